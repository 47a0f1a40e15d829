using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>Which kinds may stand at the ends of each kind of relationship, so that a field gives only nodes of its own type.</summary>
/// <remarks>Fields of several types may share a kind of relationship: organizations and venues are both based in a state.</remarks>
internal sealed class FarKinds
{
    private readonly bool[][] _sources;
    private readonly bool[][] _targets;

    public FarKinds(OntologyModel ontology)
    {
        _sources = [.. ontology.Relationships.Select(_ => new bool[ontology.Kinds.Length])];
        _targets = [.. ontology.Relationships.Select(_ => new bool[ontology.Kinds.Length])];
        foreach (var kind in ontology.Kinds)
        {
            foreach (var field in kind.Fields.OfType<RelationshipField>())
            {
                var (near, far) = field.Direction == RelationshipDirection.Out ? (_sources, _targets) : (_targets, _sources);
                near[field.Relationship.Index][kind.Index] = true;
                foreach (var target in field.Target.PossibleKinds)
                {
                    far[field.Relationship.Index][target.Index] = true;
                }
            }
        }
    }

    /// <summary>The kinds, by index, that a field's nodes must be of; null where all that may stand there are.</summary>
    public bool[]? Of(RelationshipField field)
    {
        var far = field.Direction == RelationshipDirection.Out ? _targets : _sources;
        var kinds = new bool[far[field.Relationship.Index].Length];
        foreach (var target in field.Target.PossibleKinds)
        {
            kinds[target.Index] = true;
        }

        return far[field.Relationship.Index].Zip(kinds).Any(pair => pair is { First: true, Second: false }) ? kinds : null;
    }
}
