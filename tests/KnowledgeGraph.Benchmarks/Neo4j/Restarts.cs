using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Neo4j is killed and started again, again and again, while clients ask: no answer may be wrong, and soon after it is back all must be right again.</summary>
internal static class Restarts
{
    private const int Clients = 8;
    private static readonly TimeSpan Wanted = TimeSpan.FromSeconds(5);

    /// <summary>Runs it and prints the figures. Exit code 1 where something is missing, an answer was wrong or it took too long.</summary>
    public static async Task<int> RunAsync(string program, int times)
    {
        await using var seeded = await SeededNeo4j.StartAsync(program);
        if (seeded is null)
        {
            return 1;
        }

        await using var server = await seeded.ServeAsync(program, "http://127.0.0.1:5092");
        using var client = new HttpClient { BaseAddress = new Uri(server.Url), Timeout = TimeSpan.FromSeconds(30) };
        var questions = new List<(string Body, string Answer)>();
        foreach (var question in RecordQuestions.All.Take(2).Append(RecordQuestions.All[^1]))
        {
            questions.Add((question.Ours.Body, (await AskAsync(client, question.Ours.Body))!));
        }

        var outcomes = new ConcurrentDictionary<string, int>();
        using var stop = new CancellationTokenSource();
        var load = Enumerable.Range(0, Clients).Select(each => LoadAsync(client, questions, each, outcomes, stop.Token)).ToArray();
        var slowest = TimeSpan.Zero;
        for (var time = 1; time <= times; time++)
        {
            await Task.Delay(1000);
            await seeded.Neo4j.KillAsync();
            await Task.Delay(1500);
            await seeded.Neo4j.StartAgainAsync();
            var took = await WaitUntilRightAsync(seeded.Neo4j.Address, client, questions[0]);
            slowest = took > slowest ? took : slowest;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time}: right again {took.TotalSeconds:F2} s after Neo4j was back"));
        }

        await Task.Delay(1000);
        await stop.CancelAsync();
        await Task.WhenAll(load);
        var wrong = outcomes.GetValueOrDefault("wrong");
        Console.WriteLine(string.Join(", ", outcomes.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times} restarts; wrong answers: {wrong}; the longest until all was right again: {slowest.TotalSeconds:F2} s (wanted: 5 s)"));
        return wrong == 0 && slowest < Wanted ? 0 : 1;
    }

    private static async Task LoadAsync(HttpClient client, List<(string Body, string Answer)> questions, int first, ConcurrentDictionary<string, int> outcomes, CancellationToken stop)
    {
        for (var at = first; !stop.IsCancellationRequested; at++)
        {
            var (body, right) = questions[at % questions.Count];
            var answer = await AskAsync(client, body);
            var outcome = answer == right ? "right" : CodeOf(answer);
            outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);

            // What is refused at once would otherwise be asked thousands of times.
            await Task.Delay(outcome == "right" ? 1 : 100, CancellationToken.None);
        }
    }

    // An answer with an error's code and no data is none; all else that is not right is wrong.
    private static string CodeOf(string? answer)
    {
        if (answer is null)
        {
            return "no answer";
        }

        using var parsed = JsonDocument.Parse(answer);
        var hasData = parsed.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.EnumerateObject().Any(field => field.Value.ValueKind != JsonValueKind.Null);
        return !hasData && parsed.RootElement.TryGetProperty("errors", out var errors) && errors[0].TryGetProperty("extensions", out var extensions)
            ? extensions.GetProperty("code").GetString()!
            : "wrong";
    }

    private static async Task<TimeSpan> WaitUntilRightAsync(string address, HttpClient client, (string Body, string Answer) question)
    {
        await using var driver = new BoltDriver(new BoltSettings { Address = BoltAddress.Parse(address), MaxRetries = 0 });
        while (true)
        {
            try
            {
                await driver.VerifyAsync(CancellationToken.None);
                break;
            }
            catch (BoltException)
            {
                await Task.Delay(20);
            }
        }

        var watch = Stopwatch.StartNew();
        while (await AskAsync(client, question.Body) != question.Answer || !(await client.GetAsync("/health/ready")).IsSuccessStatusCode)
        {
            await Task.Delay(20);
        }

        return watch.Elapsed;
    }

    private static async Task<string?> AskAsync(HttpClient client, string body)
    {
        try
        {
            using var answer = await client.PostAsync("/graphql", SeededNeo4j.Content(body));
            return await answer.Content.ReadAsStringAsync();
        }
        catch (Exception cause) when (cause is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }
}
