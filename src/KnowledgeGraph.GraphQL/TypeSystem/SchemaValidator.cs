using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem.Rules;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Checks a schema against the rules of the type system, whether it was read from a document or made by code.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System</remarks>
public static class SchemaValidator
{
    // Names and uniqueness first: the other rules find elements by name.
    private static readonly ImmutableArray<Action<Schema, SchemaErrors>> Rules =
    [
        RootTypesRule.Check,
        NamesRule.Check,
        UniqueNamesRule.Check,
        NotEmptyRule.Check,
        InputAndOutputTypesRule.Check,
        ImplementationsRule.Check,
        DeprecatedInputsRule.Check,
        OneOfRule.Check,
        InputObjectCyclesRule.Check,
        DefaultValuesRule.Check,
        DefaultValueCyclesRule.Check,
        DirectiveCyclesRule.Check,
        AppliedDirectivesRule.Check,
    ];

    /// <summary>All mistakes, in the order of their places; none in a valid schema.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var errors = new SchemaErrors();
        foreach (var check in Rules)
        {
            check(schema, errors);
        }

        return errors.InOrder();
    }
}
