using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>The published program, run as the image runs it: by another user, from a folder that can not be written, with the image's variables.</summary>
public sealed partial class PublishedProgramTests : IAsyncLifetime
{
    private const string Nobody = "65534";
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-published-").FullName;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "To run the program as another user takes root on Linux.");
        Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "setpriv is not installed.");
        var publish = await Command.RunAsync(
            DockerFolder.Repository,
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            "publish", "src/KnowledgeGraph.Api", "--no-build", "--configuration", Configuration, "--output", _folder, "-p:PublishReadyToRun=false", "--verbosity", "quiet"
        );
        publish.ExitCode.ShouldBe(0, publish.Output);
        (await Command.RunAsync(_folder, "chmod", "-R", "a-w,a+rX", ".")).ExitCode.ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        if (OperatingSystem.IsLinux())
        {
            await Command.RunAsync("/", "chmod", "-R", "u+w", _folder);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_serves_says_so_and_ends_when_it_is_told_to()
    {
        var before = Content();
        using var process = Start("serve");
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
            using var health = Start("health", ("KG_URLS", address));
            await health.WaitForExitAsync(TestContext.Current.CancellationToken);
            (health.ExitCode, await health.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe((0, "{\"status\":\"ready\"}\n"));

            (await Command.RunAsync("/", "kill", "-TERM", $"{process.Id}")).ExitCode.ShouldBe(0);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(0, await errors);
            (await errors).ShouldBeEmpty();
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }

        Content().ShouldBe(before);
    }

    [Fact]
    public async Task Where_nothing_serves_the_health_check_fails()
    {
        using var health = Start("health", ("KG_URLS", "http://127.0.0.1:1"));
        await health.WaitForExitAsync(TestContext.Current.CancellationToken);
        health.ExitCode.ShouldBe(1);
    }

    private string[] Content() =>
        [.. Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];

    // The variables of the image and no others, but for the address: here only this machine may reach it.
    private Process Start(string command, params (string Name, string Value)[] variables)
    {
        var environment = new Dictionary<string, string>(DockerfileTests.Variables) { ["KG_URLS"] = "http://127.0.0.1:0" };
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return Process.Start(
            new ProcessStartInfo(
                "/usr/bin/setpriv",
                [
                    $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--no-new-privs",
                    "env", "-i", .. environment.Select(pair => $"{pair.Key}={pair.Value}"),
                    Dotnet(), Path.Combine(_folder, "KnowledgeGraph.Api.dll"), command,
                ]
            )
            {
                WorkingDirectory = _folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
    }

    private static string Dotnet() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "dotnet")).FirstOrDefault(File.Exists)
        ?? "/usr/share/dotnet/dotnet";

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
