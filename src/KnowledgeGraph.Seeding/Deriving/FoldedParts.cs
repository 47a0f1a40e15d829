using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>What of a graph the folding of changes looks at: only that is kept until all is read.</summary>
internal sealed class FoldedParts
{
    private readonly HashSet<NodeKind> _nodes;
    private readonly HashSet<RelationshipKind> _relationships;

    public FoldedParts(OntologyModel ontology)
    {
        _nodes = [.. ontology.Changes.SelectMany(model => model.Acts.SelectMany(act => act.Target.PossibleKinds).Append(model.Kind))];
        _relationships = [.. ontology.Changes.SelectMany(FieldsOf).Select(field => field.Relationship)];
    }

    /// <summary>Whether a kind's nodes are looked at.</summary>
    public bool Holds(NodeKind kind) => _nodes.Contains(kind);

    /// <summary>Whether a kind's relationships are looked at.</summary>
    public bool Holds(RelationshipKind kind) => _relationships.Contains(kind);

    /// <summary>The relationship fields of a change that are looked at.</summary>
    public static IEnumerable<RelationshipField> FieldsOf(ChangeModel model) =>
        model.Acts.Append(model.Whole).Append(model.Element).Append(model.Ends).Append(model.Contested).OfType<RelationshipField>();
}
