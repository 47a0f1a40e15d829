using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A type system: types by name, directives, and the root types.</summary>
/// <remarks>Immutable once made. https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly byte[][] _typeNames;
    private readonly Dictionary<CompositeType, ImmutableArray<ObjectType>> _possibleTypes = [];

    /// <summary>Makes a schema of types that refer to each other; the introspection types and built-in scalars must be among them.</summary>
    public Schema(
        IEnumerable<NamedType> types,
        IEnumerable<DirectiveDefinition> directives,
        ObjectType? queryType,
        ObjectType? mutationType = null,
        ObjectType? subscriptionType = null,
        string? description = null
    )
    {
        Types = [.. types];
        Directives = [.. directives];
        _types = ByName.Index(Types, type => type.Name);
        _directives = ByName.Index(Directives, directive => directive.Name);
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Description = description;
        ObjectTypes = [.. Types.OfType<ObjectType>()];
        _typeNames = [.. ObjectTypes.Select(type => Encoding.UTF8.GetBytes($"\"{type.Name}\""))];
        var implementors = new Dictionary<InterfaceType, List<ObjectType>>();
        for (var index = 0; index < ObjectTypes.Length; index++)
        {
            ObjectTypes[index].Index = index;
            foreach (var face in ObjectTypes[index].Interfaces)
            {
                (implementors.TryGetValue(face, out var list) ? list : implementors[face] = []).Add(ObjectTypes[index]);
            }
        }

        foreach (var type in Types)
        {
            if (type is CompositeType composite)
            {
                _possibleTypes[composite] = composite switch
                {
                    ObjectType itself => [itself],
                    UnionType union => union.MemberTypes,
                    InterfaceType face => implementors.TryGetValue(face, out var list) ? [.. list] : [],
                    _ => [],
                };
            }
        }
    }

    /// <summary>The description of the schema.</summary>
    public string? Description { get; }

    /// <summary>All types, in order.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>All object types; <see cref="ObjectType.Index"/> is the place here.</summary>
    public ImmutableArray<ObjectType> ObjectTypes { get; }

    /// <summary>All directives, in order.</summary>
    public ImmutableArray<DirectiveDefinition> Directives { get; }

    /// <summary>The root type of queries; null only in a schema that validation refuses.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>The root type of mutations.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root type of subscriptions.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>The type of that name, if there is one.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive of that name, if there is one.</summary>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The object types that a value of this type may have.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => _possibleTypes.GetValueOrDefault(type, []);

    /// <summary>The field of that name on a type, meta-fields included; null where there is none.</summary>
    public static FieldDefinition? FindField(CompositeType type, string name)
    {
        if (name == TypenameField.Name)
        {
            return TypenameField.Definition;
        }

        return type is FieldsType fields && fields.Fields.TryGet(name, out var field) ? field : null;
    }

    /// <summary>The name of an object type as a JSON string in UTF-8.</summary>
    public ReadOnlySpan<byte> TypeNameJson(int typeIndex) => _typeNames[typeIndex];

    /// <summary>True where the object is the type itself, a member of it or an implementor.</summary>
    public static bool IsPossible(CompositeType type, ObjectType possible) =>
        type switch
        {
            InterfaceType face => possible.Interfaces.Contains(face),
            UnionType union => union.MemberTypes.Contains(possible),
            _ => type == possible,
        };

    /// <summary>True where every value of <paramref name="sub"/> is one of <paramref name="super"/>.</summary>
    public static bool IsSubType(CompositeType super, CompositeType sub) =>
        super == sub
        || (super is InterfaceType face && sub is FieldsType fields && fields.Interfaces.Contains(face))
        || (super is UnionType union && sub is ObjectType member && union.MemberTypes.Contains(member));
}
