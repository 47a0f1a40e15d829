using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Coverage;

/// <summary>What of a graph rests on the nodes of one kind: refers to them, by a field or a record.</summary>
/// <param name="Rows">A row per node of the kind, by id.</param>
/// <param name="Groups">The nodes by which the rows are grouped, in ascending order.</param>
/// <param name="Totals">How much rests on the kind, per kind, interface and type of relationship, by name.</param>
public sealed record CoverageReport(
    ImmutableArray<CoverageRow> Rows, ImmutableArray<string> Groups, ImmutableArray<CoverageTotal> Totals)
{
    /// <summary>Finds what refers to nodes of a kind; what those themselves refer to does not count.</summary>
    public static CoverageReport Of(GraphData graph, NodeKind kind, RelationshipField? by = null)
    {
        Dictionary<string, string?> groupOf = graph.Nodes.Where(node => node.Kind == kind).ToDictionary(node => node.Id, _ => (string?)null, StringComparer.Ordinal);
        foreach (RelationshipData relationship in graph.Relationships.Where(relationship => relationship.Kind == by?.Relationship))
        {
            (string near, string far) = by!.Direction == RelationshipDirection.Out
                ? (relationship.Source, relationship.Target)
                : (relationship.Target, relationship.Source);
            if (groupOf.ContainsKey(near))
            {
                groupOf[near] = far;
            }
        }

        List<Resting> nodes = [.. from node in graph.Nodes where node.Kind != kind select Rest(node.Kind.Name, node.Id, node.Kind, node.Values, groupOf)];
        List<Resting> relationships = [.. from link in graph.Relationships select Rest(link.Kind.Type, link.Id, link.Kind.Properties, link.Values, groupOf)];
        ImmutableArray<string> groups = [.. groupOf.Values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new CoverageReport(
            CoverageRow.Of(graph, kind, nodes, relationships),
            groups,
            CoverageTotal.Sum(graph.Ontology, groups, nodes, relationships));
    }

    private static Resting Rest(string name, string id, FieldOwner owner, object?[] values, Dictionary<string, string?> groupOf)
    {
        HashSet<string> on = new(References.Of(owner, values).Where(groupOf.ContainsKey), StringComparer.Ordinal);
        return new Resting(name, id, on, [.. on.Select(other => groupOf[other]).OfType<string>()]);
    }
}
