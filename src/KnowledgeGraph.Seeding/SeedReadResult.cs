using System.Collections.Immutable;

namespace KnowledgeGraph.Seeding;

/// <summary>What reading seed files into a writer gave.</summary>
/// <param name="Version">The graph's version; null exactly where there are mistakes, and what was written is not valid.</param>
/// <param name="Mistakes">The mistakes by file, line and column.</param>
/// <param name="Nodes">How many nodes were read, by kind; kinds without nodes are left out.</param>
/// <param name="Relationships">How many relationships there are, derived ones included, by type.</param>
public sealed record SeedReadResult(
    string? Version,
    ImmutableArray<SeedMistake> Mistakes,
    ImmutableArray<SeedCount> Nodes,
    ImmutableArray<SeedCount> Relationships
)
{
    /// <summary>How many nodes were read.</summary>
    public int NodeCount => Nodes.Sum(kind => kind.Count);

    /// <summary>How many relationships there are, derived ones included.</summary>
    public int RelationshipCount => Relationships.Sum(type => type.Count);
}
