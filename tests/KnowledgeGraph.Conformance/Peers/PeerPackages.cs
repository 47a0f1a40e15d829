using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.Conformance.Peers;

/// <summary>The folder in which the peers' script stands with its packages, or a sentence that says why there is none.</summary>
/// <remarks>Exactly one of the two is there.</remarks>
public sealed record PeerFolder(string? Path, string? WhyNot);

/// <summary>Installs the npm packages of graphql-js beside the built program.</summary>
public static class PeerPackages
{
    private const string Installed = "installed.lock.json";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    /// <summary>Installs what the lock file names, once for each build.</summary>
    public static async Task<PeerFolder> InstallAsync()
    {
        foreach (var program in new[] { "node", "npm" })
        {
            if (await RunAsync(program, AppContext.BaseDirectory, "--version") is { } failure)
            {
                return new PeerFolder(null, $"The peers need Node 20 or newer, with npm: {failure}");
            }
        }

        var folder = System.IO.Path.Combine(AppContext.BaseDirectory, "Peers", "Node");
        await using var turn = await TakeTurnAsync(System.IO.Path.Combine(folder, "installing"));
        var wanted = await File.ReadAllTextAsync(System.IO.Path.Combine(folder, "package-lock.json"));
        var mark = System.IO.Path.Combine(folder, Installed);
        if (!File.Exists(mark) || await File.ReadAllTextAsync(mark) != wanted)
        {
            if (await RunAsync("npm", folder, "ci", "--no-audit", "--no-fund", "--loglevel=error") is { } failure)
            {
                return new PeerFolder(null, $"npm could not install the peers: {failure}");
            }

            await File.WriteAllTextAsync(mark, wanted);
        }

        return new PeerFolder(folder, null);
    }

    // Several test programs may start at once from one folder.
    private static async Task<FileStream> TakeTurnAsync(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(BetweenTries);
            }
        }
    }

    private static async Task<string?> RunAsync(string program, string folder, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = await process.StandardError.ReadToEndAsync();
            await output;
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : $"{program} {arguments[0]} ended with {process.ExitCode}. {errors.Trim()}";
        }
        catch (Win32Exception)
        {
            return $"{program} is not on the PATH.";
        }
    }
}
