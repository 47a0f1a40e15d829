using KnowledgeGraph.GraphQL.TypeSystem;
using static KnowledgeGraph.GraphQL.Introspection.IntrospectionDefinitions;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Type</c> and <c>__TypeKind</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-The-__Type-Type</remarks>
internal static class DescribedType
{
    public static ObjectType Make() =>
        Object(
            "__Type",
            "A type: one with a name, or a list or non-null of another. Which fields have a value depends on its kind.",
            () =>
            [
                Field<GraphQLType>("kind", NonNull(IntrospectionTypes.TypeKind), "Which kind of type this is.", Kind),
                Field<GraphQLType>(
                    "name", BuiltInScalars.String, "The name; null for lists and non-nulls.", type => (type as NamedType)?.Name),
                Field<GraphQLType>(
                    "description", BuiltInScalars.String, "What the type is for; Markdown.", type => (type as NamedType)?.Description),
                Field<GraphQLType>(
                    "specifiedByURL",
                    BuiltInScalars.String,
                    "Where a custom scalar is specified.",
                    type => (type as ScalarType)?.SpecifiedByUrl),
                Field<GraphQLType>(
                    "fields",
                    ListOf(IntrospectionTypes.Field),
                    "The fields of an object or interface.",
                    IncludeDeprecated("fields"),
                    (type, arguments) => type is FieldsType fields ? Visible(fields.Fields, arguments, field => field.DeprecationReason) : null),
                Field<GraphQLType>(
                    "interfaces",
                    ListOf(IntrospectionTypes.Type),
                    "The interfaces that an object or interface implements.",
                    type => type is FieldsType fields ? List(fields.Interfaces) : null),
                Field<GraphQLType>(
                    "possibleTypes",
                    ListOf(IntrospectionTypes.Type),
                    "The objects that a value of an interface or union may be.",
                    InputValueMap.Empty,
                    (type, arguments) => type is InterfaceType or UnionType ? List(arguments.Schema.PossibleTypes((CompositeType)type)) : null),
                Field<GraphQLType>(
                    "enumValues",
                    ListOf(IntrospectionTypes.EnumValue),
                    "The values of an enum.",
                    IncludeDeprecated("values"),
                    (type, arguments) => type is EnumType values ? Visible(values.Values, arguments, value => value.DeprecationReason) : null),
                Field<GraphQLType>(
                    "inputFields",
                    ListOf(IntrospectionTypes.InputValue),
                    "The fields of an input object.",
                    IncludeDeprecated("input fields"),
                    (type, arguments) => type is InputObjectType input ? Visible(input.Fields, arguments, field => field.DeprecationReason) : null),
                Field<GraphQLType>("ofType", IntrospectionTypes.Type, "The type that a list or non-null wraps.", Wrapped),
                Field<GraphQLType>(
                    "isOneOf",
                    BuiltInScalars.Boolean,
                    "Whether exactly one field of an input object must be given.",
                    type => (type as InputObjectType)?.IsOneOf),
            ]
        );

    public static EnumType MakeKind() =>
        Enum(
            "__TypeKind",
            "The kinds of types.",
            ("SCALAR", "A leaf value."),
            ("OBJECT", "An object; `fields` and `interfaces` have values."),
            ("INTERFACE", "An interface; `fields`, `interfaces` and `possibleTypes` have values."),
            ("UNION", "A union; `possibleTypes` has a value."),
            ("ENUM", "An enum; `enumValues` has a value."),
            ("INPUT_OBJECT", "An input object; `inputFields` and `isOneOf` have values."),
            ("LIST", "A list; `ofType` has a value."),
            ("NON_NULL", "A type without null; `ofType` has a value."));

    private static string Kind(GraphQLType type) =>
        type switch
        {
            ScalarType => "SCALAR",
            ObjectType => "OBJECT",
            InterfaceType => "INTERFACE",
            UnionType => "UNION",
            EnumType => "ENUM",
            InputObjectType => "INPUT_OBJECT",
            ListType => "LIST",
            _ => "NON_NULL",
        };

    private static GraphQLType? Wrapped(GraphQLType type) =>
        type switch
        {
            ListType list => list.ItemType,
            NonNullType nonNull => nonNull.NullableType,
            _ => null,
        };
}
