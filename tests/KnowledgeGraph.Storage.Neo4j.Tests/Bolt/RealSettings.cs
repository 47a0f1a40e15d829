using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>The real server's settings, changed for one test.</summary>
internal static class RealSettings
{
    /// <summary>A driver for the real server.</summary>
    public static async Task<BoltDriver> DriverAsync(this Neo4jServer server) => new((await server.GetAsync()).Settings.Changed());

    public static BoltSettings Changed(
        this BoltSettings settings,
        string? password = null,
        string? database = null,
        int pool = 10,
        TimeSpan? transaction = null
    ) =>
        new()
        {
            Address = settings.Address,
            User = settings.User,
            Password = password ?? settings.Password,
            Database = database,
            PoolSize = pool,
            TransactionTimeout = transaction ?? settings.TransactionTimeout,
            ConnectTimeout = TimeSpan.FromSeconds(20),

            // A busy machine must not fail a test.
            ResetTimeout = TimeSpan.FromSeconds(20),
        };
}
