using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A Neo4j server of this run, started from an unpacked folder, with ports and directories of its own.</summary>
internal sealed class Neo4jServer(ServerProcess process, string address) : IAsyncDisposable
{
    public ServerProcess Process => process;

    public string Address => address;

    public static async Task<Neo4jServer> StartAsync(string home, string cores, string folder)
    {
        Directory.CreateDirectory(folder);
        var (bolt, http) = FreePorts();
        await File.WriteAllTextAsync(Path.Combine(folder, "neo4j.conf"), Configuration(folder, bolt, http));
        var process = await ServerProcess.StartAsync(
            cores,
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{http}"),
            client => client.GetAsync("/"),
            "env",
            $"NEO4J_HOME={home}",
            $"NEO4J_CONF={folder}",
            Path.Combine(home, "bin", "neo4j"),
            "console"
        );
        return new Neo4jServer(process, string.Create(CultureInfo.InvariantCulture, $"bolt://127.0.0.1:{bolt}"));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    // Both listen at once, so that they differ.
    private static (int Bolt, int Http) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    private static string Configuration(string folder, int bolt, int http) =>
        $"""
            server.default_listen_address=127.0.0.1
            server.bolt.listen_address=127.0.0.1:{bolt}
            server.http.listen_address=127.0.0.1:{http}
            server.https.enabled=false
            server.memory.heap.max_size=512m
            server.memory.pagecache.size=128m
            db.tx_log.preallocate=false
            dbms.usage_report.enabled=false
            dbms.security.auth_enabled=false
            server.directories.data={folder}/data
            server.directories.logs={folder}/logs
            server.directories.run={folder}/run
            server.directories.transaction.logs.root={folder}/transactions

            """;
}
