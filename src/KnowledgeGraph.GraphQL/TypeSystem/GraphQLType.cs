namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A type as a field, argument or variable refers to it: a named type, a list or a non-null of one.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Wrapping-Types</remarks>
public abstract class GraphQLType
{
    /// <summary>The named type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without an outer non-null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.NullableType : this;

    /// <summary>True for scalars, enums and input objects, wrapped or not.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>True for all but input objects, wrapped or not.</summary>
    public bool IsOutput => Named is not InputObjectType;
}

/// <summary><c>[T]</c>.</summary>
public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    /// <summary>The items' type.</summary>
    public GraphQLType ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override NamedType Named => ItemType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}

/// <summary><c>T!</c>.</summary>
public sealed class NonNullType(GraphQLType nullableType) : GraphQLType
{
    /// <summary>The type without <c>!</c>.</summary>
    public GraphQLType NullableType { get; } = nullableType;

    /// <inheritdoc/>
    public override NamedType Named => NullableType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}
