using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Readiness;

/// <summary>The program in a process of its own, which serves the museum from a Neo4j database.</summary>
internal sealed partial class ApiProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private ApiProcess(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts <c>serve</c> on a free port, and returns once it listens.</summary>
    public static async Task<ApiProcess> ServeAsync(BoltSettings database)
    {
        var process = Start(database, "serve", "--store", "neo4j", "--urls", "http://127.0.0.1:0");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var line = await process.StandardOutput.ReadLineAsync(Cancellation);
        var address = line.ShouldNotBeNull().Split(" on ")[1].Split(';')[0];
        return new ApiProcess(process, new Uri(address));
    }

    /// <summary>Runs a command to its end: its exit code, and what it wrote.</summary>
    public static async Task<(int Code, string Output, string Mistakes)> RunAsync(BoltSettings database, params string[] words)
    {
        using var process = Start(database, words);
        var output = process.StandardOutput.ReadToEndAsync(Cancellation);
        var mistakes = await process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output, mistakes);
    }

    /// <summary>What <c>/health/ready</c> says.</summary>
    public async Task<(HttpStatusCode Status, string Body)> ReadyAsync()
    {
        using var answer = await _client.GetAsync("/health/ready", Cancellation);
        return (answer.StatusCode, WithoutId(await answer.Content.ReadAsStringAsync(Cancellation)));
    }

    // Every request has another id.
    private static string WithoutId(string body) => RequestId().Replace(body, string.Empty);

    [GeneratedRegex(@",""requestId"":""[^""]+""")]
    private static partial Regex RequestId();

    /// <summary>Asks until <c>/health/ready</c> says something else than that it does not know yet, or what is expected.</summary>
    public async Task<(HttpStatusCode Status, string Body)> ReadyAsync(Func<string, bool> expected)
    {
        while (true)
        {
            var ready = await ReadyAsync();
            if (expected(ready.Body))
            {
                return ready;
            }

            await Task.Delay(50, Cancellation);
        }
    }

    /// <summary>The body that answers a request.</summary>
    public async Task<string> AskAsync(string query)
    {
        using var answer = await _client.PostAsJsonAsync("/graphql", new { query }, Cancellation);
        return WithoutId(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static Process Start(BoltSettings database, params string[] words)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] places = ["--ontology", Path.Combine(CaseFolders.Second, "ontology"), "--seed", Path.Combine(CaseFolders.Second, "seed")];
        foreach (var word in (string[])[Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Api.dll"), .. words, .. places])
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["NEO4J_URI"] = database.Address.ToString();
        start.Environment["NEO4J_USERNAME"] = database.User ?? string.Empty;
        start.Environment["NEO4J_PASSWORD"] = database.Password ?? string.Empty;
        start.Environment["NEO4J_DATABASE"] = database.Database ?? string.Empty;
        return Process.Start(start)!;
    }
}
