using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Coverage;

/// <summary>What rests on one node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Nodes">The nodes that rest on it, by kind and id.</param>
/// <param name="Relationships">The relationships that rest on it, by type and id.</param>
public sealed record CoverageRow(NodeData Node, ImmutableArray<CoverageItem> Nodes, ImmutableArray<CoverageItem> Relationships)
{
    /// <summary>How many nodes of which kind, most first.</summary>
    public ImmutableArray<SeedCount> Kinds =>
    [
        .. Nodes.CountBy(node => node.Kind, StringComparer.Ordinal)
            .Select(pair => new SeedCount(pair.Key, pair.Value))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Name, StringComparer.Ordinal),
    ];

    /// <summary>Whether nothing rests on the node.</summary>
    public bool IsEmpty => Nodes.IsEmpty && Relationships.IsEmpty;

    internal static ImmutableArray<CoverageRow> Of(GraphData graph, NodeKind kind, List<Resting> nodes, List<Resting> relationships)
    {
        ILookup<string, CoverageItem> nodesOn = ById(nodes);
        ILookup<string, CoverageItem> relationshipsOn = ById(relationships);
        return [.. from node in graph.Nodes where node.Kind == kind select new CoverageRow(node, [.. nodesOn[node.Id]], [.. relationshipsOn[node.Id]])];
    }

    private static ILookup<string, CoverageItem> ById(List<Resting> all) =>
        all.OrderBy(resting => resting.Name, StringComparer.Ordinal)
            .ThenBy(resting => resting.Id, StringComparer.Ordinal)
            .SelectMany(resting => resting.On, (resting, id) => (id, Item: new CoverageItem(resting.Name, resting.Id)))
            .ToLookup(pair => pair.id, pair => pair.Item, StringComparer.Ordinal);
}
