using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A key of groups.</summary>
/// <param name="Path">The names of the fields.</param>
/// <param name="IsNode">Whether its values are ids of nodes.</param>
/// <param name="Order">The order of its values.</param>
/// <param name="Read">The values of a row, each once; null for a missing one.</param>
internal sealed record GroupKey(string Path, bool IsNode, KeyOrder Order, Func<ModelRow, IEnumerable<object?>> Read);

/// <summary>Makes keys of groups from <c>by</c> as it is written.</summary>
internal sealed class GroupKeys(Rows rows)
{
    /// <param name="item">The key as it is written.</param>
    /// <param name="type">The type of the nodes.</param>
    /// <param name="properties">That of the relationships, where they have properties of their own.</param>
    /// <param name="asOf">The date.</param>
    public GroupKey Of(JsonObject item, NodeType type, PropertiesType? properties, AsOf? asOf)
    {
        var (name, value) = item.Single();
        return properties is null ? OfNode(item, type, string.Empty, row => [row.Node], asOf)
            : name == "node" ? OfNode((JsonObject)value!, type, string.Empty, row => [row.Node], asOf)
            : OfEdge((JsonObject)value!, properties);
    }

    private static GroupKey OfEdge(JsonObject item, PropertiesType properties)
    {
        var (name, value) = item.Single();
        return Made(string.Empty, (PropertyField)properties.FindField(name)!, true, value!, row => [row.Relationship!.Values]);
    }

    private GroupKey OfNode(JsonObject item, NodeType type, string path, Func<ModelRow, IEnumerable<ModelNode>> nodes, AsOf? asOf)
    {
        var (name, value) = item.Single();
        return type.FindField(name) is RelationshipField related
            ? OfNode((JsonObject)value!, related.Target, $"{path}{name}.", row => nodes(row).SelectMany(node => rows.Shown(node, related, asOf)).Select(further => further.Node), asOf)
            : name == "typename" ? OfKind(path, value!, nodes)
            : Made(path, (PropertyField)type.FindField(name)!, false, value!, row => nodes(row).Select(node => node.Values));
    }

    private static GroupKey OfKind(string path, JsonNode value, Func<ModelRow, IEnumerable<ModelNode>> nodes) =>
        new(
            $"{path}typename",
            false,
            new KeyOrder($"node {path}typename", value.GetValue<string>() == "DESC", Values.Compare),
            row => nodes(row).Select(node => (object?)node.Kind.Name).DefaultIfEmpty(null).Distinct()
        );

    private static GroupKey Made(string path, PropertyField field, bool onEdge, JsonNode value, Func<ModelRow, IEnumerable<IReadOnlyDictionary<string, object>>> owners)
    {
        var span = value as JsonObject;
        var direction = span is null ? value : span["order"];
        var order = new KeyOrder(
            $"{(onEdge ? "edge" : "node")} {path}{field.Name} {span?["bucket"]}",
            direction?.GetValue<string>() == "DESC",
            (a, b) => a is Span first ? first.CompareTo((Span)b) : Values.Compare(a, b)
        );
        return new GroupKey(path + field.Name, !onEdge && field.Name == "id", order, Read);

        // What leads to nothing has a missing value, as has what has none.
        IEnumerable<object?> Read(ModelRow row) =>
            owners(row).Select(owner => owner.GetValueOrDefault(field.Name)).DefaultIfEmpty(null).SelectMany(ValuesOf).Distinct();

        IEnumerable<object?> ValuesOf(object? one) => one is EdtfDate date ? Spans(date, span!) : [one];
    }

    private static IEnumerable<Span> Spans(EdtfDate date, JsonObject span) =>
        Span.Of(
            date.Bounds,
            span["bucket"]!.GetValue<string>(),
            span["from"] is { } from ? Dates.Read(from.GetValue<string>()).Bounds.EarliestStart : EdtfBounds.OpenStart,
            span["to"] is { } to ? Dates.Read(to.GetValue<string>()).Bounds.LatestEnd : EdtfBounds.OpenEnd,
            span["match"]?.GetValue<string>() == "DEFINITELY"
        );
}
