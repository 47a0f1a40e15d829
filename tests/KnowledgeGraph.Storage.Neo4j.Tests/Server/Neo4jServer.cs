using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace KnowledgeGraph.Storage.Neo4j.Tests.Server;

/// <summary>The one real server of this assembly, started by the first test that asks for it.</summary>
/// <remarks>
/// <c>KG_TEST_NEO4J_URI</c> (with <c>KG_TEST_NEO4J_USERNAME</c> and <c>KG_TEST_NEO4J_PASSWORD</c>) names one that runs; else
/// <c>KG_NEO4J_HOME</c> names a folder to start one from; else Docker may run one; else the test is skipped and says so.
/// </remarks>
public sealed class Neo4jServer : IAsyncDisposable
{
    private readonly Lazy<Task<RunningNeo4j>> _running = new(StartAsync);

    /// <summary>The server, ready; skips the test where there is none.</summary>
    public async Task<RunningNeo4j> GetAsync()
    {
        var running = await _running.Value;
        if (running.WhyNot is { } reason)
        {
            Assert.Skip(reason);
        }

        return running;
    }

    public async ValueTask DisposeAsync()
    {
        if (_running.IsValueCreated)
        {
            await (await _running.Value).StopAsync();
        }
    }

    private static async Task<RunningNeo4j> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("KG_TEST_NEO4J_URI") is { Length: > 0 } uri)
        {
            var settings = new BoltSettings
            {
                Address = BoltAddress.Parse(uri),
                User = Environment.GetEnvironmentVariable("KG_TEST_NEO4J_USERNAME"),
                Password = Environment.GetEnvironmentVariable("KG_TEST_NEO4J_PASSWORD"),
            };
            await RefuseNonEmptyAsync(settings);
            return new RunningNeo4j(settings, HttpPort: null, WhyNot: null, () => EmptyAsync(settings));
        }

        if (Environment.GetEnvironmentVariable("KG_NEO4J_HOME") is { Length: > 0 } home)
        {
            return await Neo4jFolder.StartAsync(home);
        }

        return await Neo4jContainer.TryStartAsync()
            ?? new RunningNeo4j(
                new BoltSettings { Address = new BoltAddress("localhost", BoltAddress.DefaultPort) },
                HttpPort: null,
                WhyNot: "No Neo4j: set KG_TEST_NEO4J_URI or KG_NEO4J_HOME, or start Docker.",
                () => Task.CompletedTask
            );
    }

    // It was empty when the tests began, so all that is there is theirs.
    private static async Task EmptyAsync(BoltSettings settings)
    {
        await using var driver = new BoltDriver(settings);
        await driver.RowsAsync("MATCH (n) DETACH DELETE n");
    }

    private static async Task RefuseNonEmptyAsync(BoltSettings settings)
    {
        await using var driver = new BoltDriver(settings);
        var rows = await driver.RowsAsync("MATCH (n) RETURN count(n)");
        if (rows[0][0] is not 0L)
        {
            throw new InvalidOperationException($"The database at {settings.Address} is not empty: tests write, so they refuse it.");
        }
    }
}
