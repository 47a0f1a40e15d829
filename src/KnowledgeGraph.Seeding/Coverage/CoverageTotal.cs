using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Seeding.Coverage;

/// <summary>How many nodes of a kind or interface, or relationships of a type, rest on any node of the kind that is asked for.</summary>
/// <param name="Name">The kind, interface or type of relationship.</param>
/// <param name="Count">How many, each once.</param>
/// <param name="ByGroup">How many per group; one that rests on two groups counts in both.</param>
public sealed record CoverageTotal(string Name, int Count, ImmutableArray<int> ByGroup)
{
    internal static ImmutableArray<CoverageTotal> Sum(
        OntologyModel ontology, ImmutableArray<string> groups, List<Resting> nodes, List<Resting> relationships)
    {
        List<Resting> restingNodes = [.. nodes.Where(node => node.On.Count > 0)];
        List<Resting> restingLinks = [.. relationships.Where(link => link.On.Count > 0)];
        IEnumerable<CoverageTotal> byType = ontology.Kinds.Cast<NodeType>().Concat(ontology.Interfaces)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => Sum(type.Name, groups, [.. restingNodes.Where(node => type.PossibleKinds.Any(kind => kind.Name == node.Name))]));
        IEnumerable<CoverageTotal> byRelationship = ontology.Relationships
            .OrderBy(kind => kind.Type, StringComparer.Ordinal)
            .Select(kind => Sum(kind.Type, groups, [.. restingLinks.Where(link => link.Name == kind.Type)]));
        return
        [
            .. byType.Where(total => total.Count > 0),
            .. byRelationship.Where(total => total.Count > 0),
            Sum("all nodes", groups, restingNodes),
            Sum("all relationships", groups, restingLinks),
        ];
    }

    private static CoverageTotal Sum(string name, ImmutableArray<string> groups, List<Resting> resting) =>
        new(name, resting.Count, [.. groups.Select(group => resting.Count(one => one.Groups.Contains(group)))]);
}
