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
            await driver.RowsAsync("MATCH (n) DETACH DELETE n");

            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OutcomeAsync(driver)));

            outcomes.Count(code => code is null).ShouldBeGreaterThan(0);
            outcomes.ShouldAllBe(code => code == null || code == BoltErrorCodes.SeedingTaken);
            (await StoredGraph.AllAsync(driver)).ShouldBe(alone);
        }
    }

    // The later graph over the earlier one, one after the other: what both at once must come to.
    private async Task<(BoltDriver Driver, string[] Alone)> PreparedAsync()
    {
        var driver = new BoltDriver((await server.GetAsync()).Settings);
        await SeededDatabase.EmptyAsync(driver);
        await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { });
        return (driver, await StoredGraph.AllAsync(driver));
    }

    private async Task<string?> OutcomeAsync(BoltDriver driver)
    {
        try
        {
            await SeedAsync(driver, MuseumGraphs.Second(museum), _ => { });
            return null;
        }
        catch (BoltException failure)
        {
            return failure.Code;
        }
    }

    private static Task<SeedOutcome> SeedAsync(BoltDriver driver, GraphData graph, Action<SeedProgress> progress) =>
        new Neo4jSeeder(driver, (time, stop) => Task.Delay(time, Clock, stop)).SeedAsync(graph, progress, TestContext.Current.CancellationToken);
}
