using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;
using KnowledgeGraph.Storage.Neo4j.Seeding;

namespace KnowledgeGraph.Storage.Neo4j.Exporting;

/// <summary>Reads the whole graph that seeding wrote back out of Neo4j, a record at a time.</summary>
/// <param name="driver">The database.</param>
/// <param name="ontology">The ontology of the graph.</param>
public sealed class Neo4jGraphReader(IBoltDriver driver, OntologyModel ontology)
{
    /// <summary>Hands all nodes to a writer, then all relationships but those that are derived at seeding; they come in no order.</summary>
    /// <returns>Null where the graph was there as a whole from beginning to end; else a sentence that says why what was written is no graph.</returns>
    /// <exception cref="BoltException">The database refused, could not be reached, or holds what seeding does not write.</exception>
    public async Task<string?> ReadAsync(IGraphWriter writer, CancellationToken cancellation) =>
        await ReadAsync(await MarkAsync(driver, cancellation), writer, cancellation);

    /// <summary>The same, where the database was asked already which graph it holds.</summary>
    /// <param name="before">What it said: nothing was read of the graph before.</param>
    /// <param name="writer">Takes the graph.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BoltException">The database refused, could not be reached, or holds what seeding does not write.</exception>
    public async Task<string?> ReadAsync(GraphMark? before, IGraphWriter writer, CancellationToken cancellation)
    {
        if (before?.Ontology != CypherNames.ShapeOf(ontology))
        {
            return before is null
                ? "The database holds no whole graph: seed it first, or wait until the seeding is done."
                : $"The database holds a graph of the ontology {before.Ontology}, not of {CypherNames.ShapeOf(ontology)}: name the right one.";
        }

        foreach (var kind in ontology.Kinds)
        {
            var columns = new StoredColumns(kind, "n");
            var text = $"CYPHER 5 MATCH (n:{CypherNames.CommonLabel}:{CypherNames.Label(kind)}) WHERE n.{CypherNames.Kind} = $kind RETURN n.id AS itsId{columns.Text}";
            await ReadAsync(new BoltStatement(text, [KeyValuePair.Create("kind", (object?)kind.Name)]), record => ReadNode(record.Span, kind, columns, writer), cancellation);
        }

        foreach (var kind in ontology.Relationships.Where(kind => !kind.IsDerived))
        {
            var columns = new StoredColumns(kind.Properties, "r");
            var text =
                $"CYPHER 5 MATCH (a:{CypherNames.CommonLabel})-[r:{CypherNames.Quote(kind.Type)}]->(b:{CypherNames.CommonLabel}) "
                + $"WHERE r.{CypherNames.Hash} IS NOT NULL RETURN r.id AS itsId, a.id AS source, b.id AS target{columns.Text}";
            await ReadAsync(new BoltStatement(text), record => ReadRelationship(record.Span, kind, columns, writer), cancellation);
        }

        return await MarkAsync(driver, cancellation) is { } after && after.HoldsWhat(before) ? null : "The graph was replaced while it was read: run the export again.";
    }

    /// <summary>Which whole graph a database holds; null where it holds none.</summary>
    /// <exception cref="BoltException">The database refused, or could not be reached.</exception>
    public static Task<GraphMark?> MarkAsync(IBoltDriver driver, CancellationToken cancellation) => new VersionMarker(driver).ReadAsync(cancellation);

    private async Task ReadAsync(BoltStatement statement, Action<ReadOnlyMemory<byte>> take, CancellationToken cancellation)
    {
        await using var exchange = await driver.RunAsync([statement], BoltAccess.Read, cancellation);
        await exchange.ReadToEndAsync(take, cancellation);
    }

    private static void ReadNode(ReadOnlySpan<byte> record, NodeKind kind, StoredColumns columns, IGraphWriter writer)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        var id = Text(ref reader);
        writer.Add(new NodeData(kind, id, columns.Read(ref reader)));
    }

    private static void ReadRelationship(ReadOnlySpan<byte> record, RelationshipKind kind, StoredColumns columns, IGraphWriter writer)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        var id = Text(ref reader);
        var source = Text(ref reader);
        var target = Text(ref reader);
        writer.Add(new RelationshipData(kind, id, source, target, columns.Read(ref reader)));
    }

    private static string Text(ref PackStreamReader reader) => Encoding.UTF8.GetString(reader.ReadText());
}
