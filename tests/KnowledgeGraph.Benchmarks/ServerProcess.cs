using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A server in a process of its own, on one core.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const double TicksPerSecond = 100;

    private readonly Process _process;
    private bool _ended;

    private ServerProcess(Process process, string url, TimeSpan firstAnswer)
    {
        _process = process;
        Url = url;
        FirstAnswer = firstAnswer;
    }

    public string Url { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>The processor time that the process has used, in seconds.</summary>
    public double CpuSeconds
    {
        get
        {
            var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(") ")[1].Split(' ');
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
    }

    /// <summary>The memory that the process holds, in MiB.</summary>
    public double ResidentMiB =>
        double.Parse(File.ReadAllText($"/proc/{_process.Id}/statm").Split(' ')[1], CultureInfo.InvariantCulture) * 4096 / 1024 / 1024;

    /// <summary>How many files and sockets the process holds open.</summary>
    public int Handles => Directory.GetFiles($"/proc/{_process.Id}/fd").Length;

    /// <summary>How many threads the process has.</summary>
    public int Threads => Directory.GetDirectories($"/proc/{_process.Id}/task").Length;
    /// <summary>The most memory that the process ever held, in MiB.</summary>
    public double PeakMiB =>
        double.Parse(
            File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))[6..].Replace("kB", string.Empty, StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        ) / 1024;

    /// <summary>Starts a program on a core and waits half a minute for the first answer to a request.</summary>
    public static Task<ServerProcess> StartAsync(string core, string url, Func<HttpClient, Task<HttpResponseMessage>> ask, params string[] command) =>
        StartAsync(core, url, ask, TimeSpan.FromSeconds(30), command);

    /// <summary>Starts a program on a core and waits for the first answer to a request.</summary>
    public static async Task<ServerProcess> StartAsync(
        string core,
        string url,
        Func<HttpClient, Task<HttpResponseMessage>> ask,
        TimeSpan patience,
        params string[] command
    )
    {
        var start = new ProcessStartInfo("taskset", ["-c", core, .. command]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        while (true)
        {
            try
            {
                using var answer = await ask(client);
                if (answer.IsSuccessStatusCode)
                {
                    return new ServerProcess(process, url, watch.Elapsed);
                }
            }
            catch (HttpRequestException) when (!process.HasExited && watch.Elapsed < patience)
            {
                await Task.Delay(5);
            }
            catch
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
