using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A row's place in an order: the values of its keys, then its ids.</summary>
/// <param name="Order">The order it is a place of.</param>
/// <param name="Keys">Null where a value is missing.</param>
/// <param name="NodeId">The node's id.</param>
/// <param name="RelationshipId">The relationship's; empty where there is none.</param>
internal sealed record Place(string Order, IReadOnlyList<object?> Keys, string NodeId, string RelationshipId)
{
    /// <summary>The same for the same place and no other.</summary>
    public string Identity => $"{Order}|{string.Join(',', Keys.Select(Values.Identity))}|{NodeId}|{RelationshipId}";
}

/// <summary>One key of an order: how two of its values compare.</summary>
internal record KeyOrder(string Name, bool Descending, Comparison<object> Compare);

/// <summary>One key of an order of rows: what a row's value is, too.</summary>
internal sealed record SortKey(string Name, bool Descending, Func<ModelRow, object?> Read, Comparison<object> Compare) : KeyOrder(Name, Descending, Compare)
{
    /// <summary>Whether it is what is related that counts.</summary>
    public bool IsRelated { get; init; }
}

/// <summary>An order of places; missing values last, ids at the end.</summary>
internal class PlaceOrder(string origin, IReadOnlyList<KeyOrder> keys) : IComparer<Place>
{
    /// <summary>The same for the same order and no other.</summary>
    public string Name { get; } = $"{origin}:{string.Join(' ', keys.Select(key => $"{key.Name} {key.Descending}"))}";

    public int Compare(Place? x, Place? y)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            var order = (x!.Keys[at], y!.Keys[at]) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                var (a, b) => keys[at].Compare(a, b) * (keys[at].Descending ? -1 : 1),
            };
            if (order != 0)
            {
                return order;
            }
        }

        var byNode = Values.CompareTexts(x!.NodeId, y!.NodeId);
        return byNode != 0 ? byNode : Values.CompareTexts(x.RelationshipId, y.RelationshipId);
    }
}

/// <summary>An order of rows.</summary>
internal sealed class Order(string origin, IReadOnlyList<SortKey> keys) : PlaceOrder(origin, keys)
{
    public Place PlaceOf(ModelRow row) => new(Name, [.. keys.Select(key => key.Read(row))], row.Node.Id, row.Relationship?.Id ?? string.Empty);
}

/// <summary>Makes orders.</summary>
internal sealed class Orders(Rows rows)
{
    public Order Of(string origin, NodeType type, JsonArray? sort, AsOf? asOf) =>
        Bound(origin, [.. (sort ?? []).Select(item => NodeKey(type, (JsonObject)item!, row => row.Node, asOf))], asOf);

    public Order OfEdges(string origin, RelationshipField field, JsonArray? sort, AsOf? asOf) =>
        Bound(
            origin,
            [
                .. (sort ?? []).Select(item => ((JsonObject)item!).Single() is ("edge", JsonObject edge)
                    ? EdgeKey(edge)
                    : NodeKey(field.Target, (JsonObject)item!["node"]!, row => row.Node, asOf)),
            ],
            asOf
        );

    // What is related on one date makes another order than on the next.
    private static Order Bound(string origin, SortKey[] keys, AsOf? asOf) =>
        new(asOf is not null && keys.Any(key => key.IsRelated) ? $"{origin} as of {asOf.Date.Text} {asOf.Definitely}" : origin, keys);

    private static SortKey EdgeKey(JsonObject item)
    {
        var (name, direction) = item.Single();
        return new SortKey("edge." + name, IsDescending(direction), row => row.Relationship!.Values.GetValueOrDefault(name), Values.Compare);
    }

    private SortKey NodeKey(NodeType type, JsonObject item, Func<ModelRow, ModelNode?> node, AsOf? asOf)
    {
        var (name, value) = item.Single();
        switch (type.FindField(name))
        {
            case PropertyField:
                return new SortKey(name, IsDescending(value), row => node(row)?.Values.GetValueOrDefault(name), Values.Compare);
            case RelationshipField one:
                var further = NodeKey(one.Target, (JsonObject)value!, row => node(row) is { } here ? First(here, one, asOf) : null, asOf);
                return further with { Name = $"{name}.{further.Name}", IsRelated = true };
            default:
                var many = (RelationshipField)type.FindField(name[..^"Connection".Length])!;
                return new SortKey(
                    name,
                    IsDescending(value!["count"]),
                    row => node(row) is { } here ? rows.Related(here, many, asOf).Count() : null,
                    (a, b) => ((int)a).CompareTo((int)b)
                )
                {
                    IsRelated = true,
                };
        }
    }

    private ModelNode? First(ModelNode node, RelationshipField field, AsOf? asOf) => rows.Shown(node, field, asOf).Select(row => row.Node).SingleOrDefault();

    private static bool IsDescending(JsonNode? direction) => direction!.GetValue<string>() == "DESC";
}
