using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>The answer that a query must have, worked out slowly and plainly.</summary>
/// <param name="graph">The graph.</param>
/// <param name="search">A search over its texts.</param>
/// <param name="known">What the cursors mean that arguments may give.</param>
internal sealed partial class Answer(ModelGraph graph, TextSearch search, IReadOnlyDictionary<string, Place> known)
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
            return List(graph.Nodes.Where(node => ids.Contains(node.Id)).OrderBy(node => node.Id, Comparer<string>.Create(Values.CompareTexts)), root, Below(root, inherited));
        }

        if (root.Name == ontology.Timeline!.Root)
        {
            return Timeline(root, inherited);
        }

        if (root.Name is "search" or "paths" or "neighbourhood")
        {
            return root.Name == "search" ? Search(root, inherited) : Walk(root, Below(root, inherited));
        }

        if (root.Name == "node" || types.Any(type => type.Singular == root.Name))
        {
            var node = _rows.Find(root.Text("id")!);
            var fits = node is not null && (root.Name == "node" || types.Single(type => type.Singular == root.Name).PossibleKinds.Contains(node.Kind));
            return fits ? Node(node!, root.Selections, Below(root, inherited)) : null;
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

    private string Cursor(Place place)
    {
        Places[place.Identity] = place;
        return CursorMark + place.Identity;
    }
}
