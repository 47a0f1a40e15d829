using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Connections: pages of entries with their places.</summary>
internal sealed partial class Answer
{
    private JsonObject RelatedConnection(ModelNode node, RelationshipField field, Selection selection, AsOf? asOf) =>
        Connection(
            [.. _rows.Related(node, field, asOf).Where(row => _filter.FitsEdge(row, selection.Where, asOf))],
            _orders.OfEdges($"{field.Relationship.Type} {field.Direction}", field, selection.Sort, asOf),
            selection,
            field.Target,
            field.Relationship.Properties,
            asOf
        );

    /// <param name="all">The entries of all pages.</param>
    /// <param name="order">Their order.</param>
    /// <param name="selection">The connection.</param>
    /// <param name="type">The type of the nodes.</param>
    /// <param name="properties">That of the relationships; null where there are none.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="own">The fields that only entries of this connection have.</param>
    private JsonObject Connection(
        List<ModelRow> all,
        Order order,
        Selection selection,
        NodeType type,
        PropertiesType? properties,
        AsOf? asOf,
        Func<ModelRow, string, JsonNode?>? own = null
    )
    {
        var page = Slice<ModelRow>.Of(all.Select(row => (row, order.PlaceOf(row))), order, selection, known);
        return Object(selection.Selections, field => field.Name switch
        {
            "totalCount" => all.Count,
            "aggregate" => Aggregates.Of(all, type, properties, field),
            "groups" => Groups(all, order, field, type, properties, asOf),
            "edges" => new JsonArray([.. page.Entries.Select(each => Edge(each.Entry, each.Place, field, asOf, own))]),
            "pageInfo" => PageInfo(page, field),
            _ => throw new InvalidOperationException($"The model knows no {field.Name} of a connection."),
        });
    }

    private JsonObject PageInfo<T>(Slice<T> page, Selection selection) =>
        Object(selection.Selections, info => info.Name switch
        {
            "hasNextPage" => page.HasNext,
            "hasPreviousPage" => page.HasPrevious,
            "startCursor" => page.Entries.Length == 0 ? null : Cursor(page.Entries[0].Place),
            _ => page.Entries.Length == 0 ? null : Cursor(page.Entries[^1].Place),
        });

    private JsonObject Edge(ModelRow row, Place place, Selection selection, AsOf? asOf, Func<ModelRow, string, JsonNode?>? own) =>
        Object(selection.Selections, field => field.Name switch
        {
            "cursor" => Cursor(place),
            "node" => Node(row.Node, field.Selections, asOf),
            "properties" => Properties(row.Relationship!, field.Selections),
            _ => own!(row, field.Name),
        });
}
