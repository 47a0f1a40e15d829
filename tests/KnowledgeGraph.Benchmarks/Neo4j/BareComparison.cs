using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Our server beside bare Kestrel that sends the same statements through the same Bolt client: what everything above the client costs.</summary>
internal static class BareComparison
{
    private const int Connections = 16;
    private const int Rounds = 3;
    private const double Wanted = 1.5;

    /// <summary>Runs it and prints the table. Exit code 1 where something is missing or a ratio is above the one wanted.</summary>
    public static async Task<int> RunAsync(string program, string self, int seconds)
    {
        await using var seeded = await SeededNeo4j.StartAsync(program);
        if (seeded is null)
        {
            return 1;
        }

        var folder = Path.Combine(seeded.Folder, "statements");
        await CaptureAsync(seeded, program, folder);
        await using var ours = await seeded.ServeAsync(program, "http://127.0.0.1:5092");
        await using var bare = await ServerProcess.StartAsync(
            SeededNeo4j.Cores,
            "http://127.0.0.1:5094",
            client => client.PostAsync("/node", SeededNeo4j.Content("{}")),
            "dotnet",
            self,
            "--bare-bolt",
            folder,
            seeded.Neo4j.Address,
            "http://127.0.0.1:5094"
        );
        Console.WriteLine("question        |   our r/s  cpu us |  bare r/s  cpu us |  cpu ratio  wanted at most");
        var isWell = true;
        foreach (var scenario in Asked)
        {
            Task<LoadResult> OursAsync() => Load.RunAsync(ours, "/graphql", scenario.Body, Connections, seconds, SeededNeo4j.Cores);
            Task<LoadResult> BareAsync() => Load.RunAsync(bare, "/" + scenario.Name, scenario.Body, Connections, seconds, SeededNeo4j.Cores);

            // Compilers and caches settle first, those of the database too.
            await OursAsync();
            await BareAsync();
            var pairs = new List<(LoadResult Ours, LoadResult Bare)>();
            for (var round = 0; round < Rounds; round++)
            {
                pairs.Add((await OursAsync(), await BareAsync()));
            }

            double Of(Func<(LoadResult Ours, LoadResult Bare), double> part) => pairs.Select(part).Order().ElementAt(Rounds / 2);
            var ratio = Of(pair => pair.Ours.CpuMicroseconds / pair.Bare.CpuMicroseconds);
            isWell &= ratio <= Wanted;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{scenario.Name,-15} |{Of(p => p.Ours.RequestsPerSecond),10:F0}{Of(p => p.Ours.CpuMicroseconds),8:F0} |{Of(p => p.Bare.RequestsPerSecond),10:F0}{Of(p => p.Bare.CpuMicroseconds),8:F0} |{ratio,11:F2}{Wanted,16:F1}"
                )
            );
        }

        return isWell ? 0 : 1;
    }

    private static IEnumerable<Scenario> Asked => Scenario.All.Where(scenario => scenario.Name is "node" or "timeline" or "scholar");

    // What our server sends for each question is taken off the wire.
    private static async Task CaptureAsync(SeededNeo4j seeded, string program, string folder)
    {
        Directory.CreateDirectory(folder);
        await using var tap = new StatementTap(seeded.Neo4j.Address);
        await using var server = await seeded.ServeAsync(program, "http://127.0.0.1:5092", tap.Address);
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        foreach (var scenario in Asked)
        {
            tap.Take();
            using var answer = await client.PostAsync("/graphql", SeededNeo4j.Content(scenario.Body));
            answer.EnsureSuccessStatusCode();
            var statement = tap.Take() is [var one] ? one : throw new InvalidOperationException($"{scenario.Name} is not one statement.");
            await File.WriteAllTextAsync(Path.Combine(folder, scenario.Name + ".cypher"), statement.Text);
            await File.WriteAllBytesAsync(Path.Combine(folder, scenario.Name + ".parameters"), statement.Parameters);
        }
    }
}
