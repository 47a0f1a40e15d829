using System.Globalization;
using System.Text;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Neo4j;
using KnowledgeGraph.Benchmarks.Sizes;

// The load runs on one core and the server on the other, each pair in turn, so that a change of the machine's speed meets both.
const string ServerCore = "0";
const string LoadCore = "1";
const int Connections = 16;

if (args is ["--bare", var answersFolder, var bareUrl])
{
    await BareServer.RunAsync(answersFolder, bareUrl);
    return;
}

if (args is ["--bare-bolt", var statementsFolder, var database, var bareBoltUrl])
{
    await BareBoltServer.RunAsync(statementsFolder, database, bareBoltUrl);
    return;
}

var seconds = args is [.., "--seconds", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 4;
const int Rounds = 3;
var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/KnowledgeGraph.Api/bin/Release/net10.0/KnowledgeGraph.Api.dll"));
var self = Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Benchmarks.dll");
if (args is ["--neo4j" or "--neo4j-bare" or "--neo4j-first" or "--neo4j-restarts" or "--neo4j-soak", ..])
{
    var cases = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../Cases"));
    double Number(double otherwise) => args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : otherwise;
    Environment.ExitCode = args[0] switch
    {
        "--neo4j-bare" => await BareComparison.RunAsync(program, self, seconds),
        "--neo4j-first" => await FirstRequests.RunAsync(program),
        "--neo4j-restarts" => await Restarts.RunAsync(program, (int)Number(10)),
        "--neo4j-soak" => await Soak.RunAsync(program, cases, Number(10)),
        _ => await Comparison.RunAsync(program, seconds, args.Length > 1 ? GraphSize.Find(args[1]) : null),
    };
    return;
}

if (args is ["--size", var sizeName, ..] && GraphSize.Find(sizeName) is { } measured)
{
    await new SizeRun(program, self, seconds).RunAsync(measured);
    return;
}

if (args is ["--database", var storedName] && GraphSize.Find(storedName) is { } stored)
{
    Environment.ExitCode = await DatabaseRun.RunAsync(program, stored);
    return;
}

if (args is ["--generate", var generatedName, var generatedFolder] && GraphSize.Find(generatedName) is { } generated)
{
    SizeRun.Generate(generated, generatedFolder);
    return;
}

var answers = Directory.CreateTempSubdirectory("kg-benchmark-");
var snapshots = Path.Combine(answers.FullName, "snapshots");
string[] command = ["dotnet", program, "--urls", "http://127.0.0.1:5090", "--snapshots", snapshots];

Task<HttpResponseMessage> Ask(HttpClient client) => client.PostAsync("/graphql", Content(Scenario.All[0].Body));
static StringContent Content(string body) => new(body, Encoding.UTF8, "application/json");
static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

// The start: cold reads the seed's text, warm a snapshot.
foreach (var (name, removes) in new[] { ("cold, from the seed's text", true), ("with a snapshot", false) })
{
    var starts = new List<double>();
    for (var round = 0; round < Rounds; round++)
    {
        if (removes && Directory.Exists(snapshots))
        {
            Directory.Delete(snapshots, true);
        }

        await using var started = await ServerProcess.StartAsync("0,1", "http://127.0.0.1:5090", Ask, command);
        starts.Add(started.FirstAnswer.TotalMilliseconds);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answer, {name}: {Median(starts):F0} ms"));
}

await using var server = await ServerProcess.StartAsync(ServerCore, "http://127.0.0.1:5090", Ask, command);
using (var client = new HttpClient { BaseAddress = new Uri(server.Url) })
{
    foreach (var scenario in Scenario.All)
    {
        var answer = await client.PostAsync("/graphql", Content(scenario.Body));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode || Encoding.UTF8.GetString(bytes).Contains("\"errors\":", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{scenario.Name}: {Encoding.UTF8.GetString(bytes)[..Math.Min(bytes.Length, 500)]}");
        }

        await File.WriteAllBytesAsync(Path.Combine(answers.FullName, scenario.Name + ".json"), bytes);
    }
}

await using var bare = await ServerProcess.StartAsync(
    ServerCore,
    "http://127.0.0.1:5091",
    client => client.PostAsync("/node", Content("{}")),
    "dotnet",
    self,
    "--bare",
    answers.FullName,
    "http://127.0.0.1:5091"
);

Console.WriteLine();
Console.WriteLine("scenario        bytes   server r/s     p50     p99   cpu us |   bare r/s     p50     p99   cpu us |  ratio  wanted");

// Compilation goes on beside the first thousands of requests, on the same core: every scenario runs once before the first is measured.
foreach (var scenario in Scenario.All)
{
    await Load.RunAsync(server, "/graphql", scenario.Body, Connections, seconds, LoadCore);
}

foreach (var scenario in Scenario.All)
{
    // Tiered compilation and caches settle first.
    await Load.RunAsync(server, "/graphql", scenario.Body, Connections, seconds, LoadCore);
    await Load.RunAsync(bare, "/" + scenario.Name, scenario.Body, Connections, 2, LoadCore);
    var pairs = new List<(LoadResult Server, LoadResult Bare)>();
    for (var round = 0; round < Rounds; round++)
    {
        pairs.Add(
            (
                await Load.RunAsync(server, "/graphql", scenario.Body, Connections, seconds, LoadCore),
                await Load.RunAsync(bare, "/" + scenario.Name, scenario.Body, Connections, seconds, LoadCore)
            )
        );
    }

    double Of(Func<(LoadResult Server, LoadResult Bare), double> part) => Median(pairs.Select(part));
    var size = new FileInfo(Path.Combine(answers.FullName, scenario.Name + ".json")).Length;
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{scenario.Name,-14}{size,7}{Of(p => p.Server.RequestsPerSecond),13:F0}{Of(p => p.Server.P50Microseconds),8:F0}{Of(p => p.Server.P99Microseconds),8:F0}{Of(p => p.Server.CpuMicroseconds),9:F1} |{Of(p => p.Bare.RequestsPerSecond),11:F0}{Of(p => p.Bare.P50Microseconds),8:F0}{Of(p => p.Bare.P99Microseconds),8:F0}{Of(p => p.Bare.CpuMicroseconds),9:F1} |{Of(p => p.Server.RequestsPerSecond / p.Bare.RequestsPerSecond),7:F2}{scenario.Wanted,8:F2}"
        )
    );
}

Console.WriteLine();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the server after the load: {server.ResidentMiB:F0} MiB"));
answers.Delete(true);
