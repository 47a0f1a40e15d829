using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A Neo4j server of this run, started from an unpacked folder, with ports and directories of its own.</summary>
internal sealed class Neo4jServer : IAsyncDisposable
{
    private readonly string _home;
    private readonly string _cores;
    private readonly string _folder;
    private readonly int _bolt;
    private readonly int _http;

    private Neo4jServer(string home, string cores, string folder, int bolt, int http, ServerProcess process)
    {
        (_home, _cores, _folder, _bolt, _http) = (home, cores, folder, bolt, http);
        Process = process;
    }

    public ServerProcess Process { get; private set; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"bolt://127.0.0.1:{_bolt}");

    public static async Task<Neo4jServer> StartAsync(string home, string cores, string folder)
    {
        Directory.CreateDirectory(folder);
        var (bolt, http) = Neo4jConfiguration.FreePorts();
        await new Neo4jConfiguration(folder, bolt, http, HeapMiB: 512, PageCacheMiB: 128, AsksForPassword: false).WriteAsync();
        return new Neo4jServer(home, cores, folder, bolt, http, await StartAsync(home, cores, folder, http));
    }

    /// <summary>Ends the server as a crash would.</summary>
    public ValueTask KillAsync() => Process.DisposeAsync();

    /// <summary>Starts it again over the same data, at the same ports.</summary>
    public async Task StartAgainAsync() => Process = await StartAsync(_home, _cores, _folder, _http);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static Task<ServerProcess> StartAsync(string home, string cores, string folder, int http) =>
        ServerProcess.StartAsync(
            cores,
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{http}"),
            client => client.GetAsync("/"),
            "env",
            $"NEO4J_HOME={home}",
            $"NEO4J_CONF={folder}",
            Path.Combine(home, "bin", "neo4j"),
            "console"
        );
}
