using System.Text;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>Writes the words of a graph: what the database has already stays, what the graph no longer has is removed.</summary>
/// <remarks>Nodes of this label are ours alone: they are made of the texts and hold nothing that could be lost.</remarks>
/// <param name="driver">The database.</param>
/// <param name="run">Runs a statement that writes, and counts what it changes.</param>
internal sealed class WordSeeder(IBoltDriver driver, Func<BoltStatement, Task> run)
{
    private const int BatchSize = 1000;
    private const int BatchPlaces = 20_000;
    private const string Write = $"CYPHER 5 UNWIND $rows AS row MERGE (t:{CypherNames.WordLabel} {{key: row.key}}) SET t = row";
    private const string Remove = $"CYPHER 5 UNWIND $keys AS key MATCH (t:{CypherNames.WordLabel} {{key: key}}) DETACH DELETE t";

    /// <summary>Writes the words.</summary>
    public async Task SeedAsync(GraphSource graph, Action<SeedProgress> progress, CancellationToken cancellation)
    {
        var present = await PresentAsync(cancellation);
        var batch = new List<object?>();
        var (places, done) = (0, 0);
        foreach (var word in StoredWords.Of(graph))
        {
            done++;
            var values = word.Values();
            if (present.Remove(word.Key, out var hash) && hash == (string)values[CypherNames.Hash]!)
            {
                continue;
            }

            batch.Add(values);
            places += word.Places.Count;
            if (batch.Count == BatchSize || places >= BatchPlaces)
            {
                await WriteAsync(batch);
                progress(new SeedProgress("words", done, 0));
                places = 0;
            }
        }

        await WriteAsync(batch);
        progress(new SeedProgress("words", done, done));
        foreach (var gone in present.Keys.Chunk(BatchSize))
        {
            await run(new BoltStatement(Remove, [KeyValuePair.Create("keys", (object?)gone)]));
        }
    }

    private async Task WriteAsync(List<object?> batch)
    {
        if (batch.Count > 0)
        {
            await run(new BoltStatement(Write, [KeyValuePair.Create("rows", (object?)batch.ToArray())]));
            batch.Clear();
        }
    }

    private async Task<Dictionary<string, string>> PresentAsync(CancellationToken cancellation)
    {
        var present = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var exchange = await driver.RunAsync(
            [new BoltStatement($"CYPHER 5 MATCH (t:{CypherNames.WordLabel}) WHERE t.key IS NOT NULL RETURN toStringOrNull(t.key), coalesce(toStringOrNull(t.{CypherNames.Hash}), '')")],
            BoltAccess.Read,
            cancellation
        );
        await exchange.ReadToEndAsync(
            record =>
            {
                var reader = new PackStreamReader(record.Span);
                reader.ReadListHeader();
                if (reader.TryReadNull())
                {
                    return;
                }

                var key = Encoding.UTF8.GetString(reader.ReadText());
                present[key] = Encoding.UTF8.GetString(reader.ReadText());
            },
            cancellation
        );
        return present;
    }
}
