using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
public class SingleRootFieldTests
{
    private static readonly RuleHarness Rule = new("SingleRootField");

    [Theory]
    [InlineData("subscription { adopted { title } }")]
    [InlineData("subscription S { ...F } fragment F on Subscription { adopted { title related { title } } }")]
    // One field, selected several times.
    [InlineData("subscription S { adopted { title } ...F ... { adopted { title } } } fragment F on Subscription { adopted { title } }")]
    [InlineData("query { treaty { title } guidelines { title } }")]
    [InlineData("query Q($b: Boolean!) { treaty @skip(if: $b) { title } }")]
    // Below the root all is free.
    [InlineData("subscription S($b: Boolean!) { changed { title @skip(if: $b) number @include(if: $b) } }")]
    // Other directives are free.
    [InlineData("""subscription S { seen @note(text: "x") }""")]
    // A fragment that spreads itself is seen once.
    [InlineData("subscription S { ...F } fragment F on Subscription { seen ...F }")]
    // What is not defined is reported elsewhere.
    [InlineData("subscription S { ...Missing }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("subscription S { adopted { title } seen }", """1:36 Subscription "S" must select exactly one root field.""")]
    [InlineData("subscription { adopted { title } seen }", "1:34 The subscription must select exactly one root field.")]
    [InlineData(
        "subscription S { adopted { title } seen changed { title } seen }",
        """1:36 1:59 1:41 Subscription "S" must select exactly one root field."""
    )]
    [InlineData(
        "subscription S { ...F } fragment F on Subscription { adopted { title } ... on Subscription { seen } }",
        """1:94 Subscription "S" must select exactly one root field."""
    )]
    [InlineData(
        "subscription S { ...F } fragment F on Subscription { adopted { title } ...G } fragment G on Subscription { seen ...F }",
        """1:108 Subscription "S" must select exactly one root field."""
    )]
    [InlineData("subscription S { one: seen two: seen }", """1:28 Subscription "S" must select exactly one root field.""")]
    [InlineData("subscription S { __typename }", """1:18 Subscription "S" must not select an introspection field at its root.""")]
    [InlineData(
        "subscription { ...F } fragment F on Subscription { __typename t: __typename }",
        "1:63 The subscription must select exactly one root field.",
        "1:52 The subscription must not select an introspection field at its root.",
        "1:63 The subscription must not select an introspection field at its root."
    )]
    [InlineData(
        "subscription S { seen __schema { description } }",
        """1:23 Subscription "S" must select exactly one root field.""",
        """1:23 Subscription "S" must not select an introspection field at its root."""
    )]
    [InlineData(
        "subscription S($b: Boolean!) { adopted @include(if: $b) { title } seen @skip(if: $b) }",
        """1:67 Subscription "S" must select exactly one root field.""",
        """1:40 1:72 Subscription "S" must not use @skip or @include at its root."""
    )]
    [InlineData(
        """
        subscription S($b: Boolean!) { ... @include(if: $b) { seen } ...F @skip(if: $b) }
        fragment F on Subscription { seen @skip(if: $b) }
        """,
        """1:36 1:67 2:35 Subscription "S" must not use @skip or @include at its root."""
    )]
    // A fragment that never applies leaves nothing.
    [InlineData("subscription S { ... on Treaty { title } }", """1:1 Subscription "S" must select exactly one root field.""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
