using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j;

/// <summary>A database that holds one of the graphs of the cases.</summary>
public sealed class SeededDatabase : IAsyncDisposable
{
    private readonly BoltDriver _driver;
    private readonly Neo4jStore _store;

    private SeededDatabase(BoltDriver driver, Neo4jStore store, RequestPipeline pipeline, DocumentCache documents)
    {
        _driver = driver;
        _store = store;
        Pipeline = pipeline;
        Documents = documents;
    }

    /// <summary>Answers requests from the database.</summary>
    public RequestPipeline Pipeline { get; }

    /// <summary>The documents that the pipeline keeps.</summary>
    public DocumentCache Documents { get; }

    /// <summary>The database itself.</summary>
    public IBoltDriver Driver => _driver;

    /// <summary>The database with the graph, seeded unless the last test left it there; skips the test where there is none.</summary>
    public static async Task<SeededDatabase> OpenAsync(Neo4jServer server, GraphPlaces places, GraphFixture graph)
    {
        var running = await server.GetAsync();
        var driver = new BoltDriver(running.Settings);
        var seed = SeedLoader.Load(graph.Graph.Ontology, SeedFolder.Read(places.SeedFolder)).Graph!;
        var marks = await driver.RowsAsync("MATCH (m:KnowledgeGraphVersion) RETURN m.graph");
        if (marks is not [[string present]] || present != seed.Version)
        {
            await EmptyAsync(driver);
            await new Neo4jSeeder(driver, Task.Delay).SeedAsync(seed, _ => { }, TestContext.Current.CancellationToken);
        }

        var store = new Neo4jStore(new BoltDriver(running.Settings), graph.Graph.Ontology, TimeProvider.System);
        await store.FirstLookAsync(TestContext.Current.CancellationToken);
        store.WhyNotReady.ShouldBeNull();
        var (pipeline, documents) = graph.Over(store);
        return new SeededDatabase(driver, store, pipeline, documents);
    }

    /// <summary>Leaves nothing in the database, indexes and constraints included.</summary>
    public static async Task EmptyAsync(IBoltDriver driver)
    {
        await driver.RowsAsync("MATCH (n) DETACH DELETE n");
        foreach (var row in await driver.RowsAsync("SHOW INDEXES YIELD name, type, owningConstraint WHERE name STARTS WITH 'kg_' RETURN name, owningConstraint IS NOT NULL"))
        {
            await driver.RowsAsync(row[1] is true ? $"DROP CONSTRAINT `{row[0]}`" : $"DROP INDEX `{row[0]}`");
        }
    }

    /// <summary>The statements of a request that this pipeline has answered, one a line; null where it did not come so far.</summary>
    public string? Statements(GraphQLRequest request, ServedGraph graph)
    {
        var operation = Documents.Find(request)?.FindOperation(request.OperationName, out _);
        var variables = operation?.ReadVariables(request.Variables, graph.Schema, out _);
        return variables is not null && operation!.FindPlan(variables, graph.Schema)?.Prepared is { } prepared
            ? string.Concat(Neo4jStatements.Of(prepared).Select(text => text + "\n"))
            : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _driver.DisposeAsync();
    }
}
