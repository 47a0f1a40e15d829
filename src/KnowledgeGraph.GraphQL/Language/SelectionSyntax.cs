using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary><c>SelectionSet</c>.</summary>
public sealed class SelectionSetSyntax(SourceLocation location, ImmutableArray<SelectionSyntax> selections) : SyntaxNode(location)
{
    /// <summary>Fields and fragments, at least one.</summary>
    public ImmutableArray<SelectionSyntax> Selections { get; } = selections;
}

/// <summary><c>Selection</c>.</summary>
public abstract class SelectionSyntax(SourceLocation location, ImmutableArray<DirectiveSyntax> directives) : SyntaxNode(location)
{
    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}

/// <summary><c>Field</c>.</summary>
public sealed class FieldSyntax(
    SourceLocation location,
    NameSyntax? alias,
    NameSyntax name,
    ImmutableArray<ArgumentSyntax> arguments,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax? selectionSet
) : SelectionSyntax(location, directives)
{
    /// <summary>The alias.</summary>
    public NameSyntax? Alias { get; } = alias;

    /// <summary>The field's name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>The arguments.</summary>
    public ImmutableArray<ArgumentSyntax> Arguments { get; } = arguments;

    /// <summary>What is selected below it.</summary>
    public SelectionSetSyntax? SelectionSet { get; } = selectionSet;

    /// <summary>The key in the response: the alias, else the name.</summary>
    public string ResponseName => Alias?.Value ?? Name.Value;
}

/// <summary><c>FragmentSpread</c>.</summary>
public sealed class FragmentSpreadSyntax(SourceLocation location, NameSyntax name, ImmutableArray<DirectiveSyntax> directives)
    : SelectionSyntax(location, directives)
{
    /// <summary>The fragment's name.</summary>
    public NameSyntax Name { get; } = name;
}

/// <summary><c>InlineFragment</c>.</summary>
public sealed class InlineFragmentSyntax(
    SourceLocation location,
    NamedTypeSyntax? typeCondition,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax selectionSet
) : SelectionSyntax(location, directives)
{
    /// <summary>The type on which it applies; none means the enclosing one.</summary>
    public NamedTypeSyntax? TypeCondition { get; } = typeCondition;

    /// <summary>What it selects.</summary>
    public SelectionSetSyntax SelectionSet { get; } = selectionSet;
}

/// <summary><c>Argument</c>.</summary>
public sealed class ArgumentSyntax(SourceLocation location, NameSyntax name, ValueSyntax value) : SyntaxNode(location)
{
    /// <summary>The argument's name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>Its value.</summary>
    public ValueSyntax Value { get; } = value;
}

/// <summary><c>Directive</c>.</summary>
public sealed class DirectiveSyntax(SourceLocation location, NameSyntax name, ImmutableArray<ArgumentSyntax> arguments) : SyntaxNode(location)
{
    /// <summary>The directive's name, without <c>@</c>.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>The arguments.</summary>
    public ImmutableArray<ArgumentSyntax> Arguments { get; } = arguments;
}
