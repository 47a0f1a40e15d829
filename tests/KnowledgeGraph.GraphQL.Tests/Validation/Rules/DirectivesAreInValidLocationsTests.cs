using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations</remarks>
public class DirectivesAreInValidLocationsTests
{
    private static readonly RuleHarness Rule = new("DirectivesAreInValidLocations");

    [Theory]
    [InlineData(
        """
        query Q($v: Int @onVariable) @onQuery { treaty @note { ...F @onSpread } }
        fragment F on Treaty @onFragment { ... @onInline { title } }
        """
    )]
    [InlineData("""mutation M @onMutation { note(text: "x") { title } } subscription S @onSubscription { seen }""")]
    [InlineData("{ treaty @skip(if: true) { ...F @skip(if: true) ... @include(if: true) { title } } } fragment F on Treaty { title }")]
    [InlineData("query Q($v: Int @tag) @tag { treaty @tag @tag { ...F @tag ... @tag { title } } } fragment F on Treaty @tag { title }")]
    [InlineData("{ treaty @missing { title } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("query Q @skip(if: true) { treaty { title } }", """1:9 Directive "@skip" is not allowed on QUERY.""")]
    [InlineData(
        """
        query Q($v: Int @onQuery) @onVariable { treaty @onFragment { ...F @onInline } }
        fragment F on Treaty @onSpread { ... @note { title } }
        """,
        """1:17 Directive "@onQuery" is not allowed on VARIABLE_DEFINITION.""",
        """1:27 Directive "@onVariable" is not allowed on QUERY.""",
        """1:48 Directive "@onFragment" is not allowed on FIELD.""",
        """1:67 Directive "@onInline" is not allowed on FRAGMENT_SPREAD.""",
        """2:22 Directive "@onSpread" is not allowed on FRAGMENT_DEFINITION.""",
        """2:38 Directive "@note" is not allowed on INLINE_FRAGMENT."""
    )]
    [InlineData(
        """mutation M @onQuery { note(text: "x") { title } } subscription S @onMutation { seen }""",
        """1:12 Directive "@onQuery" is not allowed on MUTATION.""",
        """1:66 Directive "@onMutation" is not allowed on SUBSCRIPTION."""
    )]
    [InlineData("{ treaty @onQuery { title } }", """1:10 Directive "@onQuery" is not allowed on FIELD.""")]
    [InlineData(
        """{ treaty { title @deprecated @specifiedBy(url: "x") } }""",
        """1:18 Directive "@deprecated" is not allowed on FIELD.""",
        """1:30 Directive "@specifiedBy" is not allowed on FIELD."""
    )]
    [InlineData(
        "fragment F on Treaty @include(if: true) { title @onType }",
        """1:22 Directive "@include" is not allowed on FRAGMENT_DEFINITION.""",
        """1:49 Directive "@onType" is not allowed on FIELD."""
    )]
    [InlineData(
        "subscription S @onQuery { seen } query Q @onSubscription { __typename }",
        """1:16 Directive "@onQuery" is not allowed on SUBSCRIPTION.""",
        """1:42 Directive "@onSubscription" is not allowed on QUERY."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
