using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Many clients ask the cases of the tests for minutes: no error, no other answer, no more threads, handles or waiting than in the first minute.</summary>
internal static class Soak
{
    private const int Clients = 64;
    private const double MostGrowth = 2;

    private sealed record Sample(double Seconds, int Handles, int Threads, double MiB);

    /// <summary>Runs it and prints the figures. Exit code 1 where something is missing, or a figure is not as wanted.</summary>
    public static async Task<int> RunAsync(string program, string cases, double minutes)
    {
        await using var seeded = await SeededNeo4j.StartAsync(program);
        if (seeded is null)
        {
            return 1;
        }

        await using var server = await seeded.ServeAsync(program, "http://127.0.0.1:5092", null, "--max-waiting-requests", "1000", "--wait-timeout", "60", "--request-timeout", "60");
        using var handler = new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = Clients };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(server.Url), Timeout = TimeSpan.FromMinutes(2) };
        var questions = await ReadCasesAsync(client, cases);
        var latencies = new ConcurrentBag<(double At, double Milliseconds)>();
        var faults = new ConcurrentBag<string>();
        var samples = new List<Sample>();
        var watch = Stopwatch.StartNew();
        var load = Enumerable.Range(0, Clients).Select(each => Task.Run(() => AskAsync(client, questions, new Random(each), watch, minutes * 60, latencies, faults))).ToArray();
        while (watch.Elapsed.TotalMinutes < minutes)
        {
            await Task.Delay(2000);
            samples.Add(new Sample(watch.Elapsed.TotalSeconds, server.Handles, server.Threads, server.ResidentMiB));
        }

        await Task.WhenAll(load);
        return Print(questions.Count, minutes, latencies, faults, samples);
    }

    private static int Print(int cases, double minutes, ConcurrentBag<(double At, double Milliseconds)> latencies, ConcurrentBag<string> faults, List<Sample> samples)
    {
        double P99(double from, double to) => latencies.Where(each => each.At >= from && each.At < to).Select(each => each.Milliseconds).Order().ToArray() is { Length: > 0 } sorted ? sorted[(int)(sorted.Length * 0.99)] : 0;
        var byMinute = Enumerable.Range(0, (int)Math.Ceiling(minutes)).Select(minute => P99(minute * 60, (minute + 1) * 60)).ToArray();
        var (first, worst) = (byMinute[0], byMinute.Max());
        var (early, late) = (samples.Where(each => each.Seconds < 60).ToList(), samples.Where(each => each.Seconds >= (minutes * 60) - 60).ToList());
        foreach (var fault in faults.Take(5))
        {
            Console.WriteLine(fault);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes, {Clients} clients, {cases} cases: {latencies.Count} answers, errors: {faults.Count}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p99 by minutes, in ms: {string.Join(' ', byMinute.Select(minute => minute.ToString("F0", CultureInfo.InvariantCulture)))}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most in the first and in the last minute: handles {early.Max(each => each.Handles)} and {late.Max(each => each.Handles)}, threads {early.Max(each => each.Threads)} and {late.Max(each => each.Threads)}, memory {early.Max(each => each.MiB):F0} and {late.Max(each => each.MiB):F0} MiB"));
        var isFlat = late.Max(each => each.Handles) <= early.Max(each => each.Handles) + 10 && late.Max(each => each.Threads) <= early.Max(each => each.Threads) + 5;
        return faults.IsEmpty && isFlat && worst <= MostGrowth * first ? 0 : 1;
    }

    private static async Task AskAsync(HttpClient client, IReadOnlyList<(string Name, string Body, string Answer)> questions, Random random, Stopwatch watch, double seconds, ConcurrentBag<(double, double)> latencies, ConcurrentBag<string> faults)
    {
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            var (name, body, right) = questions[random.Next(questions.Count)];
            var began = watch.Elapsed;
            try
            {
                using var answer = await client.PostAsync("/graphql", SeededNeo4j.Content(body));
                var text = await answer.Content.ReadAsStringAsync();
                if (text != right)
                {
                    faults.Add($"{name}: {(int)answer.StatusCode} {text[..Math.Min(text.Length, 300)]}");
                }
            }
            catch (Exception cause) when (cause is HttpRequestException or OperationCanceledException)
            {
                faults.Add($"{name}: {cause.Message}");
            }

            latencies.Add((began.TotalSeconds, (watch.Elapsed - began).TotalMilliseconds));
        }
    }

    // The answer before the load is the right one: that it is right is for the tests of the cases to say.
    private static async Task<IReadOnlyList<(string Name, string Body, string Answer)>> ReadCasesAsync(HttpClient client, string folder)
    {
        var questions = new List<(string, string, string)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var variables = Path.ChangeExtension(path, ".variables.json");
            var body = $$"""{"query":{{JsonSerializer.Serialize(await File.ReadAllTextAsync(path))}},"variables":{{(File.Exists(variables) ? await File.ReadAllTextAsync(variables) : "null")}}}""";
            using var answer = await client.PostAsync("/graphql", SeededNeo4j.Content(body));
            var text = await answer.Content.ReadAsStringAsync();

            // Cases about mistakes, and those that speak of the whole schema, ask nothing of the database.
            if (answer.IsSuccessStatusCode && !text.Contains("\"errors\":", StringComparison.Ordinal) && text.Length < 200_000)
            {
                questions.Add((Path.GetFileNameWithoutExtension(path), body, text));
            }
        }

        return questions;
    }
}
