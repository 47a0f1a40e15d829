using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>The forms in which the introspection types are written down: one line a field.</summary>
internal static class IntrospectionDefinitions
{
    /// <summary>An object type whose fields are made when first read, as the types refer to each other.</summary>
    public static ObjectType Object(string name, string description, Func<FieldDefinition[]> fields)
    {
        var type = new ObjectType(name, description);
        type.Define(() => (new FieldMap(fields()), []));
        return type;
    }

    /// <summary>An enum type of names and descriptions.</summary>
    public static EnumType Enum(string name, string description, params (string Name, string Description)[] values) =>
        new(name, description, [.. values.Select(value => new EnumValueDefinition(value.Name, value.Description))]);

    /// <summary>A field that is read from its parent.</summary>
    public static FieldDefinition Field<T>(string name, GraphQLType type, string description, Func<T, object?> read) =>
        Field<T>(name, type, description, InputValueMap.Empty, (parent, _) => read(parent));

    /// <summary>A field that is read from its parent and more.</summary>
    public static FieldDefinition Field<T>(
        string name,
        GraphQLType type,
        string description,
        InputValueMap arguments,
        Func<T, IntrospectionArguments, object?> read
    ) => new(name, description, type, arguments) { Role = new IntrospectionField((parent, given) => read((T)parent, given)) };

    /// <summary><c>(includeDeprecated: Boolean! = false)</c>.</summary>
    public static InputValueMap IncludeDeprecated(string what) =>
        new(
            [
                new InputValueDefinition(
                    "includeDeprecated",
                    $"Whether to give deprecated {what} too.",
                    NonNull(BuiltInScalars.Boolean),
                    new BooleanValueSyntax(default, false)
                ),
            ]
        );

    /// <summary>The items that the argument <c>includeDeprecated</c> lets through.</summary>
    public static IReadOnlyList<T> Visible<T>(IReadOnlyList<T> items, IntrospectionArguments arguments, Func<T, string?> deprecationReason) =>
        arguments.IncludeDeprecated ? items : [.. items.Where(item => deprecationReason(item) is null)];

    /// <summary>A list as it is handed out; an immutable array is a struct and no list of objects.</summary>
    public static IReadOnlyList<object> List<T>(ImmutableArray<T> items)
        where T : class => ImmutableArray<object>.CastUp(items);

    /// <summary><c>T!</c>.</summary>
    public static NonNullType NonNull(GraphQLType type) => new(type);

    /// <summary><c>[T!]</c>.</summary>
    public static ListType ListOf(GraphQLType type) => new(new NonNullType(type));
}
