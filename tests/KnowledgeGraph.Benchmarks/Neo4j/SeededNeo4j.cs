using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A Neo4j server with the real graph, for measures of our server alone.</summary>
internal sealed class SeededNeo4j(Neo4jServer neo4j, string folder) : IAsyncDisposable
{
    public const string Cores = "0,1";

    public Neo4jServer Neo4j => neo4j;

    /// <summary>A folder of this run, removed at its end.</summary>
    public string Folder => folder;

    /// <summary>Starts a server and seeds it; null, with a sentence on standard error, where something that it needs is missing.</summary>
    public static async Task<SeededNeo4j?> StartAsync(string program)
    {
        if (Requirement.FindMissing(ofOurs: true) is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("kg-measure-").FullName;
        var neo4j = await Neo4jServer.StartAsync(Path.GetFullPath(Environment.GetEnvironmentVariable("KG_NEO4J_HOME")!), Cores, Path.Combine(folder, "neo4j"));
        await Command.RunAsync(folder, "dotnet", program, "seed", "--to", neo4j.Address);
        return new SeededNeo4j(neo4j, folder);
    }

    /// <summary>Serves the graph from the database, or by way of another address.</summary>
    public Task<ServerProcess> ServeAsync(string program, string url, string? address = null, params string[] settings) =>
        ServerProcess.StartAsync(
            Cores,
            url,
            client => client.PostAsync("/graphql", Content(RecordQuestions.All[0].Ours.Body)),
            ["dotnet", program, "--urls", url, "--store", "neo4j", "--neo4j-uri", address ?? neo4j.Address, .. settings]
        );

    public static StringContent Content(string body) => new(body, Encoding.UTF8, "application/json");

    /// <summary>The body of a request without variables.</summary>
    public static string Body(string query) => $$"""{"query":{{JsonSerializer.Serialize(query)}}}""";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await neo4j.DisposeAsync();
        Directory.Delete(folder, true);
    }
}
