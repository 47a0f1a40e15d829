using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary><c>SchemaDefinition</c> or, with <see cref="TypeSystemDefinitionSyntax.IsExtension"/>, <c>SchemaExtension</c>.</summary>
public sealed class SchemaDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<RootOperationTypeSyntax> operationTypes
) : TypeSystemDefinitionSyntax(location, description, isExtension, directives)
{
    /// <summary>The root types.</summary>
    public ImmutableArray<RootOperationTypeSyntax> OperationTypes { get; } = operationTypes;
}

/// <summary><c>RootOperationTypeDefinition</c>.</summary>
public sealed class RootOperationTypeSyntax(SourceLocation location, OperationType operation, NamedTypeSyntax type) : SyntaxNode(location)
{
    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>Its root type.</summary>
    public NamedTypeSyntax Type { get; } = type;
}

/// <summary><c>TypeSystemDefinition</c> or <c>TypeSystemExtension</c>.</summary>
public abstract class TypeSystemDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    ImmutableArray<DirectiveSyntax> directives
) : DefinitionSyntax(location, description)
{
    /// <summary>True for <c>extend ...</c>.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}

/// <summary><c>TypeDefinition</c> or <c>TypeExtension</c>.</summary>
public abstract class TypeDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives
) : TypeSystemDefinitionSyntax(location, description, isExtension, directives)
{
    /// <summary>The type's name.</summary>
    public NameSyntax Name { get; } = name;
}

/// <summary><c>ScalarTypeDefinition</c>.</summary>
public sealed class ScalarTypeDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives
) : TypeDefinitionSyntax(location, description, isExtension, name, directives);

/// <summary><c>ObjectTypeDefinition</c>.</summary>
public sealed class ObjectTypeDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    NameSyntax name,
    ImmutableArray<NamedTypeSyntax> interfaces,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<FieldDefinitionSyntax> fields
) : TypeDefinitionSyntax(location, description, isExtension, name, directives)
{
    /// <summary>The interfaces.</summary>
    public ImmutableArray<NamedTypeSyntax> Interfaces { get; } = interfaces;

    /// <summary>The fields.</summary>
    public ImmutableArray<FieldDefinitionSyntax> Fields { get; } = fields;
}

/// <summary><c>InterfaceTypeDefinition</c>.</summary>
public sealed class InterfaceTypeDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    NameSyntax name,
    ImmutableArray<NamedTypeSyntax> interfaces,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<FieldDefinitionSyntax> fields
) : TypeDefinitionSyntax(location, description, isExtension, name, directives)
{
    /// <summary>The interfaces.</summary>
    public ImmutableArray<NamedTypeSyntax> Interfaces { get; } = interfaces;

    /// <summary>The fields.</summary>
    public ImmutableArray<FieldDefinitionSyntax> Fields { get; } = fields;
}

/// <summary><c>UnionTypeDefinition</c>.</summary>
public sealed class UnionTypeDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<NamedTypeSyntax> memberTypes
) : TypeDefinitionSyntax(location, description, isExtension, name, directives)
{
    /// <summary>The members.</summary>
    public ImmutableArray<NamedTypeSyntax> MemberTypes { get; } = memberTypes;
}

/// <summary><c>EnumTypeDefinition</c>.</summary>
public sealed class EnumTypeDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<EnumValueDefinitionSyntax> values
) : TypeDefinitionSyntax(location, description, isExtension, name, directives)
{
    /// <summary>The values.</summary>
    public ImmutableArray<EnumValueDefinitionSyntax> Values { get; } = values;
}

/// <summary><c>InputObjectTypeDefinition</c>.</summary>
public sealed class InputObjectTypeDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    bool isExtension,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<InputValueDefinitionSyntax> fields
) : TypeDefinitionSyntax(location, description, isExtension, name, directives)
{
    /// <summary>The input fields.</summary>
    public ImmutableArray<InputValueDefinitionSyntax> Fields { get; } = fields;
}

/// <summary><c>DirectiveDefinition</c>.</summary>
public sealed class DirectiveDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<InputValueDefinitionSyntax> arguments,
    bool isRepeatable,
    ImmutableArray<NameSyntax> locations
) : TypeSystemDefinitionSyntax(location, description, false, [])
{
    /// <summary>The directive's name, without <c>@</c>.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>The arguments.</summary>
    public ImmutableArray<InputValueDefinitionSyntax> Arguments { get; } = arguments;

    /// <summary>True where it may stand several times at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may stand, as the specification spells the locations.</summary>
    public ImmutableArray<NameSyntax> Locations { get; } = locations;
}

/// <summary><c>FieldDefinition</c>.</summary>
public sealed class FieldDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<InputValueDefinitionSyntax> arguments,
    TypeSyntax type,
    ImmutableArray<DirectiveSyntax> directives
) : SyntaxNode(location)
{
    /// <summary>The description.</summary>
    public StringValueSyntax? Description { get; } = description;

    /// <summary>The field's name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>The arguments.</summary>
    public ImmutableArray<InputValueDefinitionSyntax> Arguments { get; } = arguments;

    /// <summary>Its type.</summary>
    public TypeSyntax Type { get; } = type;

    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}

/// <summary><c>InputValueDefinition</c>: an argument or an input field.</summary>
public sealed class InputValueDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    NameSyntax name,
    TypeSyntax type,
    ValueSyntax? defaultValue,
    ImmutableArray<DirectiveSyntax> directives
) : SyntaxNode(location)
{
    /// <summary>The description.</summary>
    public StringValueSyntax? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeSyntax Type { get; } = type;

    /// <summary>Its default value, a constant.</summary>
    public ValueSyntax? DefaultValue { get; } = defaultValue;

    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}

/// <summary><c>EnumValueDefinition</c>.</summary>
public sealed class EnumValueDefinitionSyntax(
    SourceLocation location,
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives
) : SyntaxNode(location)
{
    /// <summary>The description.</summary>
    public StringValueSyntax? Description { get; } = description;

    /// <summary>The value's name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>The directives.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
