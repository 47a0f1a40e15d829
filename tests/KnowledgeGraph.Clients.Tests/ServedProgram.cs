using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Clients.Tests;

/// <summary>The program as built, in a process of its own, that serves the graph that comes with it on a free port.</summary>
public sealed partial class ServedProgram : IAsyncLifetime
{
    private readonly string[] _settings;
    private Process _process = null!;

    /// <summary>Its file.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Api.dll");

    /// <summary>Where it serves, without a path.</summary>
    public string Address { get; private set; } = "";

    /// <summary>With the defaults, as a fixture of tests.</summary>
    public ServedProgram()
        : this([]) { }

    internal ServedProgram(string[] settings) => _settings = settings;

    public async ValueTask InitializeAsync()
    {
        _process = Process.Start(
            new ProcessStartInfo("dotnet", [Path, "serve", "--urls", "http://127.0.0.1:0", "--snapshots", "none", .. _settings])
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
