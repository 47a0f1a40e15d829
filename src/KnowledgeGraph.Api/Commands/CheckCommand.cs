using System.Globalization;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>check</c>: validates ontology and seed, and serves nothing. Exit code 0 where all is valid, else 1.</summary>
internal static class CheckCommand
{
    public static int Run(GraphPlaces places, TextWriter output, TextWriter mistakes)
    {
        if (SeedReading.ReadOrReport(places, "served", _ => new GraphCheck(), mistakes)?.Result is not { } read)
        {
            return 1;
        }

        foreach (var kind in read.Nodes)
        {
            output.WriteLine(Count(kind));
        }

        output.WriteLine();
        foreach (var type in read.Relationships)
        {
            output.WriteLine(Count(type));
        }

        output.WriteLine();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{read.NodeCount} nodes and {read.RelationshipCount} relationships, all valid. Graph version {read.Version}."
            )
        );
        return 0;
    }

    private static string Count(SeedCount count) => string.Create(CultureInfo.InvariantCulture, $"{count.Count,6}  {count.Name}");
}
