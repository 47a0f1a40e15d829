using System.Text;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary><c>@neo4j/graphql</c> behind graphql-http, installed for this run.</summary>
internal static class Neo4jGraphQLServer
{
    public const string Version = "7.6.3";

    private static readonly string[] Packages = [$"@neo4j/graphql@{Version}", "neo4j-driver@6.3.0", "graphql@16.15.0", "graphql-http@1.23.1"];

    /// <summary>Installs the packages into a folder and serves a database from there, by type definitions of one graph.</summary>
    public static async Task<ServerProcess> StartAsync(string folder, string types, string cores, string address, int port)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), """{"private":true,"type":"module"}""");
        await Command.RunAsync(folder, "npm", ["install", "--save-exact", "--no-audit", "--no-fund", .. Packages]);

        // Modules are found from the folder in which the script stands.
        var source = Path.Combine(AppContext.BaseDirectory, "Neo4jGraphQL");
        foreach (var file in Directory.EnumerateFiles(source).Concat(Directory.EnumerateFiles(Path.Combine(source, types))))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return await ServerProcess.StartAsync(
            cores,
            $"http://127.0.0.1:{port}",
            client => client.PostAsync("/graphql", new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "application/json")),
            "env",
            "NODE_ENV=production",
            "node",
            Path.Combine(folder, "serve.mjs"),
            folder,
            address,
            $"{port}"
        );
    }
}
