using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>Of two seedings at once the one that began last goes on, and nothing of the other comes after it.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class TwoSeedingsTests(Neo4jServer server, SecondGraphFixture museum)
{
    private static readonly QuickClock Clock = new(10);

    public static TheoryData<string> Moments => ["waiting for servers to notice", "nodes", "relationships", "words"];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task The_earlier_stops_and_the_graph_is_that_of_the_later(string moment)
    {
        var (driver, alone) = await PreparedAsync();
        await using var disposed = driver;
        var later = 0;

        var earlier = SeedAsync(
            driver,
            MuseumGraphs.First(museum),
            progress =>
            {
                if (progress.What == moment && later++ == 0)
                {
                    SeedAsync(driver, MuseumGraphs.Second(museum), _ => { }).GetAwaiter().GetResult();
                }
            }
        );

        (await earlier.ShouldThrowAsync<BoltException>()).Code.ShouldBe(BoltErrorCodes.SeedingTaken);
        (await StoredGraph.AllAsync(driver)).ShouldBe(alone);
    }

    [Fact]
    public async Task Begun_together_one_is_there_as_a_whole()
    {
        var (driver, alone) = await PreparedAsync();
        await using var disposed = driver;
        for (var round = 0; round < 2; round++)
        {
            // At first without constraints and indexes: these are made by all at once, too.
            await (round == 0 ? SeededDatabase.EmptyAsync(driver) : driver.RowsAsync("MATCH (n) DETACH DELETE n"));

            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OutcomeAsync(driver)));

            outcomes.ShouldContain("whole");
            outcomes.Except(["whole", BoltErrorCodes.SeedingTaken]).ShouldBeEmpty();
            (await StoredGraph.AllAsync(driver)).ShouldBe(alone);
        }
    }

    [Fact]
    public async Task What_only_the_earlier_had_is_told_and_pruned()
    {
        var (driver, alone) = await PreparedAsync();
        await using var disposed = driver;
        var first = MuseumGraphs.First(museum);
        var more = first with { Version = "more", Nodes = [.. first.Nodes, new NodeData(first.Nodes[0].Kind, "only-the-earlier", first.Nodes[0].Values)] };
        SeedOutcome? told = null;
        var earlier = SeedAsync(
            driver,
            more,
            progress => told ??= progress.What == "nodes" && progress.Done == progress.Of ? SeedAsync(driver, MuseumGraphs.Second(museum), _ => { }).GetAwaiter().GetResult() : null
        );

        (await earlier.ShouldThrowAsync<BoltException>()).Code.ShouldBe(BoltErrorCodes.SeedingTaken);
        told.ShouldNotBeNull().Strangers.ShouldBe(1);
        var pruned = await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { }, prune: true);
        pruned.Strangers.ShouldBe(0);
        (await StoredGraph.AllAsync(driver)).ShouldBe(alone);
    }

    [Fact]
    public async Task What_others_took_away_is_written_again()
    {
        var (driver, alone) = await PreparedAsync();
        await using var disposed = driver;
        await driver.RowsAsync("MATCH (n:KnowledgeGraphNode) WITH n LIMIT 3 DETACH DELETE n");

        var outcome = await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { });

        outcome.Changes["nodes-created"].ShouldBe(3);
        (await StoredGraph.AllAsync(driver)).ShouldBe(alone);
    }

    [Fact]
    public async Task What_others_take_away_meanwhile_is_missed_before_it_is_marked()
    {
        var (driver, alone) = await PreparedAsync();
        await using var disposed = driver;
        await driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) DELETE m");
        var seeding = SeedAsync(
            driver,
            MuseumGraphs.Second(museum),
            progress =>
            {
                if (progress is { What: "nodes", Done: var done, Of: var all } && done == all)
                {
                    driver.RowsAsync("MATCH (n:Painter) WITH n LIMIT 1 DETACH DELETE n").GetAwaiter().GetResult();
                }
            }
        );

        (await seeding.ShouldThrowAsync<BoltException>()).Code.ShouldBe(BoltErrorCodes.SeedingIncomplete);
        (await driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) RETURN m.graph")).ShouldHaveSingleItem().ShouldBe([null]);
        await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { });
        (await StoredGraph.AllAsync(driver)).ShouldBe(alone);
    }

    [Fact]
    public async Task Ids_that_are_no_texts_are_pruned_and_words_without_a_key_left()
    {
        var (driver, alone) = await PreparedAsync();
        await using var disposed = driver;
        await driver.RowsAsync("CREATE (:KnowledgeGraphNode {id: 7}), (w:KnowledgeGraphWord)");

        await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { }, prune: true);

        await driver.RowsAsync("MATCH (w:KnowledgeGraphWord) WHERE w.key IS NULL DELETE w");
        (await StoredGraph.AllAsync(driver)).ShouldBe(alone);
    }

    // The later graph over the earlier one, one after the other: what both at once must come to.
    private async Task<(BoltDriver Driver, string[] Alone)> PreparedAsync()
    {
        var driver = new BoltDriver((await server.GetAsync()).Settings);
        await SeededDatabase.EmptyAsync(driver);
        await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { });
        return (driver, await StoredGraph.AllAsync(driver));
    }

    private async Task<string> OutcomeAsync(BoltDriver driver)
    {
        try
        {
            await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { });
            return "whole";
        }
        catch (BoltException failure)
        {
            return failure.Code == BoltErrorCodes.SeedingTaken ? failure.Code : $"{failure.ServerCode} {failure.Message}";
        }
    }

    private static Task<SeedOutcome> SeedAsync(BoltDriver driver, GraphData graph, Action<SeedProgress> progress, bool prune = false) =>
        new Neo4jSeeder(driver, (time, stop) => Task.Delay(time, Clock, stop)).SeedAsync(GraphSource.Of(graph), prune, progress, TestContext.Current.CancellationToken);
}
