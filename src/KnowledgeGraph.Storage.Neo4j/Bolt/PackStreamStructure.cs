namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>A tag with fields: a node, a date and whatever else the server makes of its own.</summary>
/// <param name="Tag">What it is.</param>
/// <param name="Fields">Its fields, in order.</param>
public sealed record PackStreamStructure(byte Tag, IReadOnlyList<object?> Fields);
