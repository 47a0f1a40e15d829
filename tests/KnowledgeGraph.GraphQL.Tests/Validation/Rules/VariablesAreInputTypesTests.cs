using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
public class VariablesAreInputTypesTests
{
    private static readonly RuleHarness Rule = new("VariablesAreInputTypes");

    [Theory]
    [InlineData("query Q($a: Int, $b: [String!]!, $c: [[ID]]) { __typename }")]
    [InlineData("query Q($a: Topic, $b: [Topic!]) { __typename }")]
    [InlineData("query Q($a: Search!, $b: [Target]) { __typename }")]
    [InlineData("query Q($a: Json) { __typename }")]
    [InlineData("""mutation M($a: Boolean = true) { note(text: "x") { title } }""")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("query Q($a: Treaty) { __typename }", """1:13 Variable "$a" can not be of type "Treaty", which is not an input type.""")]
    [InlineData(
        "query Q($a: Instrument!, $b: [Citable]) { __typename }",
        """1:13 Variable "$a" can not be of type "Instrument!", which is not an input type.""",
        """1:30 Variable "$b" can not be of type "[Citable]", which is not an input type."""
    )]
    [InlineData("query Q($a: [[Party!]!]!) { __typename }", """1:13 Variable "$a" can not be of type "[[Party!]!]!", which is not an input type.""")]
    [InlineData("query Q($a: Missing) { __typename }", """1:13 There is no type "Missing".""")]
    [InlineData(
        "query Q($a: [Stirng!]!, $b: Serch) { __typename }",
        """1:14 There is no type "Stirng". Did you mean "String"?""",
        """1:29 There is no type "Serch". Did you mean "Search"?"""
    )]
    [InlineData(
        """query A($a: Query) { __typename } mutation B($a: Mutation) { note(text: "x") { title } }""",
        """1:13 Variable "$a" can not be of type "Query", which is not an input type.""",
        """1:50 Variable "$a" can not be of type "Mutation", which is not an input type."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
