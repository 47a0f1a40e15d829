namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>How a schema is built from a document.</summary>
public sealed record SchemaBuildOptions
{
    /// <summary>Custom scalars take every value; the schema is validated.</summary>
    public static SchemaBuildOptions Default { get; } = new();

    /// <summary>How custom scalars read input, by name; those that are not here are <see cref="PassThroughCoercion"/>.</summary>
    public IReadOnlyDictionary<string, ScalarCoercion> ScalarCoercions { get; init; } = new Dictionary<string, ScalarCoercion>();

    /// <summary>False for a document that is known to be valid; then only what keeps the schema from being made is an error.</summary>
    public bool Validates { get; init; } = true;
}
