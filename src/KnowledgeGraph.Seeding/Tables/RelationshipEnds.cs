using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>From which kinds of nodes to which each kind of relationship leads, by the fields at its ends.</summary>
internal sealed class RelationshipEnds
{
    private readonly HashSet<(int Relationship, int Source, int Target)> _fitting = [];
    private readonly Dictionary<RelationshipKind, List<string>> _ways = [];

    public RelationshipEnds(OntologyModel ontology)
    {
        foreach (NodeKind kind in ontology.Kinds)
        {
            foreach (RelationshipField field in kind.Fields.OfType<RelationshipField>())
            {
                bool isOut = field.Direction == RelationshipDirection.Out;
                _ways.TryAdd(field.Relationship, []);
                _ways[field.Relationship].Add(isOut ? $"{kind} to {field.Target}" : $"{field.Target} to {kind}");
                foreach (NodeKind other in field.Target.PossibleKinds)
                {
                    _fitting.Add(isOut ? (field.Relationship.Index, kind.Index, other.Index) : (field.Relationship.Index, other.Index, kind.Index));
                }
            }
        }
    }

    /// <summary>Whether a relationship leads from a node of one kind to one of another.</summary>
    public bool Fit(RelationshipKind relationship, NodeKind source, NodeKind target) =>
        _fitting.Contains((relationship.Index, source.Index, target.Index));

    /// <summary>From where to where it leads, for messages.</summary>
    public string Describe(RelationshipKind relationship) => string.Join(", ", _ways.GetValueOrDefault(relationship, []).Distinct());
}
