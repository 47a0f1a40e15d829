using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Model.Tests.Neo4j;

/// <summary>A database that takes one random graph after the other.</summary>
internal sealed class RandomGraphDatabase(RunningNeo4j running) : IAsyncDisposable
{
    private readonly BoltDriver _driver = new(running.Settings);
    private Neo4jStore? _store;

    /// <summary>The store with this graph and nothing else.</summary>
    public async Task<StoreUnderTest> SeedAsync(ModelGraph graph)
    {
        await CloseAsync();
        await _driver.RowsAsync("MATCH (n) DETACH DELETE n");
        await new Neo4jSeeder(_driver, Task.Delay).SeedAsync(RandomGraph.Data(graph), _ => { }, TestContext.Current.CancellationToken);
        _store = new Neo4jStore(new BoltDriver(running.Settings), Harbour.Ontology, TimeProvider.System);
        await _store.FirstLookAsync(TestContext.Current.CancellationToken);
        _store.WhyNotReady.ShouldBeNull();
        return new StoreUnderTest(_store);
    }

    /// <summary>Leaves nothing, indexes and constraints included.</summary>
    public async Task EmptyAsync()
    {
        await _driver.RowsAsync("MATCH (n) DETACH DELETE n");
        foreach (var row in await _driver.RowsAsync("SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH 'kg_' RETURN name, owningConstraint IS NOT NULL"))
        {
            await _driver.RowsAsync(row[1] is true ? $"DROP CONSTRAINT `{row[0]}`" : $"DROP INDEX `{row[0]}`");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await _driver.DisposeAsync();
    }

    private async Task CloseAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
            _store = null;
        }
    }
}
