using KnowledgeGraph.GraphQL.TypeSystem;
using static KnowledgeGraph.GraphQL.Introspection.IntrospectionDefinitions;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Schema</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-The-__Schema-Type</remarks>
internal static class DescribedSchema
{
    public static ObjectType Make() =>
        Object(
            "__Schema",
            "What a service can do: its types and directives, and the types at which operations begin.",
            () =>
            [
                Field<Schema>("description", BuiltInScalars.String, "What the schema is about; Markdown.", schema => schema.Description),
                Field<Schema>("types", NonNull(ListOf(IntrospectionTypes.Type)), "All types of the schema.", Types),
                Field<Schema>("queryType", NonNull(IntrospectionTypes.Type), "The type at which queries begin.", schema => schema.QueryType),
                Field<Schema>(
                    "mutationType",
                    IntrospectionTypes.Type,
                    "The type at which mutations begin; null where there are none.",
                    schema => schema.MutationType),
                Field<Schema>(
                    "subscriptionType",
                    IntrospectionTypes.Type,
                    "The type at which subscriptions begin; null where there are none.",
                    schema => schema.SubscriptionType),
                Field<Schema>(
                    "directives",
                    NonNull(ListOf(IntrospectionTypes.Directive)),
                    "All directives of the schema.",
                    schema => List(schema.Directives)),
            ]
        );

    // A built-in scalar that nothing refers to must not be among the types.
    private static IReadOnlyList<object> Types(Schema schema) =>
        [.. schema.Types.Where(type => type is not ScalarType scalar || !BuiltInScalars.All.Contains(scalar) || schema.IsReferenced(scalar))];
}
