using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A field of an object or interface.</summary>
public sealed class FieldDefinition(string name, string? description, GraphQLType type, InputValueMap arguments)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>The type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The arguments.</summary>
    public InputValueMap Arguments { get; } = arguments;

    /// <summary>Why it should not be used; null where it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What the field is to whoever made the schema: a planner's own word for it; null where a plain resolver serves it.</summary>
    public object? Role { get; init; }

    /// <summary>The directives applied to it.</summary>
    public ImmutableArray<DirectiveSyntax> AppliedDirectives { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourceLocation? Location { get; init; }
}

/// <summary>An argument or an input field.</summary>
public sealed class InputValueDefinition(string name, string? description, GraphQLType type, ValueSyntax? defaultValue = null)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>The type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The default value, a constant.</summary>
    public ValueSyntax? DefaultValue { get; } = defaultValue;

    /// <summary>Why it should not be used; null where it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What the input is to whoever made the schema.</summary>
    public object? Role { get; init; }

    /// <summary>The directives applied to it.</summary>
    public ImmutableArray<DirectiveSyntax> AppliedDirectives { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>True where it must be given: non-null without a default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>The default value once it has been coerced.</summary>
    internal CoercedValue? CoercedDefault { get; set; }
}

/// <summary>A value of an enum.</summary>
public sealed class EnumValueDefinition(string name, string? description)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>Why it should not be used; null where it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The directives applied to it.</summary>
    public ImmutableArray<DirectiveSyntax> AppliedDirectives { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourceLocation? Location { get; init; }
}

/// <summary>A directive.</summary>
public sealed class DirectiveDefinition(
    string name,
    string? description,
    InputValueMap arguments,
    ImmutableArray<string> locations,
    bool isRepeatable = false
)
{
    /// <summary>The name, without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>The arguments.</summary>
    public InputValueMap Arguments { get; } = arguments;

    /// <summary>Where it may stand, as the specification spells the locations.</summary>
    public ImmutableArray<string> Locations { get; } = locations;

    /// <summary>True where it may stand several times at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it is defined.</summary>
    public SourceLocation? Location { get; init; }
}
