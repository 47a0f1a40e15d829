using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>What <c>docker/compose.neo4j.yaml</c> does with the image: it seeds a Neo4j that is empty, again where it is there already, and serves it; all with a password that stands in a file.</summary>
public sealed class PublishedNeo4jTests(PublishedProgram program, Neo4jServer server) : IClassFixture<PublishedProgram>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_seeds_and_serves()
    {
        Assert.SkipWhen(program.WhyNot is not null, program.WhyNot ?? "");
        var database = (await server.GetAsync()).Settings;
        var before = program.Content();
        var secret = Path.GetTempFileName();
        try
        {
            // A secret of compose is a file that the image's user may read.
            await File.WriteAllTextAsync(secret, $"{database.User}/{database.Password}\n", Cancellation);
            (await Command.RunAsync("/", "chmod", "a+r", secret)).ExitCode.ShouldBe(0);
            (string, string)[] variables = [("NEO4J_URI", database.Address.ToString()), ("NEO4J_AUTH_FILE", secret)];

            var (firstCode, first) = await SeedAsync(variables);
            var (againCode, again) = await SeedAsync(variables);
            (firstCode, againCode).ShouldBe((0, 0), first + again);
            first.ShouldMatch(@"\nThe database holds graph version [0-9a-f]{16}; changed: .*nodes-created \d+.*\.\n$");
            again.ShouldMatch(@"^The database holds graph version [0-9a-f]{16}; nothing had to be changed\.\n$");

            await using var served = await ServedProgram.StartAsync(program, [.. variables, ("KG_STORE", "neo4j")]);
            await ReadyAsync(served);
            (await served.AskAsync("""{ state(id: "japan") { title } }""")).ShouldBe("""{"data":{"state":{"title":"Japan"}}}""");
            var (code, log) = await served.EndAsync();
            code.ShouldBe(0, log);
            (first + again + log).ShouldNotContain(database.Password.ShouldNotBeNull());
        }
        finally
        {
            File.Delete(secret);
        }

        program.Content().ShouldBe(before);
    }

    private async Task<(int Code, string Output)> SeedAsync((string, string)[] variables)
    {
        using var seed = program.Start("seed", variables);
        var mistakes = seed.StandardError.ReadToEndAsync(Cancellation);
        var output = await seed.StandardOutput.ReadToEndAsync(Cancellation);
        await seed.WaitForExitAsync(Cancellation);
        return (seed.ExitCode, output + await mistakes);
    }

    private async Task ReadyAsync(ServedProgram served)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            using var health = program.Start("health", ("KG_URLS", served.Address));
            await health.WaitForExitAsync(Cancellation);
            if (health.ExitCode == 0)
            {
                return;
            }

            await Task.Delay(500, Cancellation);
        }

        Assert.Fail((await served.EndAsync()).Log);
    }
}
