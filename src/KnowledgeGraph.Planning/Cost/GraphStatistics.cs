using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>How much a graph holds, by kind; known to a store without looking at the graph.</summary>
/// <param name="Version">The graph's version.</param>
/// <param name="Nodes">How many nodes there are of each kind, at <see cref="NodeKind.Index"/>.</param>
/// <param name="Relationships">How many relationships there are of each kind, at <see cref="RelationshipKind.Index"/>.</param>
/// <param name="Squares">How unevenly these are spread over the nodes, at the same index.</param>
public sealed record GraphStatistics(
    string Version,
    ImmutableArray<long> Nodes,
    ImmutableArray<long> Relationships,
    ImmutableArray<DegreeSquares> Squares
)
{
    /// <summary>How many nodes there are.</summary>
    public long NodeCount { get; } = Nodes.Sum();

    /// <summary>How many relationships there are.</summary>
    public long RelationshipCount { get; } = Relationships.Sum();
}

/// <summary>The sums, over all nodes, of the square of how many relationships of one kind begin and end at a node.</summary>
/// <remarks>By these a node is known that is met through a relationship: one with many is met as many times more often.</remarks>
/// <param name="Outgoing">Over the nodes where they begin.</param>
/// <param name="Incoming">Over the nodes where they end.</param>
public readonly record struct DegreeSquares(long Outgoing, long Incoming);
