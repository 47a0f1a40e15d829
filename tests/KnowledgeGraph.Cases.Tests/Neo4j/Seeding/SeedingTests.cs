using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>Seeding again changes nothing, and what others wrote stays as it is.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class SeedingTests(Neo4jServer server, ServedGraphFixture served, SecondGraphFixture museum)
{
    [Fact]
    public async Task The_whole_seed_twice_changes_nothing()
    {
        await using var database = await SeededDatabase.OpenAsync(server, GraphPlaces.Default, served);
        var graph = SeedLoader.Load(served.Graph.Ontology, SeedFolder.Read(GraphPlaces.Default.SeedFolder)).Graph!;
        var before = await StoredGraph.AllAsync(database.Driver);

        var withMarker = await SeedAsync(database.Driver, graph);
        await database.Driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) DELETE m");
        var withoutMarker = await SeedAsync(database.Driver, graph);

        withMarker.Changes.ShouldBeEmpty();
        withoutMarker.Changes.ShouldBeEmpty();
        (withMarker.Strangers, withoutMarker.Strangers).ShouldBe((0, 0));
        before.Length.ShouldBeGreaterThan(graph.Nodes.Length + graph.Relationships.Length);
        (await StoredGraph.AllAsync(database.Driver)).ShouldBe(before);
    }

    [Fact]
    public async Task What_others_wrote_stays_as_it_is()
    {
        await using var driver = new BoltDriver((await server.GetAsync()).Settings);
        await SeededDatabase.EmptyAsync(driver);

        // Other labels, our ids, a label of one of our kinds, one of our relationship types.
        await driver.RowsAsync(
            """
            CREATE (s:Stranger {id: 'ada', name: 'not ours', floor: 7})-[:KNOWS {id: 'k', since: 1900}]->(:Stranger:Painter {id: 'ben', note: 'not ours'}),
                   (s)-[:PAINTED_BY {id: 'p', width: 3}]->(:Room {id: 'blue-room'}), ({id: 'cellar'})
            """
        );
        var before = await StoredGraph.StrangersAsync(driver);

        var empty = await SeedAsync(driver, MuseumGraphs.First(museum));

        (await StoredGraph.StrangersAsync(driver)).ShouldBe(before);
        await driver.RowsAsync("MATCH (s:Stranger {id: 'ada'}), (r:KnowledgeGraphNode {id: 'red-room'}) CREATE (s)-[:VISITED {id: 'v', on: '1900'}]->(r), (r)-[:DOOR_TO {id: 'd', width: 1}]->(s)");
        var linked = await StoredGraph.StrangersAsync(driver);

        var changed = await SeedAsync(driver, MuseumGraphs.Second(museum));

        linked.Length.ShouldBe(before.Length + 2);
        (await StoredGraph.StrangersAsync(driver)).ShouldBe(linked);
        (empty.Strangers, changed.Strangers).ShouldBe((0, 0));
        changed.Changes["properties-set"].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_node_with_our_label_and_nothing_else_is_counted_as_a_stranger()
    {
        await using var driver = new BoltDriver((await server.GetAsync()).Settings);
        await SeededDatabase.EmptyAsync(driver);
        await driver.RowsAsync("CREATE (:KnowledgeGraphNode)-[:DOOR_TO]->(:KnowledgeGraphNode {id: 'nowhere', _kind: 7})");

        var outcome = await SeedAsync(driver, MuseumGraphs.First(museum));

        (outcome.Strangers, outcome.StrangeRelationships).ShouldBe((2, 0));
        (await driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) RETURN m.graph")).ShouldHaveSingleItem().ShouldBe([MuseumGraphs.First(museum).Version]);
    }

    private static Task<SeedOutcome> SeedAsync(IBoltDriver driver, GraphData graph)
    {
        var clock = new QuickClock(10);
        return new Neo4jSeeder(driver, (time, stop) => Task.Delay(time, clock, stop)).SeedAsync(graph, _ => { }, TestContext.Current.CancellationToken);
    }
}
