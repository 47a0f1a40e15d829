using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Coverage;

/// <summary>What rests on one node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Nodes">How many nodes rest on it.</param>
/// <param name="Relationships">How many relationships rest on it.</param>
/// <param name="Kinds">How many nodes of which kind, most first.</param>
public sealed record CoverageRow(NodeData Node, int Nodes, int Relationships, ImmutableArray<SeedCount> Kinds)
{
    internal static ImmutableArray<CoverageRow> Count(GraphData graph, NodeKind kind, List<Resting> nodes, List<Resting> relationships)
    {
        ILookup<string, string> nodesOn = ById(nodes);
        ILookup<string, string> relationshipsOn = ById(relationships);
        return
        [
            .. from node in graph.Nodes
               where node.Kind == kind
               let kinds = nodesOn[node.Id].CountBy(name => name, StringComparer.Ordinal).Select(pair => new SeedCount(pair.Key, pair.Value))
               select new CoverageRow(
                   node,
                   nodesOn[node.Id].Count(),
                   relationshipsOn[node.Id].Count(),
                   [.. kinds.OrderByDescending(count => count.Count).ThenBy(count => count.Name, StringComparer.Ordinal)]),
        ];
    }

    private static ILookup<string, string> ById(List<Resting> all) =>
        all.SelectMany(resting => resting.On, (resting, id) => (id, resting.Name)).ToLookup(pair => pair.id, pair => pair.Name, StringComparer.Ordinal);
}
