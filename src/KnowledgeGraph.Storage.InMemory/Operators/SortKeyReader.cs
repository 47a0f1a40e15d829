using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Reads a sort key of rows.</summary>
internal abstract class SortKeyReader
{
    /// <summary>The reader of a key; <paramref name="table"/> holds the relationships on which the rows were reached.</summary>
    public static SortKeyReader Of(EmbeddedGraph graph, SortKey key, RelationshipTable? table) =>
        key switch
        {
            PropertyKey property => new PropertyKeyReader(graph, property.Field, property.OnEdge ? table!.Properties : null),
            RelatedKey related => new RelatedKeyReader(
                [.. related.Hops.Select((hop, at) => Hop.Of(graph, hop, related.HopAmong[at]))],
                Of(graph, related.Key, null)
            ),
            ScoreKey => new ScoreKeyReader(),
            CountKey count => new CountKeyReader(Hop.Of(graph, count.Field, count.Counted)),
            _ => throw new InvalidOperationException($"No reader is made of {key.GetType().Name}."),
        };

    public abstract SortValue Read(RunContext? context, EmbeddedGraph graph, Row row);
}

/// <summary>A property of the node or of the relationship.</summary>
internal sealed class PropertyKeyReader(EmbeddedGraph graph, PropertyField field, FieldTable? properties) : SortKeyReader
{
    private readonly PropertyPlace _place = new(graph, field, properties);

    public override SortValue Read(RunContext? context, EmbeddedGraph graph, Row row)
    {
        var column = _place.Column(graph, row.Node, row.Relationship, out var place);
        return column is null ? SortValue.Missing : column.SortValue(place);
    }
}

/// <summary>A key of the node to which relationships lead, of several the first by id.</summary>
internal sealed class RelatedKeyReader(Hop[] hops, SortKeyReader key) : SortKeyReader
{
    public override SortValue Read(RunContext? context, EmbeddedGraph graph, Row row)
    {
        var node = row.Node;
        foreach (var hop in hops)
        {
            node = hop.First(context, node);
            if (node < 0)
            {
                return SortValue.Missing;
            }
        }

        return key.Read(context, graph, new Row(node, -1));
    }
}

/// <summary>How well a row fits the search that found it.</summary>
internal sealed class ScoreKeyReader : SortKeyReader
{
    public override SortValue Read(RunContext? context, EmbeddedGraph graph, Row row) => SortValue.Of(context!.Hit(row.Relationship).Score);
}

/// <summary>How many relationships a node has.</summary>
internal sealed class CountKeyReader(Hop hop) : SortKeyReader
{
    public override SortValue Read(RunContext? context, EmbeddedGraph graph, Row row) => SortValue.Of(hop.Count(context, row.Node));
}
