using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>How much a graph holds, by kind; known to a store without looking at the graph.</summary>
/// <param name="Version">The graph's version.</param>
/// <param name="Nodes">How many nodes there are of each kind, at <see cref="NodeKind.Index"/>.</param>
/// <param name="Relationships">How many relationships there are of each kind, at <see cref="RelationshipKind.Index"/>.</param>
public sealed record GraphStatistics(string Version, ImmutableArray<long> Nodes, ImmutableArray<long> Relationships)
{
    /// <summary>How many nodes there are.</summary>
    public long NodeCount { get; } = Nodes.Sum();

    /// <summary>How many relationships there are.</summary>
    public long RelationshipCount { get; } = Relationships.Sum();
}
