using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields</remarks>
public class InputObjectRequiredFieldsTests
{
    private static readonly RuleHarness Rule = new("InputObjectRequiredFields");

    [Theory]
    [InlineData("""{ inputs { search(by: { text: "x" }) } }""")]
    [InlineData("query Q($t: String!) { inputs { search(by: { text: $t, or: [{ text: $t }] }) } }")]
    // A default is enough.
    [InlineData("""{ inputs { search(by: { text: "x", topics: null }) } }""")]
    [InlineData("""{ inputs { search(by: { text: "x", span: {} }) target(one: {}) } }""")]
    // Null is reported as a value.
    [InlineData("{ inputs { search(by: { text: null }) } }")]
    [InlineData("{ inputs { json(value: {}) int(value: {}) missing(a: {}) search(by: null, any: []) } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ inputs { search(by: {}) } }", """1:23 Input type "Search" needs field "text" of type "String!".""")]
    [InlineData("{ inputs { search(by: { limit: 1 }) } }", """1:23 Input type "Search" needs field "text" of type "String!".""")]
    [InlineData(
        """{ inputs { search(by: { text: "x", or: [{ limit: 1 }, { text: "y" }, {}] }) } }""",
        """1:41 Input type "Search" needs field "text" of type "String!".""",
        """1:70 Input type "Search" needs field "text" of type "String!"."""
    )]
    [InlineData(
        "{ inputs { search(any: {}) a: search(any: [{ span: {} }]) } }",
        """1:24 Input type "Search" needs field "text" of type "String!".""",
        """1:44 Input type "Search" needs field "text" of type "String!"."""
    )]
    [InlineData(
        "query Q($c: Search = { limit: 1 }) { inputs { search(by: $c) } }",
        """1:22 Input type "Search" needs field "text" of type "String!"."""
    )]
    [InlineData(
        """query Q($c: [Search!] = [{}]) { inputs { search(any: $c, by: { txt: "x" }) } }""",
        """1:26 Input type "Search" needs field "text" of type "String!".""",
        """1:62 Input type "Search" needs field "text" of type "String!"."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
