namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>The variables of a row: its node and the relationship on which it was reached.</summary>
/// <param name="Depth">How deep the row stands in the statement.</param>
/// <param name="Node">The node's variable; empty where the row has none.</param>
/// <param name="Relationship">The relationship's variable; null where the node was not reached on one.</param>
internal sealed record RowVariables(int Depth, string Node, string? Relationship)
{
    /// <summary>For a node that a search found: the variables of its score and of the field in which most was found.</summary>
    public (string Score, string Field)? Hit { get; init; }

    /// <summary>The variables in a WITH.</summary>
    public string Both =>
        Hit is { } hit ? $"{Node}, {hit.Score}, {hit.Field}"
        : Relationship is null ? Node
        : $"{Node}, {Relationship}";

    /// <summary>The variables of a row one level below, reached on a relationship.</summary>
    public RowVariables Below() => new(Depth + 1, $"n{Depth + 1}", $"r{Depth + 1}");

    /// <summary>The variables of the node at the other end of the row's relationship.</summary>
    public RowVariables OtherEnd() => new(Depth, $"m{Depth}", null);

    /// <summary>The variable whose property is meant.</summary>
    public string Of(bool onEdge) => onEdge ? Relationship! : Node;
}
