using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;
using Polly;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>
/// The right to write a graph into a database. The seeding that took it last has it, and what an earlier one sends after that is refused: so the marker speaks of what
/// the later one wrote. What the earlier one had written before is as what an older seed wrote: counted, told and removed by pruning.
/// </summary>
/// <param name="driver">The database.</param>
/// <param name="token">What no other seeding has.</param>
internal sealed class SeedTurn(IBoltDriver driver, string token)
{
    private const string Refused = "Neo.ClientError.Statement.ArithmeticError";

    // A transaction that failed with what may pass is undone, and writes nothing else when it is made again; as often as the driver makes a call again.
    private readonly ResiliencePipeline _retry = BoltRetry.Of(new BoltSettings { Address = driver.Address });

    private readonly KeyValuePair<string, object?>[] _turn = [KeyValuePair.Create("turn", (object?)token)];

    /// <summary>Takes the right, and with it what the database says of a whole graph.</summary>
    /// <exception cref="BoltException">The database refused, or could not be reached.</exception>
    public async Task TakeAsync(CancellationToken cancellation)
    {
        // An earlier version of the program wrote markers without a key.
        var take = new BoltStatement(
            $"CYPHER 5 MERGE {CypherNames.Marker} SET m = {{{CypherNames.MarkerKey}: '{CypherNames.MarkerKey}', seeding: $turn}} WITH m MATCH (o:{CypherNames.MarkerLabel}) WHERE o <> m DELETE o",
            _turn
        );
        await using var exchange = await driver.RunAsync([take], BoltAccess.Write, cancellation);
        await exchange.ReadToEndAsync(null, cancellation);
    }

    /// <summary>Gives the right back, and says which whole graph the database holds.</summary>
    /// <exception cref="BoltException">The database refused, or could not be reached; or another seeding has taken the right.</exception>
    public async Task EndAsync(GraphMark mark, CancellationToken cancellation)
    {
        var end = new BoltStatement(
            $"CYPHER 5 MATCH {CypherNames.Marker} SET m.lock = $turn WITH m, 1 / CASE WHEN m.seeding = $turn THEN 1 ELSE 0 END AS held SET m = $values RETURN held",
            [.. _turn, KeyValuePair.Create("values", (object?)VersionMarker.ValuesOf(mark))]
        );
        try
        {
            await _retry.ExecuteAsync(async token => await EndOnceAsync(end, token), cancellation);
        }
        catch (BoltException unknown) when (unknown.Code is BoltErrorCodes.SeedingTaken or BoltErrorCodes.CommitUnknown)
        {
            // An end that was committed and not answered, or with a failure and then again, is not to be taken for none.
            if (!await IsThereAsync(mark, cancellation))
            {
                throw;
            }
        }
    }

    // Where that can not be asked either, the first failure is what is told.
    private async Task<bool> IsThereAsync(GraphMark mark, CancellationToken cancellation)
    {
        try
        {
            return await new VersionMarker(driver).ReadAsync(cancellation) is { } now && now.HoldsWhat(mark);
        }
        catch (BoltException)
        {
            return false;
        }
    }

    private async ValueTask EndOnceAsync(BoltStatement end, CancellationToken cancellation)
    {
        var isHeld = false;
        await using var exchange = await driver.RunAsync([end], BoltAccess.Write, cancellation);
        await ReadProofAsync(exchange, _ => isHeld = true, cancellation);
        if (!isHeld)
        {
            throw BoltErrors.SeedingTaken(driver.Address, null);
        }
    }

    /// <summary>Runs a statement that writes, in one transaction with the proof that the right is still held.</summary>
    /// <returns>What the database counted as changed by the statement.</returns>
    /// <exception cref="BoltException">The database refused, or could not be reached; or another seeding has taken the right.</exception>
    public async Task<IReadOnlyDictionary<string, long>> RunAsync(BoltStatement statement, CancellationToken cancellation) =>
        await _retry.ExecuteAsync(async token => await RunOnceAsync(statement, token), cancellation);

    private async ValueTask<IReadOnlyDictionary<string, long>> RunOnceAsync(BoltStatement statement, CancellationToken cancellation)
    {
        // Writing locks the marker until the transaction ends, and what is read after that is what stays; a division by zero ends a transaction without a further
        // round trip. It comes last, so that a connection cut off in the middle of a batch leaves no lock that the next seeding would wait for.
        var prove = new BoltStatement(
            $"CYPHER 5 MATCH {CypherNames.Marker} SET m.lock = $turn WITH collect(m.seeding) AS held RETURN 1 / size([one IN held WHERE one = $turn])",
            _turn
        );
        await using var exchange = await driver.RunAsync([statement, prove], BoltAccess.Write, cancellation);
        await exchange.ReadToEndAsync(null, cancellation);
        var counters = exchange.ReadSummary().Counters;
        exchange.NextStatement();
        await ReadProofAsync(exchange, null, cancellation);
        return counters;
    }

    private async ValueTask ReadProofAsync(IBoltExchange exchange, Action<ReadOnlyMemory<byte>>? take, CancellationToken cancellation)
    {
        try
        {
            await exchange.ReadToEndAsync(take, cancellation);
        }
        catch (BoltException refused) when (refused.ServerCode == Refused)
        {
            throw BoltErrors.SeedingTaken(driver.Address, refused);
        }
    }
}
