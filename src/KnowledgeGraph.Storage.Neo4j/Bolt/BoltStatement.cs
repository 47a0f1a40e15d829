namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>A Cypher statement with the values of its parameters.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">
/// Names and values: null, Boolean, integers, doubles, strings, byte arrays, lists (<see cref="IReadOnlyList{T}"/> of objects, strings, longs,
/// ints, doubles or Booleans) and maps (dictionaries or lists of pairs with text keys).
/// </param>
public sealed record BoltStatement(string Text, IReadOnlyList<KeyValuePair<string, object?>> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public BoltStatement(string text)
        : this(text, []) { }
}
