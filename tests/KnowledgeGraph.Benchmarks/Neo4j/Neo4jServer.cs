using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A Neo4j server of this run, started from an unpacked folder, with ports and directories of its own.</summary>
internal sealed class Neo4jServer(ServerProcess process, string address) : IAsyncDisposable
{
    public ServerProcess Process => process;

    public string Address => address;

    public static async Task<Neo4jServer> StartAsync(string home, string cores, string folder)
    {
        Directory.CreateDirectory(folder);
        var (bolt, http) = Neo4jConfiguration.FreePorts();
        await new Neo4jConfiguration(folder, bolt, http, HeapMiB: 512, PageCacheMiB: 128, AsksForPassword: false).WriteAsync();
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
}
