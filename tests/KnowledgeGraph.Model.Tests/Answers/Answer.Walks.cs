using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Paths, neighbourhoods and what is reached.</summary>
internal sealed partial class Answer
{
    private JsonObject? Walk(Selection root, AsOf? asOf)
    {
        var along = (root.Find("along") as JsonArray)?.Select(kind => kind!.GetValue<string>()).ToArray();
        var walks = new Walks(graph, along, asOf);
        if (root.Name == "neighbourhood")
        {
            return _rows.Find(root.Text("of")!) is { } centre ? Neighbourhood(walks, centre, root, asOf) : null;
        }

        return _rows.Find(root.Text("from")!) is { } from && _rows.Find(root.Text("to")!) is { } to ? Paths(walks, from, to, root, asOf) : null;
    }

    private JsonObject Paths(Walks walks, ModelNode from, ModelNode to, Selection root, AsOf? asOf)
    {
        var maxLength = root.Number("maxLength") ?? 4;
        var after = root.Text("after") is { } cursor ? known[cursor] : null;
        var size = root.Number("first") ?? 10;
        var found = walks.Paths(from, to, maxLength)
            .Select(path => (Path: path, Place: PathOrder.PlaceOf(path)))
            .Where(each => after is null || PathOrder.Instance.Compare(each.Place, after) > 0)
            .Take(size + 1)
            .ToArray();
        var page = new Slice<ModelPath>([.. found.Take(size)], found.Length > size, after is not null);
        return Object(root.Selections, field => field.Name switch
        {
            "maxLength" => maxLength,
            "pageInfo" => PageInfo(page, field),
            _ => new JsonArray([.. page.Entries.Select(each => Object(field.Selections, part => part.Name == "cursor" ? Cursor(each.Place) : Path(each.Entry, part, asOf)))]),
        });
    }

    private JsonObject Path(ModelPath path, Selection selection, AsOf? asOf) =>
        Object(selection.Selections, field => field.Name switch
        {
            "length" => path.Relationships.Count,
            "nodes" => List(path.Nodes, field, asOf),
            _ => new JsonArray([.. path.Relationships.Select((each, at) => Relationship(each, path.Nodes[at], field, asOf))]),
        });

    /// <param name="relationship">The relationship.</param>
    /// <param name="near">Where a path comes from; null where there is no path.</param>
    /// <param name="selection">What is selected of it.</param>
    /// <param name="asOf">The date.</param>
    private JsonObject Relationship(ModelRelationship relationship, ModelNode? near, Selection selection, AsOf? asOf) =>
        Object(selection.Selections, field => field.Name switch
        {
            "id" => relationship.Id,
            "kind" => relationship.Kind.Type,
            "forward" => relationship.Source.Id == near!.Id,
            "properties" => Properties(relationship, field.Selections),
            _ => Node(field.Name == "source" ? relationship.Source : relationship.Target, field.Selections, asOf),
        });

    private JsonObject Neighbourhood(Walks walks, ModelNode centre, Selection root, AsOf? asOf)
    {
        var all = walks.Around(centre, root.Number("depth") ?? 1).ToArray();
        var nodes = all.Take(root.Number("limit") ?? 100).ToArray();
        return Object(root.Selections, field => field.Name switch
        {
            "isCut" => nodes.Length < all.Length,
            "nodes" => new JsonArray([.. nodes.Select(each => Object(field.Selections, part => part.Name == "depth" ? each.Depth : Node(each.Node, part.Selections, asOf)))]),
            _ => new JsonArray([.. walks.Among([.. nodes.Select(each => each.Node.Id)]).Select(each => Relationship(each, null, field, asOf))]),
        });
    }

    private JsonArray Reach(ModelNode node, RelationshipField field, Selection selection, AsOf? asOf) =>
        [
            .. Walks.Reach(_rows, node, field, selection.Number("depth")!.Value, asOf)
                .Take(selection.Number("limit") ?? int.MaxValue)
                .Select(each => Object(selection.Selections, part => part.Name switch
                {
                    "depth" => each.Depth,
                    "node" => Node(each.Row.Node, part.Selections, asOf),
                    "source" => Node(each.Row.Relationship!.Source, part.Selections, asOf),
                    "target" => Node(each.Row.Relationship!.Target, part.Selections, asOf),
                    _ => Properties(each.Row.Relationship!, part.Selections),
                })),
        ];
}
