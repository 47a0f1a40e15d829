using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</remarks>
public class FragmentSpreadsMustNotFormCyclesTests
{
    private static readonly RuleHarness Rule = new("FragmentSpreadsMustNotFormCycles");

    [Theory]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title }")]
    // Twice is no cycle.
    [InlineData("fragment F on Treaty { ...G ...G } fragment G on Treaty { title }")]
    [InlineData("fragment F on Treaty { ...G ...H } fragment G on Treaty { ...H } fragment H on Treaty { title }")]
    [InlineData("fragment F on Treaty { ... on Treaty { ...G } ... { ...G } } fragment G on Treaty { title }")]
    // What is not defined is reported elsewhere.
    [InlineData("fragment F on Treaty { ...Missing }")]
    [InlineData("{ treaty { successor { ...F } } } fragment F on Treaty { successor { title } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("fragment F on Treaty { ...F }", """1:24 Fragment "F" must not spread itself.""")]
    [InlineData("fragment F on Treaty { successor { ...F } }", """1:36 Fragment "F" must not spread itself.""")]
    [InlineData("fragment F on Treaty { ... on Treaty { ... { ...F } } }", """1:46 Fragment "F" must not spread itself.""")]
    [InlineData("fragment F on Treaty { ...G } fragment G on Treaty { ...F }", """1:24 1:54 Fragment "F" must not spread itself through "G".""")]
    [InlineData(
        "fragment F on Treaty { ...G } fragment G on Treaty { ...H } fragment H on Treaty { successor { ...F } }",
        """1:24 1:54 1:96 Fragment "F" must not spread itself through "G", "H"."""
    )]
    // Two ways around.
    [InlineData(
        "fragment F on Treaty { ...G ...H } fragment G on Treaty { ...F } fragment H on Treaty { ...F }",
        """1:24 1:59 Fragment "F" must not spread itself through "G".""",
        """1:29 1:89 Fragment "F" must not spread itself through "H"."""
    )]
    // A cycle that does not begin at the first.
    [InlineData(
        "fragment F on Treaty { ...G } fragment G on Treaty { ...H } fragment H on Treaty { ...G }",
        """1:54 1:84 Fragment "G" must not spread itself through "H"."""
    )]
    [InlineData(
        "fragment F on Treaty { ...F ...F }",
        """1:24 Fragment "F" must not spread itself.""",
        """1:29 Fragment "F" must not spread itself."""
    )]
    [InlineData(
        "fragment A on Treaty { ...B } fragment B on Treaty { ...C } fragment C on Treaty { ...B ...A ...C }",
        """1:54 1:84 Fragment "B" must not spread itself through "C".""",
        """1:24 1:54 1:89 Fragment "A" must not spread itself through "B", "C".""",
        """1:94 Fragment "C" must not spread itself."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
