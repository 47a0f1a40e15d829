namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A node that a search found.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">How well it fits.</param>
/// <param name="Field">The place of the field that added most, among those of the node's kind.</param>
internal readonly record struct SearchHit(int Node, int Score, int Field)
{
    /// <summary>Compares as the answer is sorted: the best first, then by id.</summary>
    public int CompareTo(SearchHit other) => Score != other.Score ? other.Score.CompareTo(Score) : Node.CompareTo(other.Node);
}
