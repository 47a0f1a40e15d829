using System.Globalization;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>check</c>: validates ontology and seed, and serves nothing. Exit code 0 where all is valid, else 1.</summary>
internal static class CheckCommand
{
    public static int Run(GraphPlaces places, TextWriter output, TextWriter mistakes)
    {
        if (SeedReading.LoadOrReport(places, "served", mistakes) is not { Graph: { } graph } loaded)
        {
            return 1;
        }

        foreach (var kind in loaded.Nodes)
        {
            output.WriteLine(Count(kind));
        }

        output.WriteLine();
        foreach (var type in loaded.Relationships)
        {
            output.WriteLine(Count(type));
        }

        output.WriteLine();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{graph.Nodes.Length} nodes and {graph.Relationships.Length} relationships, all valid. Graph version {graph.Version}."
            )
        );
        return 0;
    }

    private static string Count(SeedCount count) => string.Create(CultureInfo.InvariantCulture, $"{count.Count,6}  {count.Name}");
}
