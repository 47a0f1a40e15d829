using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>seed --to bolt://host:port</c>: writes the graph into a Neo4j database. Exit code 0 where all is written, else 1.</summary>
internal static class SeedCommand
{
    public static async Task<int> RunAsync(
        SettingValues settings,
        string? address,
        bool prune,
        TextWriter output,
        TextWriter mistakes,
        CancellationToken cancellation
    )
    {
        // Read once to see that it is valid, and once more while it is written: it may be too large to keep.
        var places = GraphPlaces.Of(settings);
        if (SeedReading.ReadOrReport(places, "written", _ => new GraphCheck(), mistakes) is not var (model, read))
        {
            return 1;
        }

        var graph = new GraphSource(
            model,
            read.Version!,
            read.NodeCount,
            read.RelationshipCount,
            writer =>
            {
                if (SeedLoader.Load(model, SeedFolder.Read(places.SeedFolder), writer).Version != read.Version)
                {
                    throw new IOException($"{places.SeedFolder}: the seed was changed while it was written; run it again.");
                }
            }
        );
        try
        {
            await using var driver = Neo4jDatabase.OpenForAll(settings, address);
            var rate = new SeedRate(output);
            var outcome = await new Neo4jSeeder(driver, Task.Delay).SeedAsync(graph, prune, rate.Show, cancellation);
            output.WriteLine(
                outcome.Changes.IsEmpty && outcome.IsMarkedAnew ? $"The database holds graph version {graph.Version}; all of it was there, and is now marked as whole."
                : outcome.Changes.IsEmpty
                    ? $"The database holds graph version {graph.Version}; nothing had to be changed."
                    : $"The database holds graph version {graph.Version}; changed: {string.Join(", ", outcome.Changes.Select(change => $"{change.Key} {change.Value.ToString(CultureInfo.InvariantCulture)}"))}."
            );
            TellStrangers(outcome.StrangeRelationships, "relationships", output);
            TellStrangers(outcome.Strangers, "nodes", output);
            return 0;
        }
        catch (BoltException failure)
        {
            mistakes.WriteLine($"{failure.Code}: {failure.Message}");
            return 1;
        }
        catch (IOException failure)
        {
            mistakes.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void TellStrangers(long count, string what, TextWriter output)
    {
        if (count > 0)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count} {what} that an earlier seed wrote are not in this one; they are still there, and are served. `seed --prune` removes them."
                )
            );
        }
    }

    /// <summary>Tells once a second how far seeding is, and how fast.</summary>
    private sealed class SeedRate(TextWriter output)
    {
        private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
        private readonly Stopwatch _sinceBegun = new();
        private string _what = string.Empty;

        public void Show(SeedProgress progress)
        {
            var begins = progress.What != _what;
            if (begins)
            {
                _what = progress.What;
                _sinceBegun.Restart();
            }

            if (!begins && (progress.Of == 0 || progress.Done < progress.Of) && _sinceShown.Elapsed < TimeSpan.FromSeconds(1))
            {
                return;
            }

            _sinceShown.Restart();
            var rate = begins ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({progress.Done / _sinceBegun.Elapsed.TotalSeconds:F0}/s)");
            var of = progress.Of == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" of {progress.Of}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{progress.What}: {progress.Done}{of}{rate}"));
        }
    }
}
