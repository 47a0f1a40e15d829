using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A type with a name.</summary>
public abstract class NamedType(string name, string? description) : GraphQLType
{
    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>The description, Markdown.</summary>
    public string? Description { get; } = description;

    /// <summary>The directives applied to the definition and its extensions.</summary>
    public ImmutableArray<DirectiveSyntax> AppliedDirectives { get; init; } = [];

    /// <summary>Where it is defined; none for a built-in type or one made by code.</summary>
    public SourceLocation? Location { get; init; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A scalar.</summary>
public sealed class ScalarType(string name, string? description, ScalarCoercion coercion) : NamedType(name, description)
{
    /// <summary>How input values become values.</summary>
    public ScalarCoercion Coercion { get; } = coercion;

    /// <summary>The address of the scalar's specification.</summary>
    public string? SpecifiedByUrl { get; init; }
}

/// <summary>A type with subfields: an object, an interface or a union.</summary>
public abstract class CompositeType(string name, string? description) : NamedType(name, description);

/// <summary>An object or an interface.</summary>
public abstract class FieldsType(string name, string? description) : CompositeType(name, description)
{
    private Func<(FieldMap Fields, ImmutableArray<InterfaceType> Interfaces)>? _define;
    private FieldMap _fields = FieldMap.Empty;
    private ImmutableArray<InterfaceType> _interfaces = [];

    /// <summary>The fields in order.</summary>
    public FieldMap Fields
    {
        get
        {
            Complete();
            return _fields;
        }
    }

    /// <summary>All interfaces that it names.</summary>
    public ImmutableArray<InterfaceType> Interfaces
    {
        get
        {
            Complete();
            return _interfaces;
        }
    }

    /// <summary>Says how the fields are made; they are made when first read, as types refer to each other.</summary>
    public void Define(Func<(FieldMap Fields, ImmutableArray<InterfaceType> Interfaces)> define) => _define = define;

    private void Complete()
    {
        if (_define is not null)
        {
            lock (this)
            {
                if (_define is { } define)
                {
                    (_fields, _interfaces) = define();
                    _define = null;
                }
            }
        }
    }
}

/// <summary>An object type.</summary>
public sealed class ObjectType(string name, string? description) : FieldsType(name, description)
{
    /// <summary>The type's place among the schema's object types, from 0; -1 before a schema holds it.</summary>
    public int Index { get; internal set; } = -1;
}

/// <summary>An interface type.</summary>
public sealed class InterfaceType(string name, string? description) : FieldsType(name, description);

/// <summary>A union type.</summary>
public sealed class UnionType(string name, string? description, Func<ImmutableArray<ObjectType>> memberTypes) : CompositeType(name, description)
{
    private readonly Lazy<ImmutableArray<ObjectType>> _memberTypes = new(memberTypes);

    /// <summary>The members in order.</summary>
    public ImmutableArray<ObjectType> MemberTypes => _memberTypes.Value;
}

/// <summary>An enum type.</summary>
public sealed class EnumType(string name, string? description, ImmutableArray<EnumValueDefinition> values) : NamedType(name, description)
{
    private readonly Dictionary<string, EnumValueDefinition> _byName = Index(values);

    /// <summary>The values in order.</summary>
    public ImmutableArray<EnumValueDefinition> Values { get; } = values;

    /// <summary>The value of that name, if there is one.</summary>
    public EnumValueDefinition? Find(string valueName) => _byName.GetValueOrDefault(valueName);

    private static Dictionary<string, EnumValueDefinition> Index(ImmutableArray<EnumValueDefinition> values)
    {
        var byName = new Dictionary<string, EnumValueDefinition>(values.Length, StringComparer.Ordinal);
        foreach (var value in values)
        {
            byName.TryAdd(value.Name, value);
        }

        return byName;
    }
}

/// <summary>An input object type.</summary>
public sealed class InputObjectType(string name, string? description, Func<InputValueMap> fields) : NamedType(name, description)
{
    private readonly Lazy<InputValueMap> _fields = new(fields);

    /// <summary>The input fields in order.</summary>
    public InputValueMap Fields => _fields.Value;

    /// <summary>True where exactly one field must be given, and not null.</summary>
    public bool IsOneOf { get; init; }
}
