using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The meta-field <c>__typename</c>, which every composite type has and the response writer answers itself.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-Name-Introspection</remarks>
public static class TypenameField
{
    /// <summary>The field's name.</summary>
    public const string Name = "__typename";

    /// <summary>The field.</summary>
    public static FieldDefinition Definition { get; } =
        new(Name, "The name of the object's type.", new NonNullType(BuiltInScalars.String), InputValueMap.Empty);
}
