using System.Collections.Immutable;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding;

/// <summary>What loading seed files gives: the whole graph, or every mistake that stands in its way.</summary>
/// <param name="Graph">The graph; null exactly where there are mistakes.</param>
/// <param name="Mistakes">The mistakes by file, line and column.</param>
/// <param name="Nodes">How many nodes were read, by kind; kinds without nodes are left out.</param>
/// <param name="Relationships">How many relationships there are, derived ones included, by type.</param>
public sealed record SeedLoadResult(
    GraphData? Graph,
    ImmutableArray<SeedMistake> Mistakes,
    ImmutableArray<SeedCount> Nodes,
    ImmutableArray<SeedCount> Relationships
);

/// <summary>How many there are of a kind of node or type of relationship.</summary>
public sealed record SeedCount(string Name, int Count);
