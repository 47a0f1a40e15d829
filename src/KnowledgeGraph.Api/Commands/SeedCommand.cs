using System.Globalization;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>seed --to bolt://host:port</c>: writes the graph into a Neo4j database. Exit code 0 where all is written, else 1.</summary>
internal static class SeedCommand
{
    public static async Task<int> RunAsync(
        SettingValues settings,
        string? address,
        TextWriter output,
        TextWriter mistakes,
        CancellationToken cancellation
    )
    {
        if (SeedReading.LoadOrReport(GraphPlaces.Of(settings), "written", mistakes) is not { Graph: { } graph })
        {
            return 1;
        }

        try
        {
            await using var driver = Neo4jDatabase.Open(settings, address);
            var outcome = await new Neo4jSeeder(driver, Task.Delay).SeedAsync(graph, progress => Show(progress, output), cancellation);
            output.WriteLine(
                outcome.Changes.IsEmpty
                    ? $"The database holds graph version {graph.Version}; nothing had to be changed."
                    : $"The database holds graph version {graph.Version}; changed: {string.Join(", ", outcome.Changes.Select(change => $"{change.Key} {change.Value.ToString(CultureInfo.InvariantCulture)}"))}."
            );
            if (outcome.StrangeRelationships > 0)
            {
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{outcome.StrangeRelationships} relationships that an earlier seed wrote are not in this one; they are still there, and are served."
                    )
                );
            }

            if (outcome.Strangers > 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Strangers} nodes that an earlier seed wrote are not in this one; they are still there, and are served."));
            }

            return 0;
        }
        catch (BoltException failure)
        {
            mistakes.WriteLine($"{failure.Code}: {failure.Message}");
            return 1;
        }
    }

    private static void Show(SeedProgress progress, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{progress.What}: {progress.Done} of {progress.Of}"));
}
