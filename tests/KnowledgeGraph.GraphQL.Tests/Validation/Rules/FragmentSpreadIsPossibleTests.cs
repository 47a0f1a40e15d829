using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
public class FragmentSpreadIsPossibleTests
{
    private static readonly RuleHarness Rule = new("FragmentSpreadIsPossible");

    [Theory]
    // Object in object.
    [InlineData("fragment F on Treaty { ... on Treaty { title } ...G } fragment G on Treaty { title }")]
    // Abstract in object.
    [InlineData("fragment F on Treaty { ... on Instrument { title } ... on Citable { __typename } }")]
    // Object in abstract.
    [InlineData("fragment F on Instrument { ... on Treaty { title } } fragment G on Citable { ... on Work { title } }")]
    // Abstract in abstract.
    [InlineData("fragment F on Instrument { ... on Citable { __typename } ... on Dated { adopted } ...F }")]
    // An interface without objects, in itself and in one that it implements.
    [InlineData("{ planned { ... on Planned { id } ... on Pledged { id ... on Pledged { id } } } }")]
    // Without a type condition.
    [InlineData("{ treaty { ... { title } ... @include(if: true) { title } } }")]
    // What is not known or has no fields is reported elsewhere.
    [InlineData("fragment F on Treaty { ... on Missing { x } ...Missing ...G ... on Int { x } } fragment G on Missing { x }")]
    [InlineData("fragment F on Missing { ... on Treaty { title } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    // Object in object.
    [InlineData(
        "fragment F on Treaty { ... on Guidelines { title } }",
        """1:24 The fragment never applies here: nothing is both "Treaty" and "Guidelines"."""
    )]
    [InlineData(
        "{ treaty { ...F } } fragment F on Guidelines { title }",
        """1:12 Fragment "F" never applies here: nothing is both "Treaty" and "Guidelines"."""
    )]
    // Abstract in object.
    [InlineData(
        "fragment F on Work { ... on Instrument { title } ... on Party { __typename } }",
        """1:22 The fragment never applies here: nothing is both "Work" and "Instrument".""",
        """1:50 The fragment never applies here: nothing is both "Work" and "Party"."""
    )]
    // Object in abstract.
    [InlineData(
        "fragment F on Instrument { ... on Work { title } } fragment G on Party { ...H } fragment H on Treaty { title }",
        """1:28 The fragment never applies here: nothing is both "Instrument" and "Work".""",
        """1:74 Fragment "H" never applies here: nothing is both "Party" and "Treaty"."""
    )]
    // Abstract in abstract.
    [InlineData(
        "fragment F on Party { ... on Citable { __typename } ... on Instrument { title } }",
        """1:23 The fragment never applies here: nothing is both "Party" and "Citable".""",
        """1:53 The fragment never applies here: nothing is both "Party" and "Instrument"."""
    )]
    [InlineData(
        "{ dated { ... on Planned { id } } planned { ... on Treaty { title } } }",
        """1:11 The fragment never applies here: nothing is both "Dated" and "Planned".""",
        """1:45 The fragment never applies here: nothing is both "Planned" and "Treaty"."""
    )]
    // Below what matches.
    [InlineData(
        "{ instrument(id: 1) { ... on Treaty { ... { ... on Guidelines { title } } } } }",
        """1:45 The fragment never applies here: nothing is both "Treaty" and "Guidelines"."""
    )]
    [InlineData(
        """{ ...F ... on Mutation { note(text: "x") { title } } } fragment F on Subscription { seen }""",
        """1:3 Fragment "F" never applies here: nothing is both "Query" and "Subscription".""",
        """1:8 The fragment never applies here: nothing is both "Query" and "Mutation"."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
