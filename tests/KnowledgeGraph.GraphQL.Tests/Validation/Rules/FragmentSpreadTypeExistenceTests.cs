using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</remarks>
public class FragmentSpreadTypeExistenceTests
{
    private static readonly RuleHarness Rule = new("FragmentSpreadTypeExistence");

    [Theory]
    [InlineData("fragment F on Treaty { title }")]
    [InlineData("fragment F on Instrument { title }")]
    [InlineData("fragment F on Citable { __typename }")]
    [InlineData("{ treaty { ... on Treaty { title } ... { title } ... @include(if: true) { title } } }")]
    // A scalar exists.
    [InlineData("fragment F on Int { x }")]
    [InlineData("fragment F on __Schema { description }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("fragment F on Missing { title }", """1:15 There is no type "Missing".""")]
    [InlineData("fragment F on Treatty { title }", """1:15 There is no type "Treatty". Did you mean "Treaty"?""")]
    [InlineData("{ treaty { ... on Missing { title } } }", """1:19 There is no type "Missing".""")]
    [InlineData("{ treaty { ... on Treaty { ... on Guideline { title } } } }", """1:35 There is no type "Guideline". Did you mean "Guidelines"?""")]
    [InlineData(
        "fragment F on treaty { ... on Wrk { title } }",
        """1:15 There is no type "treaty". Did you mean "Treaty"?""",
        """1:31 There is no type "Wrk". Did you mean "Work"?"""
    )]
    [InlineData("{ ...F ...F } fragment F on Missing { title }", """1:29 There is no type "Missing".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
