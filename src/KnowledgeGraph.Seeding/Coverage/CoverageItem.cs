namespace KnowledgeGraph.Seeding.Coverage;

/// <summary>A node or relationship that rests on a node.</summary>
/// <param name="Kind">The kind of node, or the type of relationship.</param>
/// <param name="Id">Its id.</param>
public sealed record CoverageItem(string Kind, string Id);
