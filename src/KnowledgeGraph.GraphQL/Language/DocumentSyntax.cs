using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary><c>Document</c>: definitions in the order of the text.</summary>
public sealed class DocumentSyntax(SourceLocation location, ImmutableArray<DefinitionSyntax> definitions) : SyntaxNode(location)
{
    /// <summary>Executable and type system definitions and extensions.</summary>
    public ImmutableArray<DefinitionSyntax> Definitions { get; } = definitions;
}

/// <summary><c>Definition</c>.</summary>
public abstract class DefinitionSyntax(SourceLocation location, StringValueSyntax? description) : SyntaxNode(location)
{
    /// <summary>The description, where one stands before the definition.</summary>
    public StringValueSyntax? Description { get; } = description;
}

/// <summary>The kind of an operation.</summary>
public enum OperationType
{
    /// <summary><c>query</c>.</summary>
    Query,

    /// <summary><c>mutation</c>.</summary>
    Mutation,

    /// <summary><c>subscription</c>.</summary>
    Subscription,
}

/// <summary><c>OperationDefinition</c>; the short form <c>{ ... }</c> has no name, variables or directives.</summary>
public sealed class OperationDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    OperationType operation,
    NameSyntax? name,
    ImmutableArray<VariableDefinitionSyntax> variableDefinitions,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax selectionSet,
    bool isShorthand = false
) : DefinitionSyntax(location, description)
{
    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The operation's name.</summary>
    public NameSyntax? Name { get; } = name;

    /// <summary>The variables.</summary>
    public ImmutableArray<VariableDefinitionSyntax> VariableDefinitions { get; } = variableDefinitions;

    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;

    /// <summary>What it selects.</summary>
    public SelectionSetSyntax SelectionSet { get; } = selectionSet;

    /// <summary>True for <c>{ ... }</c> without a keyword.</summary>
    public bool IsShorthand { get; } = isShorthand;
}

/// <summary><c>FragmentDefinition</c>.</summary>
public sealed class FragmentDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    NameSyntax name,
    NamedTypeSyntax typeCondition,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax selectionSet
) : DefinitionSyntax(location, description)
{
    /// <summary>The fragment's name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>The type on which it applies.</summary>
    public NamedTypeSyntax TypeCondition { get; } = typeCondition;

    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;

    /// <summary>What it selects.</summary>
    public SelectionSetSyntax SelectionSet { get; } = selectionSet;
}

/// <summary><c>VariableDefinition</c>.</summary>
public sealed class VariableDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    VariableSyntax variable,
    TypeSyntax type,
    ValueSyntax? defaultValue,
    ImmutableArray<DirectiveSyntax> directives
) : SyntaxNode(location)
{
    /// <summary>The description.</summary>
    public StringValueSyntax? Description { get; } = description;

    /// <summary>The variable.</summary>
    public VariableSyntax Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public TypeSyntax Type { get; } = type;

    /// <summary>Its default value, a constant.</summary>
    public ValueSyntax? DefaultValue { get; } = defaultValue;

    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
