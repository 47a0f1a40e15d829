namespace KnowledgeGraph.Docker.Tests;

/// <summary>The published program, run as the image runs it: by another user, from a folder and a root that can not be written, with the image's variables.</summary>
public sealed class PublishedProgramTests(PublishedProgram program) : IClassFixture<PublishedProgram>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_serves_says_so_and_ends_when_it_is_told_to()
    {
        Assert.SkipWhen(program.WhyNot is not null, program.WhyNot ?? "");
        var before = program.Content();
        await using var served = await ServedProgram.StartAsync(program);

        (await served.AskAsync("""{ state(id: "japan") { title } }""")).ShouldBe("""{"data":{"state":{"title":"Japan"}}}""");

        // What the image's health check asks.
        using var health = program.Start("health", ("KG_URLS", served.Address));
        await health.WaitForExitAsync(Cancellation);
        (health.ExitCode, await health.StandardOutput.ReadToEndAsync(Cancellation)).ShouldBe((0, "{\"status\":\"ready\"}\n"));

        // The image logs in JSON: that it serves, and nothing else.
        var (code, log) = await served.EndAsync();
        code.ShouldBe(0, log);
        log.ShouldMatch("""^\{"time":"[^"]+","event":"server\.started","message":"Serving the graph [^"]+","version":"[0-9a-f]{16}","addresses":"http://127\.0\.0\.1:\d+"\}\n$""");
        program.Content().ShouldBe(before);
    }

    [Fact]
    public async Task Where_nothing_serves_the_health_check_fails()
    {
        Assert.SkipWhen(program.WhyNot is not null, program.WhyNot ?? "");
        using var health = program.Start("health", ("KG_URLS", "http://127.0.0.1:1"));
        await health.WaitForExitAsync(Cancellation);
        health.ExitCode.ShouldBe(1);
    }
}
