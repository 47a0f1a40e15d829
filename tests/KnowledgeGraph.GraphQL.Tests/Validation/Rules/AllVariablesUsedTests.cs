using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
public class AllVariablesUsedTests
{
    private static readonly RuleHarness Rule = new("AllVariablesUsed");

    [Theory]
    [InlineData("query Q($a: Int) { inputs { int(value: $a) } }")]
    [InlineData("query Q($a: Int) { inputs { ...F } } fragment F on Inputs { ...G } fragment G on Inputs { int(value: $a) }")]
    [InlineData("""query Q($a: String!) { inputs { search(by: { text: "x", or: [{ text: $a }] }) } }""")]
    [InlineData("query Q($a: Boolean!) @missing(if: $a) { __typename }")]
    [InlineData("query A($a: Int) { inputs { ...F } } query B($a: Int) { inputs { ...F } } fragment F on Inputs { int(value: $a) }")]
    // Used wrongly is used.
    [InlineData("query Q($a: Int, $b: Int) { missing(x: $a) inputs { json(value: { x: [$b] }) } }")]
    [InlineData("query Q { inputs { int(value: $a) } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("query Q($a: Int) { __typename }", """1:9 Variable "$a" is not used by operation "Q".""")]
    [InlineData("query ($a: Int) { __typename }", """1:8 Variable "$a" is not used.""")]
    [InlineData(
        "query Q($a: Int, $b: Int, $c: Int) { inputs { int(value: $b) } }",
        """1:9 Variable "$a" is not used by operation "Q".""",
        """1:27 Variable "$c" is not used by operation "Q"."""
    )]
    // Used in a fragment of another operation.
    [InlineData(
        """
        query A($a: Int) { inputs { int(value: 1) } }
        query B($a: Int) { inputs { ...F } }
        fragment F on Inputs { int(value: $a) }
        """,
        """1:9 Variable "$a" is not used by operation "A"."""
    )]
    [InlineData(
        """
        query A($a: Int, $b: Int) { inputs { ...F } }
        fragment F on Inputs { int(value: $a) }
        fragment G on Inputs { int(value: $b) }
        """,
        """1:18 Variable "$b" is not used by operation "A"."""
    )]
    [InlineData(
        """
        query A($a: Int) { inputs { ...F } }
        query B($a: Int, $extra: Int) { inputs { ...F } }
        fragment F on Inputs { int(value: $a) }
        """,
        """2:18 Variable "$extra" is not used by operation "B"."""
    )]
    [InlineData("query Q($a: Int, $A: Int) { inputs { int(value: $A) } }", """1:9 Variable "$a" is not used by operation "Q".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
