using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Storage.Neo4j.Tests;

/// <summary>Who holds the right to write says in the end which graph is there, and nobody else.</summary>
public sealed class SeedTurnEndTests(Neo4jServer server)
{
    private const string Markers = "MATCH (m:KnowledgeGraphVersion) RETURN m.seeding, m.lock, m.graph";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_later_ends_and_the_earlier_changes_nothing()
    {
        await using var driver = new BoltDriver((await server.GetAsync()).Settings);
        await driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) DELETE m");
        var (earlier, later) = (new SeedTurn(driver, "earlier"), new SeedTurn(driver, "later"));
        await earlier.TakeAsync(Cancellation);
        await later.TakeAsync(Cancellation);

        (await Should.ThrowAsync<BoltException>(() => earlier.EndAsync(Mark("first"), Cancellation))).Code.ShouldBe(BoltErrorCodes.SeedingTaken);
        (await driver.RowsAsync(Markers)).ShouldHaveSingleItem().ShouldBe(["later", null, null]);
        await later.EndAsync(Mark("second"), Cancellation);
        (await driver.RowsAsync(Markers)).ShouldHaveSingleItem().ShouldBe([null, null, "second"]);
        (await Should.ThrowAsync<BoltException>(() => earlier.EndAsync(Mark("first"), Cancellation))).Code.ShouldBe(BoltErrorCodes.SeedingTaken);
        (await driver.RowsAsync(Markers)).ShouldHaveSingleItem().ShouldBe([null, null, "second"]);

        // As where the first end was committed and not answered.
        await later.EndAsync(Mark("second"), Cancellation);
        await driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) DELETE m");
        (await Should.ThrowAsync<BoltException>(() => later.EndAsync(Mark("second"), Cancellation))).Code.ShouldBe(BoltErrorCodes.SeedingTaken);
    }

    private static GraphMark Mark(string graph) => new(graph, "an ontology", new StoredCounts([new StoredCount("Room", 2)], [], [], []));
}
