using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</remarks>
public class DirectivesAreDefinedTests
{
    private static readonly RuleHarness Rule = new("DirectivesAreDefined");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("{ treaty @skip(if: true) { title @include(if: true) @note } }")]
    [InlineData(
        """
        query Q($v: Int @onVariable) @onQuery { treaty { ...F @onSpread } }
        fragment F on Treaty @onFragment { ... @onInline { title } }
        """
    )]
    [InlineData("""mutation M @onMutation { note(text: "x") { title } } subscription S @onSubscription { seen }""")]
    // A wrong place is reported elsewhere.
    [InlineData("{ treaty @onQuery { title @deprecated } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty @missing { title } }", """1:10 There is no directive "@missing".""")]
    [InlineData("query Q @onQury { treaty { title } }", """1:9 There is no directive "@onQury". Did you mean "@onQuery"?""")]
    [InlineData(
        "{ treaty { title @skp(if: true) ... @inclde(if: true) { number } } }",
        """1:18 There is no directive "@skp". Did you mean "@skip"?""",
        """1:37 There is no directive "@inclde". Did you mean "@include"?"""
    )]
    [InlineData(
        "query Q($v: Int @missing) { treaty { ...F @missing } } fragment F on Treaty @missing { title @missing }",
        """1:17 There is no directive "@missing".""",
        """1:43 There is no directive "@missing".""",
        """1:77 There is no directive "@missing".""",
        """1:94 There is no directive "@missing"."""
    )]
    [InlineData(
        "{ treaty @missing @missing @skip(if: true) { title } }",
        """1:10 There is no directive "@missing".""",
        """1:19 There is no directive "@missing"."""
    )]
    [InlineData(
        """mutation M @other { note(text: "x") { title } } subscription S @other { seen }""",
        """1:12 There is no directive "@other".""",
        """1:64 There is no directive "@other"."""
    )]
    [InlineData("{ treaty @Skip(if: true) { title } }", """1:10 There is no directive "@Skip". Did you mean "@skip"?""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
