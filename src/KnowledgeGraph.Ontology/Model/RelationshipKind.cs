namespace KnowledgeGraph.Ontology.Model;

/// <summary>A kind of relationship: its type in Neo4j and its properties.</summary>
public sealed class RelationshipKind(string type, int index, PropertiesType properties)
{
    /// <summary>The type, upper snake case.</summary>
    public string Type { get; } = type;

    /// <summary>The place among <see cref="OntologyModel.Relationships"/>.</summary>
    public int Index { get; } = index;

    /// <summary>The properties; a type without own properties has those that all have.</summary>
    public PropertiesType Properties { get; } = properties;

    /// <summary>True where the relationships are folded from others at seeding and never written by hand.</summary>
    public bool IsDerived { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Type;

    /// <summary>The id of one relationship: <c>source--TYPE--target</c>, with <c>--key</c> where there is one.</summary>
    public string IdOf(string source, string target, string? key) =>
        key is null ? $"{source}--{Type}--{target}" : $"{source}--{Type}--{target}--{key}";
}
