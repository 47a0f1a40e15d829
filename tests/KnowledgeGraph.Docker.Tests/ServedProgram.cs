using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>The published program while it serves.</summary>
internal sealed partial class ServedProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _log;
    private readonly HttpClient _client = new();

    private ServedProgram(Process process, Task<string> log, string address)
    {
        _process = process;
        _log = log;
        Address = address;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Starts <c>serve</c>, and returns once it listens.</summary>
    public static async Task<ServedProgram> StartAsync(PublishedProgram program, params (string Name, string Value)[] variables)
    {
        var process = program.Start("serve", variables);
        var log = process.StandardError.ReadToEndAsync(Cancellation);
        var address = "";
        while (address.Length == 0 && await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            address = ListensAt().Match(line).Value;
        }

        address.ShouldNotBeEmpty(process.HasExited ? await log : "");
        return new ServedProgram(process, log, address);
    }

    /// <summary>The body that answers a request.</summary>
    public async Task<string> AskAsync(string query)
    {
        using var request = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri($"{Address}/graphql"), request, Cancellation);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    /// <summary>Asks it to end, as an engine stops a container; its exit code and all that it logged.</summary>
    public async Task<(int Code, string Log)> EndAsync()
    {
        (await Command.RunAsync("/", "kill", "-TERM", $"{_process.Id}")).ExitCode.ShouldBe(0);
        await _process.WaitForExitAsync(Cancellation);
        return (_process.ExitCode, await _log);
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex ListensAt();
}
