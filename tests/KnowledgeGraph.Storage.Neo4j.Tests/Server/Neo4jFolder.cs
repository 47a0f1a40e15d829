using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Server;

/// <summary>A server started from an unpacked Neo4j, with ports and directories of its own.</summary>
internal static class Neo4jFolder
{
    private const string Password = "only-for-tests";

    public static async Task<RunningNeo4j> StartAsync(string home)
    {
        // A relative folder is meant from where the tests were started.
        home = Path.GetFullPath(home);
        var folder = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
        var (bolt, http) = FreePorts();
        await File.WriteAllTextAsync(Path.Combine(folder, "neo4j.conf"), Configuration(folder, bolt, http));
        using (var admin = Start(home, folder, "neo4j-admin", "dbms", "set-initial-password", Password))
        {
            await admin.WaitForExitAsync();
        }

        var server = Start(home, folder, "neo4j", "console");
        var last = new ConcurrentQueue<string>();
        server.OutputDataReceived += (_, line) => Keep(last, line.Data);
        server.ErrorDataReceived += (_, line) => Keep(last, line.Data);
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        async Task StopAsync()
        {
            if (!server.HasExited)
            {
                server.Kill(entireProcessTree: true);
            }

            await server.WaitForExitAsync();
            server.Dispose();
            Directory.Delete(folder, recursive: true);
        }

        var settings = new BoltSettings { Address = new BoltAddress("127.0.0.1", bolt), User = "neo4j", Password = Password };
        try
        {
            await RunningNeo4j.WaitAsync(settings, () => server.HasExited ? string.Join('\n', last) : null, TimeSpan.FromMinutes(3));
        }
        catch
        {
            await StopAsync();
            throw;
        }

        return new RunningNeo4j(settings, http, WhyNot: null, StopAsync);
    }

    private static Process Start(string home, string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(home, "bin", program), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEO4J_HOME"] = home;
        start.Environment["NEO4J_CONF"] = folder;
        return Process.Start(start)!;
    }

    private static void Keep(ConcurrentQueue<string> last, string? line)
    {
        if (line is not null)
        {
            last.Enqueue(line);
            if (last.Count > 20)
            {
                last.TryDequeue(out _);
            }
        }
    }

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
            server.memory.heap.max_size=400m
            server.memory.pagecache.size=64m
            db.tx_log.preallocate=false
            dbms.usage_report.enabled=false
            dbms.security.auth_enabled=true
            server.directories.data={folder}/data
            server.directories.logs={folder}/logs
            server.directories.run={folder}/run
            server.directories.transaction.logs.root={folder}/transactions

            """;
}
