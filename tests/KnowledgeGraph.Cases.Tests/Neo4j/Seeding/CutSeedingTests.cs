using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>Seeding whose connection breaks off at any byte leaves nothing that is served, and comes to the same graph when it is run again.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class CutSeedingTests(Neo4jServer server, ServedGraphFixture served, SecondGraphFixture museum)
{
    private const int Cuts = 20;

    // A server waits for seconds; a tenth of that shows the same.
    private static readonly QuickClock Clock = new(10);

    private static readonly TimeSpan LongerThanBelieved = TimeSpan.FromSeconds(6);

    private readonly System.Random _random = SeedingRandom.Create();

    [Fact]
    public async Task Cut_off_at_20_moments_and_run_again_it_is_the_same_graph_and_never_served_half_written()
    {
        var settings = (await server.GetAsync()).Settings;
        await using var driver = new BoltDriver(settings);
        var first = MuseumGraphs.First(museum);
        var second = MuseumGraphs.Second(museum);
        var firstAnswer = await MuseumGraphs.AnswerAsync(museum, first);
        var secondAnswer = await MuseumGraphs.AnswerAsync(museum, second);
        await SeededDatabase.EmptyAsync(driver);
        await using var watcher = new Watcher(settings, museum, Clock);
        await watcher.AnswersAsync(IsRefusal);
        var (firstLines, firstBytes) = await WholeAsync(driver, settings, first);
        await watcher.AnswersAsync(answer => answer == firstAnswer);
        var (secondLines, secondBytes) = await WholeAsync(driver, settings, second);
        var halves = 0;
        for (var cut = 0; cut < Cuts; cut++)
        {
            // In turn into an empty database, and over another graph.
            var (graph, bytes, lines, answer) = cut % 2 == 0 ? (first, firstBytes, firstLines, firstAnswer) : (second, secondBytes, secondLines, secondAnswer);
            if (cut % 2 == 0)
            {
                await driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) DELETE m");
                await watcher.AnswersAsync(IsRefusal);

                // A look that was asked before may still come back: as seeding does, wait until nobody believes it.
                await Task.Delay(LongerThanBelieved, Clock, TestContext.Current.CancellationToken);
                await driver.RowsAsync("MATCH (n) DETACH DELETE n");
                if (cut == 0)
                {
                    // Constraints and indexes take the server longer than all else, so they go once.
                    await SeededDatabase.EmptyAsync(driver);
                }
            }

            await CutAsync(settings, graph, _random.NextInt64(1, bytes));
            var left = await StoredGraph.AllAsync(driver);
            halves += left.SequenceEqual(firstLines) || left.SequenceEqual(secondLines) ? 0 : 1;

            await SeedAsync(driver, graph);

            (await StoredGraph.AllAsync(driver)).ShouldBe(lines, $"cut {cut}");
            await watcher.AnswersAsync(given => given == answer);
        }

        halves.ShouldBeGreaterThan(Cuts / 2);
        var answers = watcher.Answers.Keys.Where(answer => !IsRefusal(answer)).ToArray();
        answers.Except([firstAnswer, secondAnswer]).ShouldBeEmpty();
        answers.Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_graph_of_the_program_cut_off_three_times_is_the_same_graph()
    {
        var settings = (await server.GetAsync()).Settings;
        await using var driver = new BoltDriver(settings);
        var graph = SeedLoader.Load(served.Graph.Ontology, SeedFolder.Read(GraphPlaces.Default.SeedFolder)).Graph!;
        await SeededDatabase.EmptyAsync(driver);
        var (lines, bytes) = await WholeAsync(driver, settings, graph);
        await driver.RowsAsync("MATCH (n) DETACH DELETE n");
        foreach (var cut in Enumerable.Range(0, 3).Select(_ => _random.NextInt64(1, bytes)).Order().ToArray())
        {
            await CutAsync(settings, graph, cut);
        }

        await SeedAsync(driver, graph);

        (await StoredGraph.AllAsync(driver)).ShouldBe(lines);
    }

    private static bool IsRefusal(string answer) => answer.Contains($"\"code\":\"{StorageErrors.NotReadyCode}\"", StringComparison.Ordinal);

    private static async Task<(string[] Lines, long Bytes)> WholeAsync(IBoltDriver driver, BoltSettings settings, GraphData graph)
    {
        await using var proxy = new BreakingProxy(settings.Address, long.MaxValue);
        await using (var through = new BoltDriver(Through(settings, proxy)))
        {
            await SeedAsync(through, graph);
        }

        return (await StoredGraph.AllAsync(driver), proxy.Bytes);
    }

    private static async Task CutAsync(BoltSettings settings, GraphData graph, long after)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"cut after byte {after}");
        await using var proxy = new BreakingProxy(settings.Address, after);
        await using var driver = new BoltDriver(Through(settings, proxy));
        try
        {
            await SeedAsync(driver, graph);
        }
        catch (BoltException failure)
        {
            failure.Code.ShouldBeOneOf(BoltErrorCodes.ConnectionLost, BoltErrorCodes.NotListening, BoltErrorCodes.CommitUnknown);
            return;
        }

        // The last bytes of a run differ by a few: how long the server took is one of its numbers.
        (proxy.Bytes - after).ShouldBeLessThan(1000);
    }

    private static BoltSettings Through(BoltSettings settings, BreakingProxy proxy) =>
        new() { Address = proxy.Address, User = settings.User, Password = settings.Password, Database = settings.Database };

    private static Task<SeedOutcome> SeedAsync(IBoltDriver driver, GraphData graph) =>
        new Neo4jSeeder(driver, (time, stop) => Task.Delay(time, Clock, stop)).SeedAsync(graph, _ => { }, TestContext.Current.CancellationToken);
}
