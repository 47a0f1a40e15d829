using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary><c>Value</c>.</summary>
public abstract class ValueSyntax(SourceLocation location) : SyntaxNode(location);

/// <summary><c>Variable</c>.</summary>
public sealed class VariableSyntax(SourceLocation location, NameSyntax name) : ValueSyntax(location)
{
    /// <summary>The variable's name, without <c>$</c>.</summary>
    public NameSyntax Name { get; } = name;
}

/// <summary><c>IntValue</c>, as written.</summary>
public sealed class IntValueSyntax(SourceLocation location, string value) : ValueSyntax(location)
{
    /// <summary>The digits as written.</summary>
    public string Value { get; } = value;
}

/// <summary><c>FloatValue</c>, as written.</summary>
public sealed class FloatValueSyntax(SourceLocation location, string value) : ValueSyntax(location)
{
    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}

/// <summary><c>StringValue</c>, escapes resolved; a block string with its common indentation removed.</summary>
public sealed class StringValueSyntax(SourceLocation location, string value, bool isBlock) : ValueSyntax(location)
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>True for <c>"""</c>.</summary>
    public bool IsBlock { get; } = isBlock;
}

/// <summary><c>BooleanValue</c>.</summary>
public sealed class BooleanValueSyntax(SourceLocation location, bool value) : ValueSyntax(location)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}

/// <summary><c>NullValue</c>.</summary>
public sealed class NullValueSyntax(SourceLocation location) : ValueSyntax(location);

/// <summary><c>EnumValue</c>.</summary>
public sealed class EnumValueSyntax(SourceLocation location, string value) : ValueSyntax(location)
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}

/// <summary><c>ListValue</c>.</summary>
public sealed class ListValueSyntax(SourceLocation location, ImmutableArray<ValueSyntax> values) : ValueSyntax(location)
{
    /// <summary>The items.</summary>
    public ImmutableArray<ValueSyntax> Values { get; } = values;
}

/// <summary><c>ObjectValue</c>.</summary>
public sealed class ObjectValueSyntax(SourceLocation location, ImmutableArray<ObjectFieldSyntax> fields) : ValueSyntax(location)
{
    /// <summary>The fields in the order of the text.</summary>
    public ImmutableArray<ObjectFieldSyntax> Fields { get; } = fields;
}

/// <summary><c>ObjectField</c>.</summary>
public sealed class ObjectFieldSyntax(SourceLocation location, NameSyntax name, ValueSyntax value) : SyntaxNode(location)
{
    /// <summary>The field's name.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>Its value.</summary>
    public ValueSyntax Value { get; } = value;
}
