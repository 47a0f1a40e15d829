using System.Diagnostics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>The program as it is published, in a folder that nobody may write, below a root that is read-only; or why it can not be run as the image would.</summary>
public sealed class PublishedProgram : IAsyncLifetime
{
    private const string ImageUser = "1654";
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    // The one that runs this test, two folders above its runtime's.
    private static readonly string Dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    // The root of the file system, and with it the folder of the program, is read-only for the process and what it starts, and for nobody else.
    private static readonly string[] ReadOnlyRoot = ["--mount", "sh", "-c", "mount --make-rprivate / && mount -o remount,bind,ro / && exec \"$@\"", "sh"];

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-published-").FullName;

    /// <summary>Why it can not be run; null where it can.</summary>
    public string? WhyNot { get; private set; }

    public async ValueTask InitializeAsync()
    {
        WhyNot =
            !OperatingSystem.IsLinux() || Environment.UserName != "root" ? "To run the program as another user takes root on Linux."
            : !File.Exists("/usr/bin/setpriv") ? "setpriv is not installed."
            : !File.Exists(Dotnet) ? $"{Dotnet} is not there."
            : (await Command.RunAsync("/", "unshare", [.. ReadOnlyRoot, "true"])).ExitCode != 0 ? "A read-only root takes the right to mount."
            : null;
        if (WhyNot is not null)
        {
            return;
        }

        // What was built with this test; to compile it once more would show nothing new.
        var publish = await Command.RunAsync(
            DockerFolder.Repository,
            Dotnet,
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

    /// <summary>What is in the folder, with times.</summary>
    public string[] Content() =>
        [.. Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];

    /// <summary>Starts a command of the program with the variables of the image and no others, but for the address: here only this machine may reach it.</summary>
    public Process Start(string command, params IEnumerable<(string Name, string Value)> variables)
    {
        var environment = new Dictionary<string, string>(DockerfileTests.Variables) { ["KG_URLS"] = "http://127.0.0.1:0" };
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return Process.Start(
            new ProcessStartInfo(
                "unshare",
                [
                    .. ReadOnlyRoot,
                    "/usr/bin/setpriv",
                    $"--reuid={ImageUser}", $"--regid={ImageUser}", "--clear-groups", "--no-new-privs",
                    "env", "-i", .. environment.Select(pair => $"{pair.Key}={pair.Value}"),
                    Dotnet, Path.Combine(_folder, "KnowledgeGraph.Api.dll"), command,
                ]
            )
            {
                WorkingDirectory = _folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
    }
}
