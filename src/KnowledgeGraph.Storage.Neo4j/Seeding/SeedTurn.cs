using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>
/// The right to write a graph into a database. The seeding that took it last has it: what an earlier one sends after that is refused, so that two at once
/// never leave a mix of both behind a marker.
/// </summary>
/// <param name="driver">The database.</param>
/// <param name="token">What no other seeding has.</param>
internal sealed class SeedTurn(IBoltDriver driver, string token)
{
    private const string Refused = "Neo.ClientError.Statement.ArithmeticError";

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

    /// <summary>Runs a statement that writes, in one transaction with the proof that the right is still held.</summary>
    /// <returns>What the database counted as changed by the statement.</returns>
    /// <exception cref="BoltException">The database refused, or could not be reached; or another seeding has taken the right.</exception>
    public async Task<IReadOnlyDictionary<string, long>> RunAsync(BoltStatement statement, CancellationToken cancellation)
    {
        // Writing locks the marker until the transaction ends, and what is read after that is what stays; a division by zero ends a transaction without a further round trip.
        var prove = new BoltStatement(
            $"CYPHER 5 MATCH {CypherNames.Marker} SET m.lock = $turn WITH collect(m.seeding) AS held RETURN 1 / size([one IN held WHERE one = $turn])",
            _turn
        );
        await using var exchange = await driver.RunAsync([prove, statement], BoltAccess.Write, cancellation);
        try
        {
            await exchange.ReadToEndAsync(null, cancellation);
        }
        catch (BoltException refused) when (refused.ServerCode == Refused)
        {
            throw BoltErrors.SeedingTaken(driver.Address, refused);
        }

        exchange.NextStatement();
        await exchange.ReadToEndAsync(null, cancellation);
        return exchange.ReadSummary().Counters;
    }
}
