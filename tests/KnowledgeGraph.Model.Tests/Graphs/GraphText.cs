using KnowledgeGraph.Model.Tests.Answers;

namespace KnowledgeGraph.Model.Tests.Graphs;

/// <summary>A graph for a person: a line a node, a line a relationship.</summary>
internal static class GraphText
{
    public static string Of(ModelGraph graph) =>
        string.Join(
            '\n',
            graph.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal)
                .Select(node => $"  {node.Kind} {Text(node.Values)}")
                .Concat(graph.Relationships.OrderBy(each => each.Id, StringComparer.Ordinal).Select(each => $"  {each.Id} {Text(each.Values)}"))
        );

    private static string Text(IReadOnlyDictionary<string, object> values) =>
        string.Join(' ', values.Select(each => $"{each.Key}={Values.Json(each.Value)?.ToJsonString()}"));
}
