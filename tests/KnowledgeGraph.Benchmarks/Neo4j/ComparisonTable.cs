using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>The report: a line for each question, the medians of the rounds.</summary>
internal static class ComparisonTable
{
    private const string Columns = "     r/s  p50 us   p99 us   api us   db us api cores db cores";

    public const string Header = $"question       entries | ours{Columns} | @neo4j/graphql {Neo4jGraphQLServer.Version}{Columns} |  ratio  wanted";

    public static string Line(Question question, int entries, IReadOnlyList<(Neo4jLoad Ours, Neo4jLoad Theirs)> pairs)
    {
        var ours = Part([.. pairs.Select(pair => pair.Ours)]);
        var theirs = Part([.. pairs.Select(pair => pair.Theirs)]);
        var ratio = Median(pairs.Select(pair => pair.Ours.Result.RequestsPerSecond / pair.Theirs.Result.RequestsPerSecond));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{question.Name,-15}{entries,7} |     {ours} |                     {theirs} |{ratio,7:F2}{question.Wanted,8:F2}"
        );
    }

    private static string Part(IReadOnlyList<Neo4jLoad> loads)
    {
        double Of(Func<Neo4jLoad, double> part) => Median(loads.Select(part));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(load => load.Result.RequestsPerSecond),8:F1}{Of(load => load.Result.P50Microseconds),8:F0}{Of(load => load.Result.P99Microseconds),9:F0}{Of(load => load.Result.CpuMicroseconds),9:F0}{Of(load => load.Neo4jMicroseconds),8:F0}{Of(load => load.ServerCores),10:F2}{Of(load => load.Neo4jCores),9:F2}"
        );
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }
}
