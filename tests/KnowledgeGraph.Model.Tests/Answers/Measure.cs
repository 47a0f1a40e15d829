using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>What groups are sorted by: something that is said of their rows together.</summary>
internal sealed record Measure(KeyOrder Order, Func<IReadOnlyList<ModelRow>, object?> Read)
{
    /// <summary>Reads an item of <c>sort</c> as it is written.</summary>
    public static Measure Of(JsonObject item, NodeType type, PropertiesType? properties)
    {
        var (of, inner) = item.Single();
        var (name, value) = ((JsonObject)inner!).Single();
        if (of == "count")
        {
            return new Measure(Sorted($"count {name}", value), rows => Aggregates.Count([.. rows], name));
        }

        var field = (PropertyField)(of == "node" ? (FieldOwner)type : properties!).FindField(name)!;
        var (function, direction) = ((JsonObject)value!).Single();
        return new Measure(Sorted($"{of} {name} {function}", direction), rows => Aggregates.Function(Aggregates.InOrder(rows, Value), function));

        object? Value(ModelRow row) => (of == "node" ? row.Node.Values : row.Relationship!.Values).GetValueOrDefault(field.Name);
    }

    private static KeyOrder Sorted(string name, JsonNode? direction) => new(name, direction!.GetValue<string>() == "DESC", Values.Compare);
}
