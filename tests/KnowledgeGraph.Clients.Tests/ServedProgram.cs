using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.Clients.Tests;

/// <summary>The program as built, in a process of its own, that serves the graph that comes with it on a free port.</summary>
public sealed partial class ServedProgram : IAsyncLifetime
{
    private Process _process = null!;

    /// <summary>Where it serves, without a path.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Api.dll");
        _process = Process.Start(
            new ProcessStartInfo("dotnet", [program, "serve", "--urls", "http://127.0.0.1:0", "--snapshots", "none"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var mistakes = _process.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await _process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            if (ListeningAddress().Match(line) is { Success: true } address)
            {
                Address = address.Value;
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        Assert.Fail($"The program does not serve: {await mistakes}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex ListeningAddress();
}
