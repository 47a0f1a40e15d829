using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>The fields of nodes.</summary>
internal sealed partial class Answer
{
    private JsonObject Node(ModelNode node, IEnumerable<Selection> selections, AsOf? asOf) =>
        Object(Flat(node.Kind.Name, selections), selection => selection.Name switch
        {
            "__typename" => node.Kind.Name,
            _ => node.Kind.FindField(selection.Name) switch
            {
                PropertyField => Values.Json(node.Values.GetValueOrDefault(selection.Name)),
                RelationshipField { IsList: true } field => Related(node, field, selection, Below(selection, asOf)),
                RelationshipField field => One(node, field, selection, Below(selection, asOf)),
                _ when node.Kind.FindField(selection.Name[..^"Within".Length]) is RelationshipField field => Reach(node, field, selection, Below(selection, asOf)),
                _ => RelatedConnection(node, (RelationshipField)node.Kind.FindField(selection.Name[..^"Connection".Length])!, selection, Below(selection, asOf)),
            },
        });

    private static JsonObject Properties(ModelRelationship relationship, IEnumerable<Selection> selections) =>
        Object(Flat(relationship.Kind.Properties.Name, selections), selection => selection.Name switch
        {
            "__typename" => relationship.Kind.Properties.Name,
            "id" => relationship.Id,
            _ => Values.Json(relationship.Values.GetValueOrDefault(selection.Name)),
        });

    // Of what stands behind `... on`, what is for this type.
    private static IEnumerable<Selection> Flat(string type, IEnumerable<Selection> selections) =>
        selections.SelectMany(selection => !selection.IsFragment ? [selection] : selection.Key == type ? Flat(type, selection.Selections) : []);

    private JsonArray Related(ModelNode node, RelationshipField field, Selection selection, AsOf? asOf) =>
        Page(
            _rows.Related(node, field, asOf).Where(row => _filter.Fits(row, selection.Where, asOf)).Select(row => new ModelRow(row.Node, null)).Distinct(),
            _orders.Of("list", field.Target, selection.Sort, asOf),
            selection,
            asOf
        );

    // What must be there can not be asked away by a date.
    private JsonObject? One(ModelNode node, RelationshipField field, Selection selection, AsOf? asOf) =>
        _rows.Shown(node, field, asOf).SingleOrDefault() is { } row ? Node(row.Node, selection.Selections, asOf) : null;

    private JsonArray Page(IEnumerable<ModelRow> rows, Order order, Selection selection, AsOf? asOf) =>
        List(rows.OrderBy(order.PlaceOf, order).Skip(selection.Number("offset") ?? 0).Take(selection.Number("limit") ?? int.MaxValue).Select(row => row.Node), selection, asOf);

    private JsonArray List(IEnumerable<ModelNode> nodes, Selection selection, AsOf? asOf) => [.. nodes.Select(node => Node(node, selection.Selections, asOf))];
}
