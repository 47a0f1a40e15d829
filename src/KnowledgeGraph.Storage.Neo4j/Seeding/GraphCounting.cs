using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>Counts what of ours a database holds.</summary>
/// <remarks>Relationships are counted node by node, so that the database never holds more groups than there are kinds.</remarks>
internal static class GraphCounting
{
    private const string AnyNodes = $"CYPHER 5 MATCH (n:{CypherNames.CommonLabel}) RETURN count(n)";
    private const string NodesByKind = $"CYPHER 5 MATCH (n:{CypherNames.CommonLabel}) RETURN coalesce(toStringOrNull(n.{CypherNames.Kind}), ''), count(n)";
    private const string Outgoing = $"(n)-[r]->(:{CypherNames.CommonLabel})";
    private const string Incoming = $"(n)<-[r]-(:{CypherNames.CommonLabel})";

    /// <summary>How many nodes there are, also of a graph that is not whole.</summary>
    public static async Task<long> NodesAsync(IBoltDriver driver, CancellationToken cancellation)
    {
        var count = 0L;
        await ReadAsync(driver, AnyNodes, record => count = ReadCount(record.Span), cancellation);
        return count;
    }

    /// <summary>All counts.</summary>
    public static async Task<StoredCounts> CountAsync(IBoltDriver driver, CancellationToken cancellation)
    {
        var (nodes, relationships) = (Counts(), Counts());
        var (outgoing, incoming) = (Counts(), Counts());
        await ReadAsync(driver, NodesByKind, record => Add(record.Span, nodes), cancellation);
        await ReadAsync(driver, Degrees(Outgoing), record => Add(record.Span, relationships, outgoing), cancellation);
        await ReadAsync(driver, Degrees(Incoming), record => Add(record.Span, null, incoming), cancellation);
        return new StoredCounts(InOrder(nodes), InOrder(relationships), InOrder(outgoing), InOrder(incoming));
    }

    private static string Degrees(string pattern) =>
        $"CYPHER 5 MATCH (n:{CypherNames.CommonLabel}) CALL (n) {{ MATCH {pattern} WHERE r.{CypherNames.Hash} IS NOT NULL RETURN type(r) AS kind, count(r) AS degree }} RETURN kind, sum(degree), sum(degree * degree)";

    // The database counts in an order of its own; one graph has one marker.
    private static ImmutableArray<StoredCount> InOrder(IEnumerable<StoredCount> counts) => [.. counts.OrderBy(count => count.Kind, StringComparer.Ordinal)];

    private static ImmutableArray<StoredCount>.Builder Counts() => ImmutableArray.CreateBuilder<StoredCount>();

    // A record has the kind, and a count for each list.
    private static void Add(ReadOnlySpan<byte> record, params ReadOnlySpan<ImmutableArray<StoredCount>.Builder?> lists)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        var kind = Encoding.UTF8.GetString(reader.ReadText());
        foreach (var list in lists)
        {
            var count = reader.ReadInteger();
            list?.Add(new StoredCount(kind, count));
        }
    }

    private static long ReadCount(ReadOnlySpan<byte> record)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        return reader.ReadInteger();
    }

    private static async Task ReadAsync(IBoltDriver driver, string statement, Action<ReadOnlyMemory<byte>> read, CancellationToken cancellation)
    {
        await using var exchange = await driver.RunAsync([new BoltStatement(statement)], BoltAccess.Read, cancellation);
        await exchange.ReadToEndAsync(read, cancellation);
    }
}
