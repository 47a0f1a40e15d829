using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Validation.Rules;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The rules of the specification's validation chapter.</summary>
/// <remarks>
/// They stand as in the chapter, so that the two can be compared by eye, and a test compares them. All rules go along on one walk, so the
/// order decides only which of several errors at one node comes first, and there the chapter's order is the one to mend them in: what is
/// selected, then its arguments, then their values. Last come those that need all of the document, again in this order.
/// https://spec.graphql.org/September2025/#sec-Validation
/// </remarks>
public static class SpecifiedRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<SpecifiedRule> All { get; } =
    [
        // Documents
        SpecifiedRule.Of("sec-Executable-Definitions", context => new ExecutableDefinitionsRule(context)),

        // Operations
        SpecifiedRule.Of("sec-Operation-Type-Existence", context => new OperationTypeExistenceRule(context)),
        SpecifiedRule.Of("sec-Operation-Name-Uniqueness", context => new OperationNameUniquenessRule(context)),
        SpecifiedRule.Of("sec-Lone-Anonymous-Operation", context => new LoneAnonymousOperationRule(context)),
        SpecifiedRule.Of("sec-Single-Root-Field", context => new SingleRootFieldRule(context)),

        // Fields
        SpecifiedRule.Of("sec-Field-Selections", context => new FieldSelectionsRule(context)),
        SpecifiedRule.Of("sec-Field-Selection-Merging", context => new FieldSelectionMergingRule(context)),
        SpecifiedRule.Of("sec-Leaf-Field-Selections", context => new LeafFieldSelectionsRule(context)),

        // Arguments
        SpecifiedRule.Of("sec-Argument-Names", context => new ArgumentNamesRule(context)),
        SpecifiedRule.Of("sec-Argument-Uniqueness", context => new ArgumentUniquenessRule(context)),
        SpecifiedRule.Of("sec-Required-Arguments", context => new RequiredArgumentsRule(context)),

        // Fragments
        SpecifiedRule.Of("sec-Fragment-Name-Uniqueness", context => new FragmentNameUniquenessRule(context)),
        SpecifiedRule.Of("sec-Fragment-Spread-Type-Existence", context => new FragmentSpreadTypeExistenceRule(context)),
        SpecifiedRule.Of(
            "sec-Fragments-on-Object-Interface-or-Union-Types",
            context => new FragmentsOnObjectInterfaceOrUnionTypesRule(context)
        ),
        SpecifiedRule.Of("sec-Fragments-Must-Be-Used", context => new FragmentsMustBeUsedRule(context)),
        SpecifiedRule.Of("sec-Fragment-Spread-Target-Defined", context => new FragmentSpreadTargetDefinedRule(context)),
        SpecifiedRule.Of("sec-Fragment-Spreads-Must-Not-Form-Cycles", context => new FragmentSpreadsMustNotFormCyclesRule(context)),
        SpecifiedRule.Of("sec-Fragment-Spread-Is-Possible", context => new FragmentSpreadIsPossibleRule(context)),

        // Values
        SpecifiedRule.Of("sec-Values-of-Correct-Type", context => new ValuesOfCorrectTypeRule(context)),
        SpecifiedRule.Of("sec-Input-Object-Field-Names", context => new InputObjectFieldNamesRule(context)),
        SpecifiedRule.Of("sec-Input-Object-Field-Uniqueness", context => new InputObjectFieldUniquenessRule(context)),
        SpecifiedRule.Of("sec-Input-Object-Required-Fields", context => new InputObjectRequiredFieldsRule(context)),

        // Directives
        SpecifiedRule.Of("sec-Directives-Are-Defined", context => new DirectivesAreDefinedRule(context)),
        SpecifiedRule.Of("sec-Directives-Are-in-Valid-Locations", context => new DirectivesAreInValidLocationsRule(context)),
        SpecifiedRule.Of("sec-Directives-Are-Unique-per-Location", context => new DirectivesAreUniquePerLocationRule(context)),

        // Variables
        SpecifiedRule.Of("sec-Variable-Uniqueness", context => new VariableUniquenessRule(context)),
        SpecifiedRule.Of("sec-Variables-Are-Input-Types", context => new VariablesAreInputTypesRule(context)),
        SpecifiedRule.Of("sec-All-Variable-Uses-Defined", context => new AllVariableUsesDefinedRule(context)),
        SpecifiedRule.Of("sec-All-Variables-Used", context => new AllVariablesUsedRule(context)),
        SpecifiedRule.Of("sec-All-Variable-Usages-Are-Allowed", context => new AllVariableUsagesAreAllowedRule(context)),
    ];
}
