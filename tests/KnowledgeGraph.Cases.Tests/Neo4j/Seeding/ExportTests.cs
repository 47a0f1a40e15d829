using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Exporting;
using KnowledgeGraph.Seeding.Tests.Exporting;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Exporting;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>What is exported from the database and seeded into an empty one is the same graph; what left the seed can be pruned.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class ExportTests(Neo4jServer server, ServedGraphFixture served, SecondGraphFixture museum)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_graph_of_the_program_comes_back()
    {
        await using var database = await SeededDatabase.OpenAsync(server, GraphPlaces.Default, served);
        var before = await StoredGraph.AllAsync(database.Driver);

        var graph = await ExportAsync(database.Driver, served.Graph.Ontology);
        await SeededDatabase.EmptyAsync(database.Driver);
        await SeedAsync(database.Driver, graph, false);

        Comparable(await StoredGraph.AllAsync(database.Driver)).ShouldBe(Comparable(before));
    }

    [Fact]
    public async Task Graphs_of_any_shape_come_back()
    {
        await using var driver = new BoltDriver((await server.GetAsync()).Settings);
        var ontology = GraphLoader.ReadOntology(Path.Combine(AppContext.BaseDirectory, "Reserved")).Model!;
        await SeededDatabase.EmptyAsync(driver);
        for (var seed = 0; seed < 20; seed++)
        {
            // Each is seeded over the one before, so that pruning meets graphs of any shape as well.
            await SeedAsync(driver, new RandomGraph(ontology, seed).Make() with { Version = $"random-{seed}" }, true);
            var before = Comparable(await StoredGraph.AllAsync(driver));
            var graph = await ExportAsync(driver, ontology);
            await driver.RowsAsync("MATCH (n) DETACH DELETE n");
            await SeedAsync(driver, graph, false);

            Comparable(await StoredGraph.AllAsync(driver)).ShouldBe(before, $"seed {seed}");
        }
    }

    [Fact]
    public async Task What_left_the_seed_is_pruned_and_what_others_wrote_is_not()
    {
        await using var driver = new BoltDriver((await server.GetAsync()).Settings);
        await SeededDatabase.EmptyAsync(driver);
        var first = MuseumGraphs.First(museum);
        var kept = first.Nodes.Where(node => node.Kind.Name != first.Nodes[0].Kind.Name).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var second = first with
        {
            Version = "without",
            Nodes = [.. first.Nodes.Where(node => kept.Contains(node.Id))],
            Relationships = [.. first.Relationships.Where(relationship => kept.Contains(relationship.Source) && kept.Contains(relationship.Target)).Skip(1)],
        };
        await SeedAsync(driver, second, false);
        var expected = Comparable(await StoredGraph.AllAsync(driver));
        await SeededDatabase.EmptyAsync(driver);
        await driver.RowsAsync("CREATE (s:Stranger {id: 'ada', name: 'not ours'})-[:KNOWS {id: 'k'}]->(:Stranger {id: 'ben'})");
        var strangers = await StoredGraph.StrangersAsync(driver);
        await SeedAsync(driver, first, false);

        var left = await SeedAsync(driver, second, false);
        var pruned = await SeedAsync(driver, second, true);
        var again = await SeedAsync(driver, second, true);

        left.Strangers.ShouldBe(first.Nodes.Length - second.Nodes.Length);
        (pruned.Strangers, pruned.StrangeRelationships).ShouldBe((0, 0));
        again.Changes.ShouldBeEmpty();
        (await StoredGraph.StrangersAsync(driver)).ShouldBe(strangers);
        Comparable((await StoredGraph.AllAsync(driver)).Where(line => !line.Contains("Stranger", StringComparison.Ordinal))).ShouldBe(expected);
    }

    [Fact]
    public async Task A_database_without_a_whole_graph_is_not_exported()
    {
        await using var driver = new BoltDriver((await server.GetAsync()).Settings);
        await SeededDatabase.EmptyAsync(driver);

        (await new Neo4jGraphReader(driver, museum.Graph.Ontology).ReadAsync(new GraphCollector(), Cancellation)).ShouldBe(
            "The database holds no whole graph: seed it first, or wait until the seeding is done."
        );
    }

    // The marker names the version of the files, which are others.
    private static string[] Comparable(IEnumerable<string> lines) =>
        [.. lines.Where(line => !line.StartsWith("(KnowledgeGraphVersion", StringComparison.Ordinal))];

    private static async Task<GraphData> ExportAsync(IBoltDriver driver, OntologyModel ontology)
    {
        Dictionary<string, MemoryStream> files = [];
        using (var writer = new SeedFileWriter(path => files[path] = new MemoryStream()))
        {
            (await new Neo4jGraphReader(driver, ontology).ReadAsync(writer, Cancellation)).ShouldBeNull();
        }

        var loaded = SeedLoader.Load(ontology, [.. files.Select(file => new SeedFile(file.Key, file.Value.ToArray()))]);
        loaded.Mistakes.ShouldBeEmpty();
        return loaded.Graph!;
    }

    private static Task<SeedOutcome> SeedAsync(IBoltDriver driver, GraphData graph, bool prune)
    {
        var clock = new QuickClock(100);
        return new Neo4jSeeder(driver, (time, stop) => Task.Delay(time, clock, stop)).SeedAsync(GraphSource.Of(graph), prune, _ => { }, Cancellation);
    }
}
