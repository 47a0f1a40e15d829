using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Server;

/// <summary>What a server that is started from an unpacked Neo4j is told: ports and directories of its own, how much memory, and whether it asks for a password.</summary>
internal sealed record Neo4jConfiguration(string Folder, int Bolt, int Http, int HeapMiB, int PageCacheMiB, bool AsksForPassword)
{
    /// <summary>Two ports that are free. Both listen at once, so that they differ.</summary>
    public static (int Bolt, int Http) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    /// <summary>Writes <c>neo4j.conf</c> into the folder, which <c>NEO4J_CONF</c> is to name.</summary>
    public Task WriteAsync() =>
        File.WriteAllTextAsync(
            Path.Combine(Folder, "neo4j.conf"),
            $"""
            server.default_listen_address=127.0.0.1
            server.bolt.listen_address=127.0.0.1:{Bolt}
            server.http.listen_address=127.0.0.1:{Http}
            server.https.enabled=false
            server.memory.heap.max_size={HeapMiB}m
            server.memory.pagecache.size={PageCacheMiB}m
            db.tx_log.preallocate=false
            dbms.usage_report.enabled=false
            dbms.security.auth_enabled={(AsksForPassword ? "true" : "false")}
            server.directories.data={Folder}/data
            server.directories.logs={Folder}/logs
            server.directories.run={Folder}/run
            server.directories.transaction.logs.root={Folder}/transactions

            """
        );
}
