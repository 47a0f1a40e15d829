using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>What the first request of a new shape costs, with Neo4j's planning apart from ours.</summary>
internal static class FirstRequests
{
    private const int Shapes = 64;
    private const int Settling = 16;

    // Each may be left out, so that every subset is a shape of its own.
    private static readonly string[] Parts =
    [
        "title",
        "date",
        "... on Event { participants { id title } }",
        "... on Instrument { parties { id title } }",
        "... on Instrument { scopeChanges { id kind } }",
        "... on Instrument { scopeChanges { element { id title } } }",
    ];

    /// <summary>Runs it and prints the medians. Exit code 1 where something that it needs is missing.</summary>
    public static async Task<int> RunAsync(string program)
    {
        await using var seeded = await SeededNeo4j.StartAsync(program);
        if (seeded is null)
        {
            return 1;
        }

        await using var tap = new StatementTap(seeded.Neo4j.Address);
        await using var server = await seeded.ServeAsync(program, "http://127.0.0.1:5092", tap.Address);
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        var pairs = new List<(Asked First, Asked Second)>();
        for (var shape = 0; shape < Shapes; shape++)
        {
            var parts = Parts.Where((_, at) => (shape & (1 << at)) != 0);
            var body = SeededNeo4j.Body($$"""{ timeline(from: "1951", to: "2015", first: 50) { edges { node { id {{string.Join(' ', parts)}} } } } }""");
            var pair = (await AskAsync(client, tap, body), await AskAsync(client, tap, body));

            // The first shapes meet compilers that are still at work, ours and the database's.
            if (shape >= Settling)
            {
                pairs.Add(pair);
            }
        }

        double Of(Func<(Asked First, Asked Second), double> part) => pairs.Select(part).Order().ElementAt(pairs.Count / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} new shapes of a timeline of 50, medians in ms:"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first request: {Of(p => p.First.Whole):F2}, of that in Neo4j {Of(p => p.First.Database):F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"second request: {Of(p => p.Second.Whole):F2}, of that in Neo4j {Of(p => p.Second.Database):F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"planning in Neo4j: {Of(p => p.First.Database - p.Second.Database):F2}; parsing, validation and planning of ours: {Of(p => p.First.Ours - p.Second.Ours):F2}"));
        return 0;
    }

    private static async Task<Asked> AskAsync(HttpClient client, StatementTap tap, string body)
    {
        tap.Take();
        var watch = Stopwatch.StartNew();
        using var answer = await client.PostAsync("/graphql", SeededNeo4j.Content(body));
        var text = await answer.Content.ReadAsStringAsync();
        var whole = watch.Elapsed.TotalMilliseconds;
        if (!answer.IsSuccessStatusCode || text.Contains("\"errors\":", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(text[..Math.Min(text.Length, 500)]);
        }

        return new Asked(whole, tap.Take().Sum(statement => statement.Wait.TotalMilliseconds));
    }

    private sealed record Asked(double Whole, double Database)
    {
        public double Ours => Whole - Database;
    }
}
