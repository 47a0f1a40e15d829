using System.Globalization;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Tests;

/// <summary>Writes a graph as text, so that whole results can be compared.</summary>
internal static class GraphText
{
    public static string Print(GraphData graph) =>
        string.Join('\n', graph.Nodes.Select(Print).Concat(graph.Relationships.Select(Print)));

    public static string Print(NodeData node) => $"{node.Kind} {Print(node.Kind, node.Values)}";

    public static string Print(RelationshipData relationship) =>
        $"{relationship.Id} ({relationship.Source} to {relationship.Target}) {Print(relationship.Kind.Properties, relationship.Values)}";

    private static string Print(FieldOwner owner, object?[] values)
    {
        values.Length.ShouldBe(owner.Fields.Length);
        return string.Join(
            ", ", owner.Fields.Where(field => values[field.Index] is not null).Select(field => $"{field}={Print(values[field.Index]!)}"));
    }

    private static string Print(object value) => value switch
    {
        RecordData record => $"{{{Print(record.Type, record.Values)}}}",
        RecordData[] records => $"[{string.Join("; ", records.Select(Print))}]",
        object[] list => $"[{string.Join("; ", list.Select(Print))}]",
        string text => text.ReplaceLineEndings("\\n"),
        _ => $"{value.GetType().Name}:{Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
