using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>Measures the server on a generated graph: its start, its memory, and its answers beside bare Kestrel, which sends the same bytes.</summary>
internal sealed class SizeRun(string program, string self, int seconds)
{
    private const string ServerCore = "0";
    private const string LoadCore = "1";
    private const string BothCores = "0,1";
    private const string Url = "http://127.0.0.1:5094";
    private const string BareUrl = "http://127.0.0.1:5095";
    private const int Connections = 16;
    private const int Rounds = 3;
    private const int GraphSeed = 7;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Writes the generated graph of a size into a folder.</summary>
    public static GraphGenerator Generate(GraphSize size, string folder)
    {
        var watch = Stopwatch.StartNew();
        var generator = new GraphGenerator(size, GraphSeed, folder);
        generator.Write();
        var bytes = Directory.EnumerateFiles(generator.Seed).Sum(path => new FileInfo(path).Length);
        Print($"size {size.Name}: {size.Nodes:N0} nodes, {size.Relationships:N0} relationships, {bytes / 1024.0 / 1024:F1} MiB of CSV, written in {watch.Elapsed.TotalSeconds:F1} s");
        return generator;
    }

    /// <summary>Measures a size; for one larger than M, the same questions on M first, to compare with.</summary>
    public async Task RunAsync(GraphSize size)
    {
        var small = GraphSize.All[0];
        var first = size == small ? null : await MeasureAsync(small, 1);
        if (first is not null)
        {
            Print($"");
        }

        var second = await MeasureAsync(size, size == small ? Rounds : 1);
        foreach (var (name, time) in second)
        {
            if (first is not null && first.TryGetValue(name, out var smaller))
            {
                Print($"{name,-16} {size.Name} takes {time / smaller:F2} times the processor time of {small.Name}; wanted: at most 2");
            }
        }
    }

    private async Task<Dictionary<string, double>> MeasureAsync(GraphSize size, int starts)
    {
        var folder = Directory.CreateTempSubdirectory("kg-size-");
        try
        {
            var graph = Generate(size, folder.FullName);
            var snapshots = Path.Combine(folder.FullName, "snapshots");
            string[] command = ["dotnet", program, "--urls", Url, "--ontology", graph.Ontology, "--seed", graph.Seed, "--snapshots", snapshots];
            await PrintStartsAsync(snapshots, starts, command);
            return await PrintRatiosAsync(folder.FullName, command);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static async Task PrintStartsAsync(string snapshots, int starts, string[] command)
    {
        foreach (var (name, removes) in new[] { ("cold, from CSV", true), ("with a snapshot", false) })
        {
            var (times, resident, peak) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < starts; round++)
            {
                if (removes && Directory.Exists(snapshots))
                {
                    Directory.Delete(snapshots, true);
                }

                await using var started = await ServerProcess.StartAsync(BothCores, Url, Ask, Patience, command);
                times.Add(started.FirstAnswer.TotalSeconds);
                resident.Add(started.ResidentMiB);
                peak.Add(started.PeakMiB);
            }

            Print($"start to first answer, {name}: {Median(times):F2} s; memory {Median(resident):F0} MiB, at most {Median(peak):F0} MiB");
        }
    }

    private async Task<Dictionary<string, double>> PrintRatiosAsync(string folder, string[] command)
    {
        await using var server = await ServerProcess.StartAsync(ServerCore, Url, Ask, Patience, command);
        var scenarios = await ServedAsync(folder);
        await using var bare = await ServerProcess.StartAsync(
            ServerCore,
            BareUrl,
            client => client.PostAsync("/" + FileName(scenarios[0]), Content("{}")),
            Patience,
            "dotnet",
            self,
            "--bare",
            folder,
            BareUrl
        );

        Print($"");
        Print($"scenario           bytes   server r/s     p50   cpu us |   bare r/s     p50   cpu us |  ratio  wanted");
        foreach (var scenario in scenarios)
        {
            await Load.RunAsync(server, "/graphql", scenario.Body, Connections, seconds, LoadCore);
        }

        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var scenario in scenarios)
        {
            await Load.RunAsync(server, "/graphql", scenario.Body, Connections, seconds, LoadCore);
            await Load.RunAsync(bare, "/" + FileName(scenario), scenario.Body, Connections, 1, LoadCore);
            var pairs = new List<(LoadResult Server, LoadResult Bare)>();
            for (var round = 0; round < Rounds; round++)
            {
                pairs.Add(
                    (
                        await Load.RunAsync(server, "/graphql", scenario.Body, Connections, seconds, LoadCore),
                        await Load.RunAsync(bare, "/" + FileName(scenario), scenario.Body, Connections, seconds, LoadCore)
                    )
                );
            }

            double Of(Func<(LoadResult Server, LoadResult Bare), double> part) => Median(pairs.Select(part));
            var bytes = new FileInfo(Path.Combine(folder, FileName(scenario) + ".json")).Length;
            times[scenario.Name] = Of(pair => pair.Server.CpuMicroseconds);
            Print(
                $"{scenario.Name,-16}{bytes,8}{Of(p => p.Server.RequestsPerSecond),13:F0}{Of(p => p.Server.P50Microseconds),8:F0}{Of(p => p.Server.CpuMicroseconds),9:F1} |{Of(p => p.Bare.RequestsPerSecond),11:F0}{Of(p => p.Bare.P50Microseconds),8:F0}{Of(p => p.Bare.CpuMicroseconds),9:F1} |{Of(p => p.Server.RequestsPerSecond / p.Bare.RequestsPerSecond),7:F2}{scenario.Wanted,8:F2}"
            );
        }

        Print($"memory after the load: {server.ResidentMiB:F0} MiB");
        return times;
    }

    // What the schema does not serve is not asked; what is answered is kept for the bare server.
    private static async Task<List<Scenario>> ServedAsync(string folder)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        var roots = await AnswerAsync(client, """{"query":"{ __schema { queryType { fields { name } } } }"}""");
        var served = new List<Scenario>();
        foreach (var (root, scenario) in SizeScenarios.All)
        {
            if (!roots.Contains($"\"{root}\"", StringComparison.Ordinal))
            {
                Print($"{scenario.Name}: the schema has no root field {root}");
                continue;
            }

            await File.WriteAllTextAsync(Path.Combine(folder, FileName(scenario) + ".json"), await AnswerAsync(client, scenario.Body));
            served.Add(scenario);
        }

        return served;
    }

    private static async Task<string> AnswerAsync(HttpClient client, string body)
    {
        using var answer = await client.PostAsync("/graphql", Content(body));
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode && !text.Contains("\"errors\":", StringComparison.Ordinal)
            ? text
            : throw new InvalidOperationException($"{body}\n{text[..Math.Min(text.Length, 500)]}");
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client) => client.PostAsync("/graphql", Content(SizeScenarios.All[0].Scenario.Body));

    private static StringContent Content(string body) => new(body, Encoding.UTF8, "application/json");

    private static string FileName(Scenario scenario) => scenario.Name.Replace(' ', '-');

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
