using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What a load of one server gave.</summary>
internal sealed record LoadResult(double RequestsPerSecond, double P50Microseconds, double P99Microseconds, double CpuMicroseconds);

/// <summary>Loads a server with <c>wrk</c> from another core.</summary>
internal static partial class Load
{
    public static async Task<LoadResult> RunAsync(ServerProcess server, string path, string body, int connections, int seconds, string core)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            script,
            $"wrk.method = 'POST'\nwrk.body = [==[{body}]==]\nwrk.headers['Content-Type'] = 'application/json'\nwrk.headers['Accept'] = 'application/json'\n"
                + "done = function(summary, latency, requests)\n"
                + "  io.write(string.format('RESULT %f %d %d %d %d\\n', summary.requests / summary.duration * 1e6, latency:percentile(50), latency:percentile(99), summary.requests, summary.errors.status + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.connect))\n"
                + "end\n"
        );
        var before = server.CpuSeconds;
        var start = new ProcessStartInfo(
            "taskset",
            ["-c", core, "wrk", "-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "30s", "--latency", "-s", script, server.Url + path]
        )
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var cpu = server.CpuSeconds - before;
        File.Delete(script);
        var result = ResultLine().Match(printed);
        if (!result.Success || result.Groups[5].Value != "0")
        {
            throw new InvalidOperationException($"wrk met errors:\n{printed}");
        }

        double Number(int group) => double.Parse(result.Groups[group].Value, CultureInfo.InvariantCulture);
        return new LoadResult(Number(1), Number(2), Number(3), cpu / Number(4) * 1e6);
    }

    [GeneratedRegex(@"RESULT ([\d.]+) (\d+) (\d+) (\d+) (\d+)")]
    private static partial Regex ResultLine();
}
