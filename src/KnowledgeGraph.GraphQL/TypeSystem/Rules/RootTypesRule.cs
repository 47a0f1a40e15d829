using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>There is a root for queries, and the roots are different types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Root-Operation-Types</remarks>
internal static class RootTypesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        if (schema.QueryType is null)
        {
            errors.Add("The schema has no query root: a type named Query, or the one that its definition gives.", schema.Location);
        }

        (OperationType Operation, ObjectType? Type)[] roots =
        [
            (OperationType.Query, schema.QueryType),
            (OperationType.Mutation, schema.MutationType),
            (OperationType.Subscription, schema.SubscriptionType),
        ];
        foreach (var shared in roots.Where(root => root.Type is not null).GroupBy(root => root.Type).Where(group => group.Skip(1).Any()))
        {
            var operations = shared.Select(root => SyntaxPrinter.Keyword(root.Operation));
            errors.Add($"{shared.Key} is the root of {string.Join(" and ", operations)}; each needs a type of its own.", schema.Location);
        }
    }
}
