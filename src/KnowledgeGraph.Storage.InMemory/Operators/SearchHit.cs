namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A node that a search found.</summary>
/// <param name="Score">How well it fits.</param>
/// <param name="Field">The place of the field that added most, among those of the node's kind.</param>
internal readonly record struct SearchHit(int Score, int Field);
