using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Hostile.Bombs;
using KnowledgeGraph.Hostile.Documents;

namespace KnowledgeGraph.Hostile;

/// <summary>A server, warmed up, and what is thrown at it.</summary>
public sealed class Campaign : IAsyncDisposable
{
    private const int WarmUpSeed = -1;

    private readonly ServerProcess _server;
    private readonly Attacker _attacker;
    private readonly Schema _schema;

    private Campaign(ServerProcess server, Attacker attacker, Schema schema)
    {
        _server = server;
        _attacker = attacker;
        _schema = schema;
    }

    public static async Task<Campaign> StartAsync(int warmUpDocuments)
    {
        var server = await ServerProcess.StartAsync();
        var attacker = new Attacker(server);
        var campaign = new Campaign(server, attacker, await attacker.ReadSchemaAsync());
        await campaign.WarmUpAsync(warmUpDocuments);
        return campaign;
    }

    /// <summary>Mutated documents of a seed, from one index on.</summary>
    public async Task<Tally> SendDocumentsAsync(int seed, int from, int count, Action<Tally>? onProgress = null)
    {
        var tally = new Tally(_server.MemoryMiB);
        var source = new DocumentSource(_schema, seed);
        for (var index = from; index < from + count && tally.Crashes == 0; index++)
        {
            var request = source.Make(index);
            tally.Add(request.Name, await _attacker.AskAsync(request), _server.IsAlive);
            if (tally.Count % 10_000 == 0)
            {
                onProgress?.Invoke(tally);
            }
        }

        return tally;
    }

    /// <summary>All bombs; after each an ordinary request must be answered.</summary>
    public async Task<Tally> SendBombsAsync(Action<Bomb, Outcome>? onOutcome = null)
    {
        var tally = new Tally(_server.MemoryMiB);
        foreach (var bomb in Bomb.All)
        {
            var outcome = bomb.MakeRaw is { } bytes ? await SendRawAsync(bomb, bytes()) : await _attacker.AskAsync(bomb.Make());
            if (outcome.Answer.Fault is null && !bomb.Expected.Split('|').Contains(outcome.Answer.Codes))
            {
                outcome = outcome with { Answer = outcome.Answer with { Fault = $"expected {bomb.Expected}, found {outcome.Answer.Codes}" } };
            }

            if (!await _attacker.AnswersAsync())
            {
                outcome = outcome with { Answer = outcome.Answer with { Fault = "an ordinary request after it was not answered" } };
            }

            outcome = outcome with { Request = outcome.Request with { Name = bomb.Name } };
            tally.Add(bomb.Name, outcome, _server.IsAlive);
            onOutcome?.Invoke(bomb, outcome);
        }

        return tally;
    }

    public Task<double> SettleAsync(Tally tally) => _attacker.SettleAsync(tally.MemoryBound);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _attacker.Dispose();
        await _server.DisposeAsync();
    }

    // Compilation in tiers and caches are settled before anything is measured.
    private async Task WarmUpAsync(int documents)
    {
        var source = new DocumentSource(_schema, WarmUpSeed);
        for (var index = 0; index < documents; index++)
        {
            var made = CaseDocuments.All[index % CaseDocuments.All.Count];
            await _attacker.AskAsync(HostileRequest.Of("warm-up", made.Text, made.Variables, made.OperationName).Again(index));
            await _attacker.AskAsync(source.Make(index));
        }
    }

    private async Task<Outcome> SendRawAsync(Bomb bomb, byte[] bytes)
    {
        var cpu = double.MaxValue;
        var found = "";
        for (var time = 0; time < Attacker.Repetitions && cpu > Attacker.MostCpuMilliseconds; time++)
        {
            var before = _server.CpuMilliseconds;
            var answer = await RawConnection.SendAsync(_server.Address, bytes);
            found = answer.StartsWith(bomb.Expected, StringComparison.Ordinal) ? bomb.Expected : answer.Split("\r\n")[0];
            cpu = Math.Min(cpu, _server.CpuMilliseconds - before);
        }

        return new Outcome(new HostileRequest(bomb.Name, bytes), new Answer(found, null), cpu);
    }
}
