using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</remarks>
public class DirectivesAreUniquePerLocationTests
{
    private static readonly RuleHarness Rule = new("DirectivesAreUniquePerLocation");

    [Theory]
    [InlineData("{ treaty @skip(if: true) @include(if: true) { title } }")]
    [InlineData("{ treaty @skip(if: true) { title @skip(if: true) } }")]
    // The same field twice is two places.
    [InlineData("{ treaty @skip(if: true) { title } treaty @skip(if: false) { number } }")]
    // Repeatable.
    [InlineData("""{ treaty @tag @tag(name: "x") @note @tag { title } }""")]
    [InlineData("{ treaty @missing @missing { title } }")]
    [InlineData(
        """
        query Q($a: Int @onVariable, $b: Int @onVariable) { treaty { ...F @onSpread ...F @onSpread } }
        fragment F on Treaty { title }
        """
    )]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty @skip(if: true) @skip(if: false) { title } }", """1:10 1:26 Directive "@skip" must not be repeated at one place.""")]
    [InlineData("{ treaty @note @note @note { title } }", """1:10 1:16 1:22 Directive "@note" must not be repeated at one place.""")]
    [InlineData(
        "{ treaty @note @skip(if: true) @note @skip(if: true) { title } }",
        """1:10 1:32 Directive "@note" must not be repeated at one place.""",
        """1:16 1:38 Directive "@skip" must not be repeated at one place."""
    )]
    [InlineData(
        "query Q($a: Int @onVariable @onVariable) @onQuery @onQuery { __typename }",
        """1:17 1:29 Directive "@onVariable" must not be repeated at one place.""",
        """1:42 1:51 Directive "@onQuery" must not be repeated at one place."""
    )]
    [InlineData(
        "fragment F on Treaty @onFragment @onFragment { ...F @onSpread @onSpread ... @onInline @onInline { title } }",
        """1:22 1:34 Directive "@onFragment" must not be repeated at one place.""",
        """1:53 1:63 Directive "@onSpread" must not be repeated at one place.""",
        """1:77 1:87 Directive "@onInline" must not be repeated at one place."""
    )]
    [InlineData("{ treaty @tag @note @tag @note { title } }", """1:15 1:26 Directive "@note" must not be repeated at one place.""")]
    [InlineData(
        """
        mutation M @onMutation @onMutation { note(text: "x") { title } }
        subscription S @onSubscription @onSubscription { seen }
        """,
        """1:12 1:24 Directive "@onMutation" must not be repeated at one place.""",
        """2:16 2:32 Directive "@onSubscription" must not be repeated at one place."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
