using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names</remarks>
public class InputObjectFieldNamesTests
{
    private static readonly RuleHarness Rule = new("InputObjectFieldNames");

    [Theory]
    [InlineData("""{ inputs { search(by: { text: "x", limit: 1 }) } }""")]
    [InlineData("""{ inputs { search(by: { text: "x", or: [{ text: "y", span: { from: "1951", to: "1960" } }] }) } }""")]
    [InlineData("""{ inputs { search(any: { text: "x" }) target(many: [{ id: 1 }]) } }""")]
    [InlineData("""query Q($c: Search = { text: "x" }) { inputs { search(by: $c) } }""")]
    // A scalar has no fields.
    [InlineData("{ inputs { json(value: { any: { thing: 1 } }) int(value: { a: 1 }) missing(a: { b: 1 }) } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("""{ inputs { search(by: { txt: "x" }) } }""", """1:25 Input type "Search" has no field "txt". Did you mean "text"?""")]
    [InlineData(
        """{ inputs { search(by: { text: "x", color: RED, topic: BASES }) } }""",
        """1:36 Input type "Search" has no field "color".""",
        """1:48 Input type "Search" has no field "topic". Did you mean "topics"?"""
    )]
    [InlineData(
        """{ inputs { search(by: { text: "x", span: { form: "1951" }, or: [{ text: "y", limt: 1 }] }) } }""",
        """1:44 Input type "Span" has no field "form". Did you mean "from"?""",
        """1:78 Input type "Search" has no field "limt". Did you mean "limit"?"""
    )]
    [InlineData(
        """{ inputs { search(any: [{ text: "x" }, { test: "y" }]) target(one: { nam: "x" }) } }""",
        """1:42 Input type "Search" has no field "test". Did you mean "text"?""",
        """1:70 Input type "Target" has no field "nam". Did you mean "name"?"""
    )]
    [InlineData(
        """query Q($c: Search = { text: "x", limits: 1 }) { inputs { search(by: $c) } }""",
        """1:35 Input type "Search" has no field "limits". Did you mean "limit"?"""
    )]
    // Below what is not defined nothing is reported.
    [InlineData("{ inputs { search(by: { missing: { more: { much: 1 } } }) } }", """1:25 Input type "Search" has no field "missing".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
