using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>The published program, run as the image runs it: by another user, from a folder that can not be written, with the image's variables.</summary>
public sealed partial class PublishedProgramTests(PublishedProgram program) : IClassFixture<PublishedProgram>
{
    [Fact]
    public async Task It_serves_says_so_and_ends_when_it_is_told_to()
    {
        Assert.SkipWhen(program.WhyNot is not null, program.WhyNot ?? "");
        var before = program.Content();
        using var process = program.Start("serve");
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            var address = "";
            while (address.Length == 0 && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                address = Address().Match(line).Value;
            }

            address.ShouldNotBeEmpty(process.HasExited ? await errors : "");
            using var client = new HttpClient();
            using var query = new StringContent("""{"query":"{ state(id: \"japan\") { title } }"}""", Encoding.UTF8, "application/json");
            var answer = await client.PostAsync($"{address}/graphql", query, TestContext.Current.CancellationToken);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"data":{"state":{"title":"Japan"}}}""");

            // What the image's health check asks.
            using var health = program.Start("health", ("KG_URLS", address));
            await health.WaitForExitAsync(TestContext.Current.CancellationToken);
            (health.ExitCode, await health.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe((0, "{\"status\":\"ready\"}\n"));

            (await Command.RunAsync("/", "kill", "-TERM", $"{process.Id}")).ExitCode.ShouldBe(0);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(0, await errors);

            // The image logs in JSON: that it serves, and nothing else.
            (await errors).ShouldMatch("""^\{"time":"[^"]+","event":"server\.started","message":"Serving the graph [^"]+","version":"[0-9a-f]{16}","addresses":"http://127\.0\.0\.1:\d+"\}\n$""");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }

        program.Content().ShouldBe(before);
    }

    [Fact]
    public async Task Where_nothing_serves_the_health_check_fails()
    {
        Assert.SkipWhen(program.WhyNot is not null, program.WhyNot ?? "");
        using var health = program.Start("health", ("KG_URLS", "http://127.0.0.1:1"));
        await health.WaitForExitAsync(TestContext.Current.CancellationToken);
        health.ExitCode.ShouldBe(1);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
