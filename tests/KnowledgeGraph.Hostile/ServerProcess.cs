using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Hostile;

/// <summary>The real server in a process of its own, with default settings, on a free port of loopback: what kills it does not kill the test.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public bool IsAlive => !_process.HasExited;

    /// <summary>The processor time that the process has used, in milliseconds, all its threads together.</summary>
    /// <remarks>On Linux read from the process's clock, which counts nanoseconds; the ticks of <c>/proc</c> are 10 ms long.</remarks>
    public double CpuMilliseconds
    {
        get
        {
            if (OperatingSystem.IsLinux() && ReadClock((~_process.Id << 3) | ProcessClock, out var time) == 0)
            {
                return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
            }

            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>The memory that the process holds, in MiB.</summary>
    public double MemoryMiB
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<ServerProcess> StartAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Api.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync();
        return Listening().Match(line ?? "") is { Success: true } found
            ? new ServerProcess(process, new Uri(found.Value))
            : throw new InvalidOperationException($"The server did not start: {line}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // The kernel's number for "the clock of all threads of a process".
    private const int ProcessClock = 2;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out ClockTime time);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();

    [StructLayout(LayoutKind.Sequential)]
    private struct ClockTime
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
