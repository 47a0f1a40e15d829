using System.Text.RegularExpressions;
using KnowledgeGraph.Api.Settings;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>The Dockerfile, by dockerfilelint, and what it says of the image.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string Linter = Path.Combine(AppContext.BaseDirectory, "Linter");
    private static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    [Fact]
    public async Task The_linter_has_nothing_to_say()
    {
        var installed = Path.Combine(Linter, "node_modules", "dockerfilelint", "bin", "dockerfilelint");
        if (!File.Exists(installed))
        {
            var npm = await Command.RunAsync(Linter, Npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--loglevel=error");
            Assert.SkipWhen(npm.ExitCode is null, "npm is not installed.");
            Assert.SkipWhen(npm.ExitCode != 0 && Unreachable().IsMatch(npm.Output), $"The registry of npm can not be reached: {npm.Output.Split('\n')[0]}");
            npm.ExitCode.ShouldBe(0, npm.Output);
        }

        var lint = await Command.RunAsync(Linter, "node", installed, "--output", "json", Path.Combine(DockerFolder.Repository, "docker", "Dockerfile"));
        (lint.ExitCode, Issues().Match(lint.Output).Groups[1].Value).ShouldBe((0, "0"), lint.Output);
    }

    [Fact]
    public void The_image_runs_as_a_user_without_rights_and_by_settings_that_there_are()
    {
        var text = DockerFolder.Read("Dockerfile");
        User().Match(text).Groups[1].Value.ShouldBe("1654:1654");
        Variables.Keys.Where(name => name.StartsWith("KG_", StringComparison.Ordinal)).ShouldBeSubsetOf(KnownSettings.All.Select(setting => setting.EnvironmentName));
        SettingsReader.Read([], Variables.GetValueOrDefault).Mistakes.ShouldBeEmpty();
    }

    /// <summary>The variables that the image sets.</summary>
    internal static Dictionary<string, string> Variables { get; } =
        Variable().Matches(EnvBlock().Match(DockerFolder.Read("Dockerfile")).Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [GeneratedRegex(@"^USER (.*)$", RegexOptions.Multiline)]
    private static partial Regex User();

    [GeneratedRegex(@"^ENV (?:.*\\\n)*.*$", RegexOptions.Multiline)]
    private static partial Regex EnvBlock();

    [GeneratedRegex(@"([A-Za-z_]+)=(\S+)")]
    private static partial Regex Variable();

    [GeneratedRegex("\"totalIssues\":\\s*(\\d+)")]
    private static partial Regex Issues();

    [GeneratedRegex(@"\b(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONN[A-Z]+|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|E[45]\d\d|[A-Z_]*CERT[A-Z_]*)\b")]
    private static partial Regex Unreachable();
}
