using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>A program that was run to its end.</summary>
/// <param name="ExitCode">Null where there is no such program.</param>
/// <param name="Output">What it printed, errors last.</param>
internal sealed record Command(int? ExitCode, string Output)
{
    // Only so that nothing hangs.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    public static async Task<Command> RunAsync(string folder, string program, params string[] arguments)
    {
        using var limit = new CancellationTokenSource(Longest);
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            await using var killing = limit.Token.Register(() => process.Kill(entireProcessTree: true));
            var printed = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var mistakes = process.StandardError.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            return new Command(process.ExitCode, await printed + await mistakes);
        }
        catch (Win32Exception missing)
        {
            return new Command(null, missing.Message);
        }
    }
}
