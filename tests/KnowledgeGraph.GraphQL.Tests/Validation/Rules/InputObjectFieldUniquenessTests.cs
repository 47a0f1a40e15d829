using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
public class InputObjectFieldUniquenessTests
{
    private static readonly RuleHarness Rule = new("InputObjectFieldUniqueness");

    [Theory]
    [InlineData("""{ inputs { search(by: { text: "x", limit: 1 }) } }""")]
    [InlineData("""{ inputs { search(by: { text: "x", or: [{ text: "x" }, { text: "x" }] }) } }""")]
    [InlineData("""{ inputs { search(by: { text: "x", span: { from: "1951", to: "1951" } }, any: { text: "x" }) } }""")]
    [InlineData("{ inputs { json(value: { a: { a: { a: 1 } }, b: { a: 1 } }) } }")]
    [InlineData("{ inputs { search(by: {}) } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("""{ inputs { search(by: { text: "x", text: "x" }) } }""", """1:25 1:36 Input field "text" is given several times.""")]
    [InlineData(
        """{ inputs { search(by: { text: "x", limit: 1, text: "y", text: "z" }) } }""",
        """1:25 1:46 1:57 Input field "text" is given several times."""
    )]
    [InlineData(
        """{ inputs { search(by: { text: "x", or: [{ text: "x", text: "y" }] }) } }""",
        """1:43 1:54 Input field "text" is given several times."""
    )]
    [InlineData(
        """{ inputs { search(by: { text: "x", limit: 1, limit: 2, text: "y" }) } }""",
        """1:25 1:56 Input field "text" is given several times.""",
        """1:36 1:46 Input field "limit" is given several times."""
    )]
    // Also in a scalar, and where nothing is defined.
    [InlineData(
        "{ inputs { json(value: { a: { b: 1, b: 2 } }) missing(x: { y: 1, y: 1 }) } }",
        """1:31 1:37 Input field "b" is given several times.""",
        """1:60 1:66 Input field "y" is given several times."""
    )]
    [InlineData(
        """query Q($c: Search = { text: "x", text: "y" }) { treaty @note(text: { a: 1, a: 1 }) { title } }""",
        """1:24 1:35 Input field "text" is given several times.""",
        """1:71 1:77 Input field "a" is given several times."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
