using System.Text;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>Removes what seeding wrote and a seed no longer holds. Nodes without our label, and relationships that seeding did not write, are not looked at.</summary>
internal sealed class SeedPruning(IBoltDriver driver, SeededIds seeded)
{
    private const int BatchSize = 1000;
    private const string Nodes = $"CYPHER 5 MATCH (n:{CypherNames.CommonLabel}) RETURN elementId(n), toStringOrNull(n.id)";
    private const string Relationships =
        $"CYPHER 5 MATCH (:{CypherNames.CommonLabel})-[r]->(:{CypherNames.CommonLabel}) WHERE r.{CypherNames.Hash} IS NOT NULL RETURN elementId(r), toStringOrNull(r.id)";

    // Since they were found their places may have been given to what others wrote.
    private const string RemoveNodes = $"CYPHER 5 UNWIND $ids AS id MATCH (n:{CypherNames.CommonLabel}) WHERE elementId(n) = id DETACH DELETE n";
    private const string RemoveRelationships =
        $"CYPHER 5 UNWIND $ids AS id MATCH ()-[r]->() WHERE elementId(r) = id AND r.{CypherNames.Hash} IS NOT NULL DELETE r";

    /// <summary>Removes relationships, then nodes; <paramref name="run"/> runs a statement that writes.</summary>
    public async Task RunAsync(Func<BoltStatement, Task> run, Action<SeedProgress> progress, CancellationToken cancellation)
    {
        await RemoveAsync("relationships removed", await FindAsync(Relationships, cancellation), RemoveRelationships, run, progress);
        await RemoveAsync("nodes removed", await FindAsync(Nodes, cancellation), RemoveNodes, run, progress);
    }

    private async Task<List<string>> FindAsync(string statement, CancellationToken cancellation)
    {
        var left = new List<string>();
        await using var exchange = await driver.RunAsync([new BoltStatement(statement)], BoltAccess.Read, cancellation);
        await exchange.ReadToEndAsync(record => AddIfLeft(record.Span, left), cancellation);
        return left;
    }

    private void AddIfLeft(ReadOnlySpan<byte> record, List<string> left)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        var element = reader.ReadText();

        // Something of ours without an id is none of the seed's either.
        if (reader.TryReadNull() || !seeded.Contains(reader.ReadText()))
        {
            left.Add(Encoding.UTF8.GetString(element));
        }
    }

    private static async Task RemoveAsync(string what, List<string> elements, string statement, Func<BoltStatement, Task> run, Action<SeedProgress> progress)
    {
        var done = 0;
        foreach (var batch in elements.Chunk(BatchSize))
        {
            await run(new BoltStatement(statement, [KeyValuePair.Create("ids", (object?)batch.ToArray<object?>())]));
            progress(new SeedProgress(what, done += batch.Length, elements.Count));
        }
    }
}
