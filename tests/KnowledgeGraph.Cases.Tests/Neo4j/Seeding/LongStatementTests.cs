using KnowledgeGraph.Cases.Tests.Neo4j.Readiness;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>The limit of a transaction is for requests: what goes through the whole database may take its time.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class LongStatementTests(Neo4jServer server)
{
    private static readonly string[] ShortLimit = ["--neo4j-transaction-timeout", "0.001"];

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
            var seeded = await ApiProcess.RunAsync(settings, ["seed", .. ShortLimit]);
            var exported = await ApiProcess.RunAsync(settings, ["export", "--from", settings.Address.ToString(), "--to", Path.Combine(folder, "seed"), .. ShortLimit]);

            (seeded.Code, seeded.Mistakes, exported.Code, exported.Mistakes).ShouldBe((0, "", 0, ""));
            seeded.Output.Split('\n').Last(line => line.Length > 0).ShouldStartWith("The database holds graph version ");
            exported.Output.ShouldStartWith("31 nodes and 37 relationships in ");
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
