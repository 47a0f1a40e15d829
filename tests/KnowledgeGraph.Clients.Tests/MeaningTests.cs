using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Clients.Tests;

/// <summary>Our server and <c>@neo4j/graphql</c>, over the same graph, are asked the same: docs/neo4j-graphql.md names each difference.</summary>
public sealed class MeaningTests(ClientScripts scripts, Neo4jServer server, ITestOutputHelper output) : IClassFixture<ClientScripts>
{
    // Longer lists than a server gives by default, so that whole answers are compared.
    private static readonly string[] LongLists = ["--max-page-size", "20000"];

    [Fact]
    public async Task The_same_question_has_the_same_answer()
    {
        var settings = (await server.GetAsync()).Settings;
        var address = $"bolt://{settings.Address.Host}:{settings.Address.Port}";
        string[] login = [settings.User ?? "", settings.Password ?? ""];
        var seeded = await Command.RunAsync(
            AppContext.BaseDirectory,
            "dotnet",
            [ServedProgram.Path, "seed", "--to", address, "--neo4j-username", login[0], "--neo4j-password", login[1]]
        );
        seeded.ExitCode.ShouldBe(0, seeded.Output);
        await using var program = new ServedProgram(LongLists);
        await program.InitializeAsync();

        var run = await scripts.RunAsync("neo4j-meaning.mjs", [$"{program.Address}/graphql", ClientScripts.Repository, address, .. login]);

        output.WriteLine(run.Output);
        run.ExitCode.ShouldBe(0, run.Output);
    }
}
