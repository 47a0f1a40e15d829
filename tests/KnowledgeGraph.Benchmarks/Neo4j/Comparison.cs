using System.Globalization;
using System.Text;
using KnowledgeGraph.Benchmarks.Sizes;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Our server and <c>@neo4j/graphql</c> over one Neo4j database, asked the same in turn.</summary>
internal static class Comparison
{
    private const string Cores = "0,1";
    private const int Connections = 16;
    private const int Rounds = 3;

    // A load is long enough for many answers of each connection, also of a slow server.
    private const double AnswersPerConnection = 8;

    /// <summary>Runs it, on the real graph or on a generated one of a size, and prints the table. Exit code 1 where something that it needs is missing.</summary>
    public static async Task<int> RunAsync(string program, int seconds, GraphSize? size)
    {
        if (Requirement.FindMissing() is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return 1;
        }

        var home = Path.GetFullPath(Environment.GetEnvironmentVariable("KG_NEO4J_HOME")!);
        var folder = Directory.CreateTempSubdirectory("kg-comparison-").FullName;
        try
        {
            var graph = size is null ? ComparedGraph.Record : ComparedGraph.Generated(size, Directory.CreateDirectory(Path.Combine(folder, "graph")).FullName);
            await using var neo4j = await Neo4jServer.StartAsync(home, Cores, Path.Combine(folder, "neo4j"));
            await Command.RunAsync(folder, "dotnet", [program, "seed", "--to", neo4j.Address, .. graph.Places]);
            await using var ours = await ServerProcess.StartAsync(
                Cores,
                "http://127.0.0.1:5092",
                client => client.PostAsync("/graphql", new StringContent(graph.Questions[0].Ours.Body, Encoding.UTF8, "application/json")),
                ["dotnet", program, "--urls", "http://127.0.0.1:5092", "--store", "neo4j", "--neo4j-uri", neo4j.Address, .. graph.Places]
            );
            await using var theirs = await Neo4jGraphQLServer.StartAsync(Path.Combine(folder, "npm"), graph.Types, Cores, neo4j.Address, 5093);
            await MeasureAsync(graph, ours, theirs, neo4j, seconds);
        }
        finally
        {
            Directory.Delete(folder, true);
        }

        return 0;
    }

    private static async Task MeasureAsync(ComparedGraph graph, ServerProcess ours, ServerProcess theirs, Neo4jServer neo4j, int seconds)
    {
        Console.WriteLine(ComparisonTable.Header);
        var differences = new List<string>();
        foreach (var question in graph.Questions)
        {
            var (own, other) = (await EntryCount.AskAsync(ours, question.Ours), await EntryCount.AskAsync(theirs, question.Theirs));
            if (own != other)
            {
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"{question.Name}: our answer holds {own} entries, theirs {other}."));
            }

            // Compilers and caches settle first, those of the database too.
            var settled = await Neo4jLoad.RunAsync(ours, neo4j, question.Ours, Connections, Math.Max(seconds, 4), Cores);
            var slow = await Neo4jLoad.RunAsync(theirs, neo4j, question.Theirs, Connections, Math.Max(seconds, 4), Cores);
            int SecondsFor(Neo4jLoad load) => Math.Max(seconds, (int)(AnswersPerConnection * Connections / load.Result.RequestsPerSecond));
            var pairs = new List<(Neo4jLoad Ours, Neo4jLoad Theirs)>();
            for (var round = 0; round < Rounds; round++)
            {
                pairs.Add(
                    (
                        await Neo4jLoad.RunAsync(ours, neo4j, question.Ours, Connections, SecondsFor(settled), Cores),
                        await Neo4jLoad.RunAsync(theirs, neo4j, question.Theirs, Connections, SecondsFor(slow), Cores)
                    )
                );
            }

            Console.WriteLine(ComparisonTable.Line(question, own, pairs));
        }

        Console.WriteLine();
        differences.ForEach(Console.WriteLine);
    }
}
