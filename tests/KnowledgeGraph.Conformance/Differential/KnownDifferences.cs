using System.Text.RegularExpressions;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>The known differences; a disagreement belongs to the first that covers it.</summary>
/// <remarks>The page <c>docs/graphql.md</c> has the same list, and a test compares the two.</remarks>
internal static partial class KnownDifferences
{
    private const string VariablePositions = "VariablesInAllowedPositionRule";

    private const string Sdl =
        """
        type Query { a(x: Int, one: One, must: One! = { x: 1 }): Int number(x: Float): Int face: Face object: Thing }
        interface Face { a: Int }
        interface Inner implements Face { a: Int }
        type Thing { a: Int }
        input One @oneOf { x: Int, y: Int }
        """;

    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new(
            "unused-fragments",
            "sec-Fragments-Must-Be-Used",
            "fragment must be the target of at least one spread in the document.",
            new DifferenceCase(Sdl, "{ a } fragment F on Query { a ...F }"),
            found => IsOnlyTheirs(found, "NoUnusedFragmentsRule") && In(found).IsFragmentThatIsSpread()
        ),
        new(
            "type-system-definitions",
            "sec-Executable-Definitions",
            "Type system definitions and extensions are not executable, and are not considered during execution.",
            new DifferenceCase(Sdl, "{ a } scalar Other @unknown"),
            found => IsOnlyTheirs(found) && In(found).IsInTypeSystemDefinition()
        ),
        new(
            "unknown-directive-arguments",
            "sec-Values-of-Correct-Type",
            "Let type be the type expected in the position value is found.",
            new DifferenceCase(Sdl, "{ a @unknown(x: true) }"),
            found => IsOnlyTheirs(found, "ValuesOfCorrectTypeRule", VariablePositions) && In(found).IsArgumentOfUnknownDirective()
        ),
        new(
            "variable-positions",
            "IsVariableUsageAllowed()",
            "If hasNonNullVariableDefaultValue is NOT true AND hasLocationDefaultValue is NOT true, return false.",
            new DifferenceCase(Sdl, "query($x: Int = 1, $y: Int, $z: One) { a(one: { x: $x }) b: a(must: { y: $y }) c: a(must: $z) }"),
            found =>
                (IsOnlyTheirs(found, VariablePositions) && In(found).IsVariableWithDefaultInObject())
                || (IsOnlyTheirs(found, VariablePositions) && found is { Version: 17, IsOfThisVersionOnly: true } && In(found).IsNullableVariable())
                || (IsOnlyOurs(found, VariablePositions) && In(found).IsNullableVariableInObject())
        ),
        new(
            "uncoercible-values",
            "sec-Values-of-Correct-Type",
            "value must be coercible to type (with the assumption that any variableUsage nested within value will represent a runtime value valid for usage in its position).",
            new DifferenceCase(Sdl, "{ number(x: 1e400) a(one: { x: 1, unknown: 1 }) }"),
            found =>
                (IsOnlyOurs(found, "ValuesOfCorrectTypeRule") && In(found).IsInfinite())
                || (found is { Version: 17, What: Compared.Rule, Rule: "ValuesOfCorrectTypeRule" } && In(found).IsOneOfWithUnknownEntry())
        ),
        new(
            "interface-spreads",
            "sec-Abstract-Spreads-in-Abstract-Scope.Interface-Spreads-in-Implemented-Interface-Scope",
            "Additionally, an interface type fragment can always be spread into an interface scope which it implements.",
            new DifferenceCase(Sdl, "{ face { ... on Inner { a } } }"),
            found => IsOnlyTheirs(found, "PossibleFragmentSpreadsRule") && In(found).IsSpreadOfInterfaceWithoutObjects()
        ),
        new(
            "null-conditions",
            "CollectFields()",
            "If skipDirective's if argument is true or is a variable in variableValues with the value true, continue with the next selection in selectionSet.",
            new DifferenceCase(Sdl, "query($if: Boolean = true) { object { a @skip(if: $if) } }", """{"if":null}"""),
            found => found.What == Compared.Response && In(found).HasNullCondition()
        ),
        new(
            "unchecked-schema-rules",
            "sec-Schema",
            "A GraphQL schema must itself be internally valid.",
            new DifferenceCase(Sdl + " directive @loop(x: Int @loop) on ARGUMENT_DEFINITION scalar Float input Open { a: Int } extend input Open @oneOf"),
            found => found is { What: Compared.Schema, Theirs: Comparison.Accepted } && AreAll(found.Ours, UncheckedRule())
        ),
        new(
            "oneof-cycles",
            "sec-Input-Objects.Type-Validation",
            "at least one of the fields in the chain of references must be either a nullable or a List type.",
            new DifferenceCase("type Query { a(one: One): Int } input One @oneOf { one: One }"),
            found => found is { What: Compared.Schema, Ours: Comparison.Accepted } && AreAll(found.Theirs, NoFiniteValue())
        ),
        new(
            "older-version",
            "sec-Appendix-Conformance",
            "A conforming implementation of GraphQL must fulfill all normative requirements.",
            new DifferenceCase(Sdl, "mutation { a }"),
            found =>
                found is { Version: 16, IsOfThisVersionOnly: true }
                && (found.What is Compared.Schema or Compared.Introspection || OlderRules.Contains(found.Rule))
        ),
    ];

    // What graphql 16 has no rule for, knows only in part, or throws at.
    private static readonly string[] OlderRules = ["KnownOperationTypesRule", "SingleFieldSubscriptionsRule", Comparison.Thrown];

    public static KnownDifference? Of(Disagreement disagreement) => All.FirstOrDefault(difference => difference.Covers(disagreement));

    private static DisagreedDocument In(Disagreement found) => new(found);

    private static bool IsOnlyTheirs(Disagreement found, params ReadOnlySpan<string> rules) =>
        found is { What: Compared.Rule, Ours: Comparison.None } && found.Rule != Comparison.Thrown && (rules.IsEmpty || rules.Contains(found.Rule));

    private static bool IsOnlyOurs(Disagreement found, string rule) =>
        found is { What: Compared.Rule, Theirs: Comparison.None } && found.Rule == rule;

    private static bool AreAll(string mistakes, Regex pattern) => mistakes.Split(Comparison.Between).All(mistake => pattern.IsMatch(mistake));

    [GeneratedRegex("^The definition of @\\w+ uses @\\w+ itself|^The type \\w+ is built in: it can be neither|^An extension can not apply @oneOf|a number of double precision, found 1e400|: @\\w+\\(\\w+:\\)[^ ]*: (expected|a value)")]
    private static partial Regex UncheckedRule();

    [GeneratedRegex("^Input Object \\w+ cannot be provided a finite value because it references itself")]
    private static partial Regex NoFiniteValue();
}
