using System.Collections.Concurrent;
using System.Diagnostics;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Server;

/// <summary>A server started from an unpacked Neo4j, with ports and directories of its own.</summary>
internal static class Neo4jFolder
{
    private const string Password = "only-for-tests";

    /// <summary>Starts a server and waits until it lets us in.</summary>
    /// <param name="home">The unpacked folder.</param>
    /// <param name="ports">Where it listens; null for free ports.</param>
    public static async Task<RunningNeo4j> StartAsync(string home, (int Bolt, int Http)? ports = null)
    {
        // A relative folder is meant from where the tests were started.
        home = Path.GetFullPath(home);
        var folder = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
        var (bolt, http) = ports ?? Neo4jConfiguration.FreePorts();
        await new Neo4jConfiguration(folder, bolt, http, HeapMiB: 400, PageCacheMiB: 64, AsksForPassword: true).WriteAsync();
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
}
