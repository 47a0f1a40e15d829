using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A type system: types by name, directives, and the root types.</summary>
/// <remarks>Immutable once made. https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly byte[][] _typeNames;
    private readonly Dictionary<CompositeType, ImmutableArray<ObjectType>> _possibleTypes;
    private readonly Lazy<HashSet<NamedType>> _referenced;
    private readonly Lazy<HashSet<ObjectType>> _refining;

    /// <summary>Makes a schema of types that refer to each other; introspection types and built-in scalars are added where they lack.</summary>
    public Schema(
        IEnumerable<NamedType> types,
        IEnumerable<DirectiveDefinition> directives,
        ObjectType? queryType,
        ObjectType? mutationType = null,
        ObjectType? subscriptionType = null,
        string? description = null
    )
    {
        Types = [.. types.Concat(BuiltInScalars.All).Concat(IntrospectionTypes.All).Distinct()];
        Directives = [.. directives];
        _types = ByName.Index(Types, type => type.Name);
        _directives = ByName.Index(Directives, directive => directive.Name);
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Description = description;

        // The introspection types are shared by all schemas, so they must have the same indexes everywhere: the first ones.
        ObjectTypes = [.. IntrospectionTypes.All.Concat(Types).OfType<ObjectType>().Distinct()];
        for (var index = 0; index < ObjectTypes.Length; index++)
        {
            ObjectTypes[index].Index = index;
        }

        _typeNames = [.. ObjectTypes.Select(type => Encoding.UTF8.GetBytes($"\"{type.Name}\""))];
        _possibleTypes = SchemaReferences.PossibleTypes(Types);
        _referenced = new Lazy<HashSet<NamedType>>(() => SchemaReferences.All(this));
        _refining = new Lazy<HashSet<ObjectType>>(() => RefiningTypes.Of(ObjectTypes));
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

    /// <summary>The directives applied to the schema's definition and its extensions.</summary>
    public ImmutableArray<DirectiveSyntax> AppliedDirectives { get; init; } = [];

    /// <summary>Where the schema is defined; none where the names of the root types say it, or code made it.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The type of that name, if there is one.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type that a document refers to, lists and non-nulls included; null where the named type does not exist.</summary>
    public GraphQLType? FindType(TypeSyntax reference) =>
        reference switch
        {
            NamedTypeSyntax named => FindType(named.Name.Value),
            ListTypeSyntax list => FindType(list.ItemType) is { } item ? new ListType(item) : null,
            NonNullTypeSyntax nonNull => FindType(nonNull.NullableType) is { } nullable ? new NonNullType(nullable) : null,
            _ => null,
        };

    /// <summary>The directive of that name, if there is one.</summary>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The object types that a value of this type may have.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => _possibleTypes.GetValueOrDefault(type, []);

    /// <summary>True where a field of the object says more than the same field of one of its interfaces: a narrower type, other arguments.</summary>
    internal bool RefinesInterface(ObjectType type) => _refining.Value.Contains(type);

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

    /// <summary>The field of that name on a type, meta-fields included; null where there is none.</summary>
    /// <remarks><c>__schema</c> and <c>__type</c> are found on every type: validation lets them stand on the query root only.</remarks>
    public static FieldDefinition? FindField(CompositeType type, string name) =>
        name switch
        {
            TypenameField.Name => TypenameField.Definition,
            "__schema" => IntrospectionTypes.SchemaField,
            "__type" => IntrospectionTypes.TypeField,
            _ => type is FieldsType fields && fields.Fields.TryGet(name, out var field) ? field : null,
        };

    /// <summary>The name of an object type as a JSON string in UTF-8.</summary>
    public ReadOnlySpan<byte> TypeNameJson(int typeIndex) => _typeNames[typeIndex];

    /// <summary>True where a field, argument or input field has the type, wrapped or not.</summary>
    internal bool IsReferenced(NamedType type) => _referenced.Value.Contains(type);
}
