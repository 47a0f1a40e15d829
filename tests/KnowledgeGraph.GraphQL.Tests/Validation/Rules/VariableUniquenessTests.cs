using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
public class VariableUniquenessTests
{
    private static readonly RuleHarness Rule = new("VariableUniqueness");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("query Q($a: Int) { __typename }")]
    [InlineData("query Q($a: Int, $b: Int, $A: Int) { __typename }")]
    [InlineData("query A($a: Int) { __typename } query B($a: Int) { __typename }")]
    [InlineData("query A($a: Int) { inputs { int(value: $a) a: int(value: $a) } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("query Q($a: Int, $a: Int) { __typename }", """1:10 1:19 There are several variables named "$a".""")]
    [InlineData("query Q($a: Int, $a: String) { __typename }", """1:10 1:19 There are several variables named "$a".""")]
    [InlineData("query Q($a: Int, $b: Int, $a: Int, $a: Int) { __typename }", """1:10 1:28 1:37 There are several variables named "$a".""")]
    [InlineData(
        "query Q($a: Int, $b: Int, $b: Int, $a: Int) { __typename }",
        """1:10 1:37 There are several variables named "$a".""",
        """1:19 1:28 There are several variables named "$b"."""
    )]
    [InlineData(
        """query A($a: Int, $a: Int) { __typename } mutation B($a: Int, $a: Int) { note(text: "x") { title } }""",
        """1:10 1:19 There are several variables named "$a".""",
        """1:54 1:63 There are several variables named "$a"."""
    )]
    [InlineData("""query ($a: Int = 1, "again" $a: Int = 2) { __typename }""", """1:9 1:30 There are several variables named "$a".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
