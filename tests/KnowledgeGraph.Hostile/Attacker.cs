using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Hostile;

/// <summary>How a request went.</summary>
/// <param name="Request">What was sent.</param>
/// <param name="Answer">What came back.</param>
/// <param name="CpuMilliseconds">The processor time of the server for it.</param>
public sealed record Outcome(HostileRequest Request, Answer Answer, double CpuMilliseconds);

/// <summary>Sends requests to a server one at a time over a kept connection, and measures what each costs it.</summary>
public sealed class Attacker : IDisposable
{
    /// <summary>The bound of a request, in milliseconds of the server's processor time.</summary>
    public const double MostCpuMilliseconds = 200;


    /// <summary>How often a request above the bound is sent again.</summary>
    public const int Repetitions = 3;

    private static readonly HostileRequest Quiet = HostileRequest.Of("quiet", "{ __typename }");

    private readonly ServerProcess _server;
    private readonly HttpClient _client;

    public Attacker(ServerProcess server)
    {
        _server = server;
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 1 }) { BaseAddress = server.Address };
    }

    /// <summary>The schema that the server serves.</summary>
    public async Task<Schema> ReadSchemaAsync()
    {
        var text = await _client.GetStringAsync(new Uri("/graphql/schema.graphql", UriKind.Relative));
        var document = GraphQLParser.Parse(text, new ParserLimits(int.MaxValue, 100)).Document!;
        return SchemaBuilder.Build(document, new SchemaBuildOptions { Validates = false }).Schema!;
    }

    /// <summary>Sends a request. One above the bound is sent again, and the smallest cost counts: a collection of garbage or a compilation may fall on any.</summary>
    public async Task<Outcome> AskAsync(HostileRequest request)
    {
        var outcome = await AskOnceAsync(request);
        for (var time = 1; time <= Repetitions && outcome.CpuMilliseconds > MostCpuMilliseconds; time++)
        {
            // What the request before left to be done is not this one's.
            await AskOnceAsync(Quiet);
            var again = await AskOnceAsync(request.Again(time));
            outcome = outcome with { CpuMilliseconds = Math.Min(outcome.CpuMilliseconds, again.CpuMilliseconds) };
        }

        return outcome;
    }

    /// <summary>Whether an ordinary request is answered.</summary>
    public async Task<bool> AnswersAsync() => _server.IsAlive && (await AskOnceAsync(Quiet)).Answer is { Codes: Answer.Data, Fault: null };

    /// <summary>The memory of the server, once it is back below a bound or did not come back within a minute of ordinary requests.</summary>
    public async Task<double> SettleAsync(double bound)
    {
        for (var second = 0; second < 60 && _server.MemoryMiB > bound; second++)
        {
            for (var request = 0; request < 200; request++)
            {
                await AskOnceAsync(Quiet);
            }

            await Task.Delay(1000);
        }

        return _server.MemoryMiB;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Outcome> AskOnceAsync(HostileRequest request)
    {
        var before = _server.CpuMilliseconds;
        try
        {
            using var message = request.ToMessage();
            using var response = await _client.SendAsync(message);
            var body = await response.Content.ReadAsByteArrayAsync();
            var cpu = _server.CpuMilliseconds - before;
            return new Outcome(request, response.Content.Headers.ContentEncoding.Count > 0 ? new Answer(Answer.Data, null) : Answer.Of(response.StatusCode, body), cpu);
        }
        catch (HttpRequestException broken)
        {
            return new Outcome(request, new Answer("", $"no answer: {broken.Message}"), 0);
        }
    }
}
