namespace KnowledgeGraph.GraphQL.Language;

/// <summary><c>Type</c>, a reference to a type.</summary>
public abstract class TypeSyntax(SourceLocation location) : SyntaxNode(location);

/// <summary><c>NamedType</c>.</summary>
public sealed class NamedTypeSyntax(SourceLocation location, NameSyntax name) : TypeSyntax(location)
{
    /// <summary>The type's name.</summary>
    public NameSyntax Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name.Value;
}

/// <summary><c>ListType</c>.</summary>
public sealed class ListTypeSyntax(SourceLocation location, TypeSyntax itemType) : TypeSyntax(location)
{
    /// <summary>The items' type.</summary>
    public TypeSyntax ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}

/// <summary><c>NonNullType</c>.</summary>
public sealed class NonNullTypeSyntax(SourceLocation location, TypeSyntax nullableType) : TypeSyntax(location)
{
    /// <summary>The type without <c>!</c>.</summary>
    public TypeSyntax NullableType { get; } = nullableType;

    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}
