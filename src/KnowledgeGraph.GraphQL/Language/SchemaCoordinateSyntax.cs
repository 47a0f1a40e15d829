namespace KnowledgeGraph.GraphQL.Language;

/// <summary><c>SchemaCoordinate</c>: the name of one element of a schema.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</remarks>
public abstract class SchemaCoordinateSyntax(SourceLocation location, NameSyntax name) : SyntaxNode(location)
{
    /// <summary>The type's or the directive's name.</summary>
    public NameSyntax Name { get; } = name;
}

/// <summary><c>TypeCoordinate</c>: <c>Treaty</c>.</summary>
public sealed class TypeCoordinateSyntax(SourceLocation location, NameSyntax name) : SchemaCoordinateSyntax(location, name)
{
    /// <inheritdoc/>
    public override string ToString() => Name.Value;
}

/// <summary><c>MemberCoordinate</c>, a field, an input field or an enum value: <c>Query.treaty</c>.</summary>
public sealed class MemberCoordinateSyntax(SourceLocation location, NameSyntax name, NameSyntax memberName)
    : SchemaCoordinateSyntax(location, name)
{
    /// <summary>The member's name.</summary>
    public NameSyntax MemberName { get; } = memberName;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}.{MemberName}";
}

/// <summary><c>ArgumentCoordinate</c>: <c>Query.treaty(id:)</c>.</summary>
public sealed class ArgumentCoordinateSyntax(SourceLocation location, NameSyntax name, NameSyntax fieldName, NameSyntax argumentName)
    : SchemaCoordinateSyntax(location, name)
{
    /// <summary>The field's name.</summary>
    public NameSyntax FieldName { get; } = fieldName;

    /// <summary>The argument's name.</summary>
    public NameSyntax ArgumentName { get; } = argumentName;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}.{FieldName}({ArgumentName}:)";
}

/// <summary><c>DirectiveCoordinate</c>: <c>@deprecated</c>.</summary>
public sealed class DirectiveCoordinateSyntax(SourceLocation location, NameSyntax name) : SchemaCoordinateSyntax(location, name)
{
    /// <inheritdoc/>
    public override string ToString() => $"@{Name}";
}

/// <summary><c>DirectiveArgumentCoordinate</c>: <c>@deprecated(reason:)</c>.</summary>
public sealed class DirectiveArgumentCoordinateSyntax(SourceLocation location, NameSyntax name, NameSyntax argumentName)
    : SchemaCoordinateSyntax(location, name)
{
    /// <summary>The argument's name.</summary>
    public NameSyntax ArgumentName { get; } = argumentName;

    /// <inheritdoc/>
    public override string ToString() => $"@{Name}({ArgumentName}:)";
}
