namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>The rules of the edition by graphql-js' names; some sections share one there.</summary>
internal static class RuleNames
{
    /// <summary>What graphql-js calls a type that is named and not there, wherever it is named.</summary>
    public const string UnknownType = "KnownTypeNamesRule";

    private static readonly Dictionary<string, string> ByOurs = new(StringComparer.Ordinal)
    {
        ["ExecutableDefinitions"] = "ExecutableDefinitionsRule",
        ["OperationTypeExistence"] = "KnownOperationTypesRule",
        ["OperationNameUniqueness"] = "UniqueOperationNamesRule",
        ["LoneAnonymousOperation"] = "LoneAnonymousOperationRule",
        ["SingleRootField"] = "SingleFieldSubscriptionsRule",
        ["FieldSelections"] = "FieldsOnCorrectTypeRule",
        ["FieldSelectionMerging"] = "OverlappingFieldsCanBeMergedRule",
        ["LeafFieldSelections"] = "ScalarLeafsRule",
        ["ArgumentNames"] = "KnownArgumentNamesRule",
        ["ArgumentUniqueness"] = "UniqueArgumentNamesRule",
        ["RequiredArguments"] = "ProvidedRequiredArgumentsRule",
        ["FragmentNameUniqueness"] = "UniqueFragmentNamesRule",
        ["FragmentSpreadTypeExistence"] = UnknownType,
        ["FragmentsOnObjectInterfaceOrUnionTypes"] = "FragmentsOnCompositeTypesRule",
        ["FragmentsMustBeUsed"] = "NoUnusedFragmentsRule",
        ["FragmentSpreadTargetDefined"] = "KnownFragmentNamesRule",
        ["FragmentSpreadsMustNotFormCycles"] = "NoFragmentCyclesRule",
        ["FragmentSpreadIsPossible"] = "PossibleFragmentSpreadsRule",
        ["ValuesOfCorrectType"] = "ValuesOfCorrectTypeRule",
        ["InputObjectFieldNames"] = "ValuesOfCorrectTypeRule",
        ["InputObjectFieldUniqueness"] = "UniqueInputFieldNamesRule",
        ["InputObjectRequiredFields"] = "ValuesOfCorrectTypeRule",
        ["DirectivesAreDefined"] = "KnownDirectivesRule",
        ["DirectivesAreInValidLocations"] = "KnownDirectivesRule",
        ["DirectivesAreUniquePerLocation"] = "UniqueDirectivesPerLocationRule",
        ["VariableUniqueness"] = "UniqueVariableNamesRule",
        ["VariablesAreInputTypes"] = "VariablesAreInputTypesRule",
        ["AllVariableUsesDefined"] = "NoUndefinedVariablesRule",
        ["AllVariablesUsed"] = "NoUnusedVariablesRule",
        ["AllVariableUsagesAreAllowed"] = "VariablesInAllowedPositionRule",
    };

    /// <summary>Every rule of ours with graphql-js' name.</summary>
    public static IReadOnlyDictionary<string, string> All => ByOurs;

    public static string Of(string ours) => ByOurs[ours];
}
