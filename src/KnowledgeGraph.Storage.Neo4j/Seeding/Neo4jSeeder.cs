using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>How far a run of seeding is.</summary>
/// <param name="What">What is being written.</param>
/// <param name="Done">How many are written.</param>
/// <param name="Of">How many there are.</param>
public sealed record SeedProgress(string What, int Done, int Of);

/// <summary>What a run of seeding did.</summary>
/// <param name="Changes">What the database counted as changed, by its names; empty where all was there already.</param>
/// <param name="Strangers">Nodes of ours in the database that are not in the seed.</param>
/// <param name="StrangeRelationships">Relationships of ours in the database that are not in the seed.</param>
public sealed record SeedOutcome(ImmutableSortedDictionary<string, long> Changes, long Strangers, long StrangeRelationships);

/// <summary>Writes a graph into Neo4j: in batches, with the same result however often it runs or is cut off, and nothing touched that is not ours.</summary>
/// <remarks>The version marker leaves first and comes last, so that a half-loaded database is never served.</remarks>
/// <param name="driver">The database.</param>
/// <param name="delay">Waits; the host's clock.</param>
public sealed class Neo4jSeeder(IBoltDriver driver, Func<TimeSpan, CancellationToken, Task> delay)
{
    private const int BatchSize = 1000;
    private const string AnyNodes = $"CYPHER 5 MATCH (n:{CypherNames.CommonLabel}) RETURN count(n)";
    private const string NodesByKind = $"CYPHER 5 MATCH (n:{CypherNames.CommonLabel}) RETURN n.{CypherNames.Kind}, count(n)";
    private const string RelationshipsByKind =
        $"CYPHER 5 MATCH (:{CypherNames.CommonLabel})-[r]->(:{CypherNames.CommonLabel}) WHERE r.{CypherNames.Hash} IS NOT NULL RETURN type(r), count(r)";

    /// <summary>Writes the graph.</summary>
    /// <exception cref="BoltException">The database refused, or could not be reached.</exception>
    public async Task<SeedOutcome> SeedAsync(GraphData graph, Action<SeedProgress> progress, CancellationToken cancellation)
    {
        var changes = new Dictionary<string, long>(StringComparer.Ordinal);
        var marker = new VersionMarker(driver);
        var present = await marker.ReadAsync(cancellation);
        var counts = present?.Counts;
        if (counts is null || present!.Graph != graph.Version)
        {
            // Also where a run that was cut off took the marker away: servers may still believe what they saw before.
            if (present is not null || await CountAsync(AnyNodes, cancellation) > 0)
            {
                await marker.RemoveAsync(cancellation);
                progress(new SeedProgress("waiting for servers to notice", 0, 1));
                await delay(MarkerLease.Wait, cancellation);
            }

            await WriteAsync(graph, changes, progress, cancellation);
            counts = new StoredCounts(await CountsAsync(NodesByKind, cancellation), await CountsAsync(RelationshipsByKind, cancellation));
            await marker.WriteAsync(new GraphMark(graph.Version, CypherNames.ShapeOf(graph.Ontology), counts), cancellation);
        }

        return new SeedOutcome(
            changes.ToImmutableSortedDictionary(StringComparer.Ordinal),
            counts.Nodes.Sum(kind => kind.Count) - graph.Nodes.Length,
            counts.Relationships.Sum(kind => kind.Count) - graph.Relationships.Length
        );
    }

    private async Task WriteAsync(GraphData graph, Dictionary<string, long> changes, Action<SeedProgress> progress, CancellationToken cancellation)
    {
        foreach (var statement in SchemaStatements.Of(graph.Ontology))
        {
            await RunAsync(new BoltStatement(statement), changes, cancellation);
        }

        await RunAsync(new BoltStatement("CALL db.awaitIndexes(300)"), changes, cancellation);
        var done = 0;
        var timelineDate = graph.Ontology.Timeline?.Date.Name;
        foreach (var kind in graph.Nodes.GroupBy(node => node.Kind))
        {
            var text = NodeStatement(graph.Ontology, kind.Key);
            foreach (var batch in kind.Chunk(BatchSize))
            {
                var rows = batch.Select(node => Row(string.Join(' ', kind.Key.Labels.Prepend(kind.Key.Name)), StoredValues.Of(node, timelineDate), [])).ToArray<object?>();
                await RunAsync(new BoltStatement(text, [KeyValuePair.Create("rows", (object?)rows)]), changes, cancellation);
                progress(new SeedProgress("nodes", done += batch.Length, graph.Nodes.Length));
            }
        }

        done = 0;
        foreach (var kind in graph.Relationships.GroupBy(relationship => relationship.Kind))
        {
            var text = RelationshipStatement(kind.Key);
            foreach (var batch in kind.Chunk(BatchSize))
            {
                var rows = batch
                    .Select(relationship =>
                        Row(
                            kind.Key.Type,
                            StoredValues.Of(relationship),
                            [KeyValuePair.Create("source", (object?)relationship.Source), KeyValuePair.Create("target", (object?)relationship.Target)]
                        )
                    )
                    .ToArray<object?>();
                await RunAsync(new BoltStatement(text, [KeyValuePair.Create("rows", (object?)rows)]), changes, cancellation);
                progress(new SeedProgress("relationships", done += batch.Length, graph.Relationships.Length));
            }
        }

        await new WordSeeder(driver, statement => RunAsync(statement, changes, cancellation)).SeedAsync(graph, progress, cancellation);
    }

    private static Dictionary<string, object?> Row(string shape, Dictionary<string, object?> values, IEnumerable<KeyValuePair<string, object?>> ends)
    {
        var hash = StoredHash.Of(shape, values);
        values[CypherNames.Hash] = hash;
        var row = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = values["id"], ["hash"] = hash, ["values"] = values };
        foreach (var (name, end) in ends)
        {
            row[name] = end;
        }

        return row;
    }

    private static string NodeStatement(OntologyModel ontology, NodeKind kind)
    {
        var own = kind.Labels.Select(CypherNames.Quote).ToArray();
        var others = ontology.Kinds.Cast<NodeType>().Concat(ontology.Interfaces).Select(CypherNames.Label).Except(own).ToArray();
        var remove = others.Length == 0 ? string.Empty : $" REMOVE n:{string.Join(':', others)}";
        return $"CYPHER 5 UNWIND $rows AS row MERGE (n:{CypherNames.CommonLabel} {{id: row.id}}) "
            + $"WITH n, row WHERE n.{CypherNames.Hash} IS NULL OR n.{CypherNames.Hash} <> row.hash "
            + $"SET n = row.values SET n:{string.Join(':', own)}{remove}";
    }

    private static string RelationshipStatement(RelationshipKind kind) =>
        $"CYPHER 5 UNWIND $rows AS row MATCH (a:{CypherNames.CommonLabel} {{id: row.source}}) MATCH (b:{CypherNames.CommonLabel} {{id: row.target}}) "
        + $"MERGE (a)-[r:{CypherNames.Quote(kind.Type)} {{id: row.id}}]->(b) "
        + $"WITH r, row WHERE r.{CypherNames.Hash} IS NULL OR r.{CypherNames.Hash} <> row.hash SET r = row.values";

    private async Task<long> CountAsync(string statement, CancellationToken cancellation)
    {
        var count = 0L;
        await using var exchange = await driver.RunAsync(
            [new BoltStatement(statement)],
            BoltAccess.Read,
            cancellation
        );
        await exchange.ReadToEndAsync(record => count = ReadCount(record.Span), cancellation);
        return count;
    }

    private async Task<ImmutableArray<StoredCount>> CountsAsync(string statement, CancellationToken cancellation)
    {
        var counts = ImmutableArray.CreateBuilder<StoredCount>();
        await using var exchange = await driver.RunAsync([new BoltStatement(statement)], BoltAccess.Read, cancellation);
        await exchange.ReadToEndAsync(record => counts.Add(StoredCount.Read(record.Span)), cancellation);
        return counts.ToImmutable();
    }

    private static long ReadCount(ReadOnlySpan<byte> record)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        return reader.ReadInteger();
    }

    private async Task RunAsync(BoltStatement statement, Dictionary<string, long> changes, CancellationToken cancellation)
    {
        await using var exchange = await driver.RunAsync([statement], BoltAccess.Write, cancellation);
        await exchange.ReadToEndAsync(null, cancellation);
        foreach (var (name, count) in exchange.ReadSummary().Counters)
        {
            changes[name] = changes.GetValueOrDefault(name) + count;
        }
    }
}
