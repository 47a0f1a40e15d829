using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Cases.Tests.Neo4j.Readiness;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>An export whose connection breaks off says so, and leaves no half graph that could pass for a whole one.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class BrokenExportTests(Neo4jServer server, SecondGraphFixture museum)
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.95)]
    public async Task Broken_off_it_leaves_nothing(double part)
    {
        await using var database = await SeededDatabase.OpenAsync(server, new GraphPlaces(Path.Combine(CaseFolders.Second, "ontology"), Path.Combine(CaseFolders.Second, "seed"), null), museum);
        var folder = Path.Combine(Path.GetTempPath(), $"kg-broken-{Guid.NewGuid():N}");
        var settings = (await server.GetAsync()).Settings;
        await using var whole = new BreakingProxy(settings.Address, long.MaxValue);
        var (code, _, mistakes) = await ExportAsync(whole);
        (code, mistakes, Directory.Exists(folder)).ShouldBe((0, "", true));
        Directory.Delete(folder, true);

        await using var broken = new BreakingProxy(settings.Address, (long)(whole.Bytes * part));
        (code, var output, mistakes) = await ExportAsync(broken);

        (code, output, Directory.Exists(folder)).ShouldBe((1, "", false));
        mistakes.ShouldMatch("^NEO4J_(CONNECTION_LOST|NOT_LISTENING): ");

        Task<(int Code, string Output, string Mistakes)> ExportAsync(BreakingProxy proxy) =>
            ApiProcess.RunAsync(settings, ["export", "--from", proxy.Address.ToString(), "--to", folder]);
    }
}
