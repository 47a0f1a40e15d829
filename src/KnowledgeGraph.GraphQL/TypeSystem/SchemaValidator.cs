using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem.Rules;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Checks a schema against the rules of the type system, whether it was read from a document or made by code.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System</remarks>
public static class SchemaValidator
{
    // Names and uniqueness first: the other rules find elements by name.
    private static readonly ImmutableArray<(string Name, Action<Schema, SchemaErrors> Check)> Rules =
    [
        ("RootTypes", RootTypesRule.Check),
        ("Names", NamesRule.Check),
        ("UniqueNames", UniqueNamesRule.Check),
        ("NotEmpty", NotEmptyRule.Check),
        ("InputAndOutputTypes", InputAndOutputTypesRule.Check),
        ("Implementations", ImplementationsRule.Check),
        ("DeprecatedInputs", DeprecatedInputsRule.Check),
        ("OneOf", OneOfRule.Check),
        ("InputObjectCycles", InputObjectCyclesRule.Check),
        ("DefaultValues", DefaultValuesRule.Check),
        ("DefaultValueCycles", DefaultValueCyclesRule.Check),
        ("DirectiveCycles", DirectiveCyclesRule.Check),
        ("AppliedDirectives", AppliedDirectivesRule.Check),
    ];

    /// <summary>All mistakes, in the order of their places, each with its rule's name; none in a valid schema.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var errors = new SchemaErrors();
        foreach (var (name, check) in Rules)
        {
            errors.Rule = name;
            check(schema, errors);
        }

        return errors.InOrder();
    }
}
