using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>The answer that a query must have, worked out slowly and plainly.</summary>
/// <param name="graph">The graph.</param>
/// <param name="known">What the cursors mean that arguments may give.</param>
internal sealed class Answer(ModelGraph graph, IReadOnlyDictionary<string, Place> known)
{
    /// <summary>With what a text begins that stands for a cursor; the rest says of which place.</summary>
    public const char CursorMark = '\u0001';

    private readonly Rows _rows = new(graph);
    private readonly Filter _filter = new(new Rows(graph));
    private readonly Orders _orders = new(new Rows(graph));

    /// <summary>The places for which cursors stand in the answer, by their identity.</summary>
    public Dictionary<string, Place> Places { get; } = new(StringComparer.Ordinal);

    public JsonObject To(ModelQuery query)
    {
        var asOf = query.AsOf.FirstOrDefault(argument => argument.Name == "date") is { Value: { } date }
            ? new AsOf(Dates.Read(date.GetValue<string>()), query.AsOf.FirstOrDefault(argument => argument.Name == "match")?.Value?.GetValue<string>() == "DEFINITELY")
            : null;
        return Object(query.Selections, root => Root(root, asOf));
    }

    /// <summary>An object of the selected fields.</summary>
    public static JsonObject Object(IEnumerable<Selection> selections, Func<Selection, JsonNode?> value)
    {
        var made = new JsonObject();
        foreach (var selection in selections)
        {
            made[selection.Key] = value(selection);
        }

        return made;
    }

    private JsonNode? Root(Selection root, AsOf? inherited)
    {
        var ontology = Harbour.Ontology;
        var types = ontology.Kinds.Cast<NodeType>().Concat(ontology.Interfaces);
        if (root.Name == "nodes")
        {
            var ids = ((JsonArray)root.Find("ids")!).Select(id => id!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
            return List(graph.Nodes.Where(node => ids.Contains(node.Id)).OrderBy(node => node.Id, Comparer<string>.Create(Values.CompareTexts)), root, inherited);
        }

        if (root.Name == ontology.Timeline!.Root)
        {
            return Timeline(root, inherited);
        }

        if (root.Name == "node" || types.Any(type => type.Singular == root.Name))
        {
            var node = _rows.Find(root.Text("id")!);
            var fits = node is not null && (root.Name == "node" || types.Single(type => type.Singular == root.Name).PossibleKinds.Contains(node.Kind));
            return fits ? Node(node!, root.Selections, inherited) : null;
        }

        var asOf = Below(root, inherited);
        if (types.FirstOrDefault(type => type.Plural == root.Name) is { } listed)
        {
            return Page(_rows.Of(listed, asOf).Where(row => _filter.Fits(row, root.Where, asOf)), _orders.Of(listed.Name, listed, root.Sort, asOf), root, asOf);
        }

        var connected = types.Single(type => $"{type.Plural}Connection" == root.Name);
        var rows = _rows.Of(connected, asOf).Where(row => _filter.Fits(row, root.Where, asOf)).ToList();
        return Connection(rows, _orders.Of(connected.Name, connected, root.Sort, asOf), root, connected, null, asOf);
    }

    /// <summary>The date for a field and what stands below it: its own, else that of the fields above.</summary>
    private static AsOf? Below(Selection selection, AsOf? inherited)
    {
        var match = selection.Text("match");
        var definitely = match is null ? inherited?.Definitely ?? false : match == "DEFINITELY";
        return selection.Text("asOf") is { } date ? new AsOf(Dates.Read(date), definitely) : inherited is null ? null : inherited with { Definitely = definitely };
    }

    private JsonObject Node(ModelNode node, IEnumerable<Selection> selections, AsOf? asOf) =>
        Object(Flat(node, selections), selection => selection.Name switch
        {
            "__typename" => node.Kind.Name,
            _ => node.Kind.FindField(selection.Name) switch
            {
                PropertyField => Values.Json(node.Values.GetValueOrDefault(selection.Name)),
                RelationshipField { IsList: true } field => Related(node, field, selection, Below(selection, asOf)),
                RelationshipField field => One(node, field, selection, Below(selection, asOf)),
                _ => RelatedConnection(node, (RelationshipField)node.Kind.FindField(selection.Name[..^"Connection".Length])!, selection, Below(selection, asOf)),
            },
        });

    private static IEnumerable<Selection> Flat(ModelNode node, IEnumerable<Selection> selections) =>
        selections.SelectMany(selection => !selection.IsFragment ? [selection] : selection.Key == node.Kind.Name ? Flat(node, selection.Selections) : []);

    private JsonArray Related(ModelNode node, RelationshipField field, Selection selection, AsOf? asOf) =>
        Page(
            _rows.Related(node, field, asOf).Where(row => _filter.Fits(row, selection.Where, asOf)).Select(row => new ModelRow(row.Node, null)).Distinct(),
            _orders.Of("list", field.Target, selection.Sort, asOf),
            selection,
            asOf
        );

    // What must be there can not be asked away by a date.
    private JsonObject? One(ModelNode node, RelationshipField field, Selection selection, AsOf? asOf) =>
        _rows.Related(node, field, field.IsRequired ? null : asOf).SingleOrDefault() is { } row ? Node(row.Node, selection.Selections, asOf) : null;

    private JsonObject RelatedConnection(ModelNode node, RelationshipField field, Selection selection, AsOf? asOf) =>
        Connection(
            [.. _rows.Related(node, field, asOf).Where(row => _filter.FitsEdge(row, selection.Where, asOf))],
            _orders.OfEdges($"{field.Relationship.Type} {field.Direction}", field, selection.Sort, asOf),
            selection,
            field.Target,
            field.Relationship.Properties,
            asOf
        );

    private JsonArray Page(IEnumerable<ModelRow> rows, Order order, Selection selection, AsOf? asOf) =>
        List(rows.OrderBy(order.PlaceOf, order).Skip(selection.Number("offset") ?? 0).Take(selection.Number("limit") ?? int.MaxValue).Select(row => row.Node), selection, asOf);

    private JsonArray List(IEnumerable<ModelNode> nodes, Selection selection, AsOf? asOf) => [.. nodes.Select(node => Node(node, selection.Selections, asOf))];

    private JsonObject Timeline(Selection root, AsOf? asOf)
    {
        var timeline = Harbour.Ontology.Timeline!;
        var start = root.Text("from") is { } from ? Dates.Read(from).Bounds.EarliestStart : Ontology.Dates.EdtfBounds.OpenStart;
        var end = root.Text("to") is { } to ? Dates.Read(to).Bounds.LatestEnd : Ontology.Dates.EdtfBounds.OpenEnd;
        var kinds = (root.Find("kinds") as JsonArray)?.Select(kind => kind!.GetValue<string>()).ToArray();
        var about = root.Find("about") is JsonArray ids ? _rows.About(ids.Select(id => id!.GetValue<string>())) : null;
        var definitely = root.Text("match") == "DEFINITELY";
        var rows = _rows.Of(timeline.Items, asOf)
            .Where(row => kinds is null || kinds.Contains(row.Node.Kind.Name))
            .Where(row => about is null || about.Contains(row.Node.Id))
            .Where(row => Lies(row, definitely))
            .ToList();
        var byDate = new JsonArray(new JsonObject { [timeline.Date.Name] = "ASC" });
        return Connection(rows, _orders.Of(timeline.Root, timeline.Items, byDate, asOf), root, timeline.Items, null, asOf, row => Lies(row, true));

        bool Lies(ModelRow row, bool surely) =>
            start <= end
            && row.Node.Values.GetValueOrDefault(timeline.Date.Name) is Ontology.Dates.EdtfDate date
            && (root.Text("relation") == "WITHIN" ? Dates.Within(date.Bounds, start, end, surely) : Dates.Overlaps(date.Bounds, start, end, surely));
    }

    private JsonObject Connection(
        List<ModelRow> all,
        Order order,
        Selection selection,
        NodeType type,
        PropertiesType? properties,
        AsOf? asOf,
        Func<ModelRow, bool>? isDefinite = null
    )
    {
        var after = selection.Text("after") is { } first ? known[first] : null;
        var before = selection.Text("before") is { } last ? known[last] : null;
        var between = all.Select(row => (Row: row, Place: order.PlaceOf(row)))
            .OrderBy(each => each.Place, order)
            .Where(each => (after is null || order.Compare(each.Place, after) > 0) && (before is null || order.Compare(each.Place, before) < 0))
            .ToArray();
        var backward = selection.Number("last");
        var size = backward ?? selection.Number("first") ?? int.MaxValue;
        var page = backward is null ? between.Take(size).ToArray() : between.TakeLast(size).ToArray();
        var more = page.Length < between.Length;
        return Object(selection.Selections, field => field.Name switch
        {
            "totalCount" => all.Count,
            "aggregate" => Aggregates.Of(all, type, properties, field),
            "edges" => new JsonArray([.. page.Select(each => Edge(each.Row, each.Place, field, asOf, isDefinite))]),
            "pageInfo" => Object(field.Selections, info => info.Name switch
            {
                "hasNextPage" => (backward is null && more) || before is not null,
                "hasPreviousPage" => (backward is not null && more) || after is not null,
                "startCursor" => page.Length == 0 ? null : Cursor(page[0].Place),
                _ => page.Length == 0 ? null : Cursor(page[^1].Place),
            }),
            _ => throw new InvalidOperationException($"The model knows no {field.Name} of a connection."),
        });
    }

    private JsonObject Edge(ModelRow row, Place place, Selection selection, AsOf? asOf, Func<ModelRow, bool>? isDefinite) =>
        Object(selection.Selections, field => field.Name switch
        {
            "cursor" => Cursor(place),
            "match" => isDefinite!(row) ? "DEFINITELY" : "POSSIBLY",
            "lane" => row.Node.Kind.Lane ?? row.Node.Kind.Name,
            "node" => Node(row.Node, field.Selections, asOf),
            _ => Object(field.Selections, property => property.Name switch
            {
                "id" => row.Relationship!.Id,
                _ => Values.Json(row.Relationship!.Values.GetValueOrDefault(property.Name)),
            }),
        });

    private string Cursor(Place place)
    {
        Places[place.Identity] = place;
        return CursorMark + place.Identity;
    }
}
