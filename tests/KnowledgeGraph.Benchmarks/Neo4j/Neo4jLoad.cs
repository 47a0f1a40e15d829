using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>What a load gave, and what it cost the database.</summary>
/// <param name="Result">What the server gave.</param>
/// <param name="ServerCores">How many cores the server kept busy.</param>
/// <param name="Neo4jCores">How many cores Neo4j kept busy.</param>
internal sealed record Neo4jLoad(LoadResult Result, double ServerCores, double Neo4jCores)
{
    /// <summary>The processor time of Neo4j for a request.</summary>
    public double Neo4jMicroseconds => Neo4jCores / Result.RequestsPerSecond * 1e6;

    public static async Task<Neo4jLoad> RunAsync(ServerProcess server, Neo4jServer neo4j, Scenario scenario, int connections, int seconds, string cores)
    {
        var (before, own, watch) = (neo4j.Process.CpuSeconds, server.CpuSeconds, Stopwatch.StartNew());
        var result = await Load.RunAsync(server, "/graphql", scenario.Body, connections, seconds, cores);
        var wall = watch.Elapsed.TotalSeconds;
        return new Neo4jLoad(result, (server.CpuSeconds - own) / wall, (neo4j.Process.CpuSeconds - before) / wall);
    }
}
