using System.Diagnostics;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>The limit of a transaction is for requests: what goes through the whole database may take its time.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class LongStatementTests(Neo4jServer server)
{
    [Fact]
    public async Task Seeding_and_exporting_obey_no_limit_of_requests()
    {
        var settings = (await server.GetAsync()).Settings;
        await using (var driver = new BoltDriver(settings))
        {
            await SeededDatabase.EmptyAsync(driver);
        }

        var folder = Directory.CreateTempSubdirectory("kg-export-").FullName;
        try
        {
            var seeded = await RunAsync(settings, "seed", "--to");
            var exported = await RunAsync(settings, "export", "--to", Path.Combine(folder, "seed"), "--from");

            seeded.ShouldStartWith("0: The database holds graph version ");
            exported.ShouldStartWith("0: 31 nodes and 37 relationships in ");
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static async Task<string> RunAsync(BoltSettings settings, params string[] command)
    {
        var places = new[] { "--ontology", Path.Combine(CaseFolders.Second, "ontology"), "--seed", Path.Combine(CaseFolders.Second, "seed") };
        string[] limit = ["--neo4j-transaction-timeout", "0.001"];
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Api.dll"), .. command, $"bolt://{settings.Address.Host}:{settings.Address.Port}", .. places, .. limit]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEO4J_USERNAME"] = settings.User;
        start.Environment["NEO4J_PASSWORD"] = settings.Password;
        using var process = Process.Start(start)!;
        var mistakes = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return $"{process.ExitCode}: {string.Concat(output, await mistakes).Split('\n').Last(line => line.Length > 0)}";
    }
}
