using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Clients.Tests;

/// <summary>The scripts beside the built tests, with the packages of npm that they need, installed once; or why they can not be run.</summary>
public sealed partial class ClientScripts : IAsyncLifetime
{
    private const int OldestNode = 18;

    private static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private string? _noNode;
    private string? _noPython;

    /// <summary>The folder in which they are run.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Scripts");

    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(FolderOfThisFile(), "..", ".."));

    public async ValueTask InitializeAsync()
    {
        _noNode = await FindNodeAsync() ?? await InstallAsync();
        var python = await Command.RunAsync(Folder, "python3", "-c", "import requests");
        _noPython = python.ExitCode switch
        {
            0 => null,
            null => "python3 is not installed.",
            _ => $"python3 has no package `requests`: {python.Output}",
        };
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs a script with the program that its name asks for; skips the test where that is missing.</summary>
    internal Task<Command> RunAsync(string script, params string[] arguments)
    {
        var isPython = script.EndsWith(".py", StringComparison.Ordinal);
        if ((isPython ? _noPython : _noNode) is { } reason)
        {
            Assert.Skip(reason);
        }

        return Command.RunAsync(Folder, isPython ? "python3" : "node", [script, .. arguments]);
    }

    private static async Task<string?> FindNodeAsync()
    {
        var node = await Command.RunAsync(Folder, "node", "--version");
        if (node.ExitCode is null)
        {
            return "node is not installed.";
        }

        var major = int.Parse(NodeVersion().Match(node.Output).Groups[1].Value, CultureInfo.InvariantCulture);
        return major < OldestNode ? $"node is {node.Output.Trim()}; the clients need {OldestNode} or newer." : null;
    }

    private static async Task<string?> InstallAsync()
    {
        // The lock file that was installed, so that a second run need not do it again.
        var installed = Path.Combine(Folder, "node_modules", "installed-lock.json");
        var wanted = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"));
        if (File.Exists(installed) && await File.ReadAllTextAsync(installed) == wanted)
        {
            return null;
        }

        var npm = await Command.RunAsync(Folder, Npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--loglevel=error");
        if (npm.ExitCode == 0)
        {
            await File.WriteAllTextAsync(installed, wanted);
            return null;
        }

        if (npm.ExitCode is null)
        {
            return "npm is not installed.";
        }

        Assert.True(Unreachable().IsMatch(npm.Output), $"npm ci failed: {npm.Output}");
        return $"The registry of npm can not be reached: {npm.Output.Split('\n')[0]}";
    }

    private static string FolderOfThisFile([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    [GeneratedRegex(@"v(\d+)\.")]
    private static partial Regex NodeVersion();

    [GeneratedRegex(@"\b(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONN[A-Z]+|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|E[45]\d\d|[A-Z_]*CERT[A-Z_]*)\b")]
    private static partial Regex Unreachable();
}
