using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
public class AllVariableUsesDefinedTests
{
    private static readonly RuleHarness Rule = new("AllVariableUsesDefined");

    [Theory]
    [InlineData("query Q($a: Int) { inputs { int(value: $a) } }")]
    [InlineData(
        """
        query Q($a: Int, $b: String) { inputs { ...F } }
        fragment F on Inputs { int(value: $a) ...G }
        fragment G on Inputs { string(value: $b) }
        """
    )]
    [InlineData("query A($a: Int) { inputs { ...F } } query B($a: Int) { inputs { ...F } } fragment F on Inputs { int(value: $a) }")]
    // A fragment that no operation uses.
    [InlineData("fragment F on Inputs { int(value: $a) }")]
    [InlineData("query Q($a: Boolean!) { treaty @skip(if: $a) { title } }")]
    [InlineData("query Q($a: String!) { inputs { search(by: { text: $a, or: [{ text: $a }] }) json(value: [{ x: $a }]) } }")]
    [InlineData("query Q($a: Int) { ...F } fragment F on Query { inputs { int(value: $a) } ...F ...Missing }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("query Q { inputs { int(value: $a) } }", """1:31 1:1 Variable "$a" is not defined by operation "Q".""")]
    [InlineData("{ inputs { int(value: $a) } }", """1:23 1:1 Variable "$a" is not defined.""")]
    [InlineData(
        "query Q($a: Int) { inputs { both(x: $a, y: $b, z: $c) } }",
        """1:44 1:1 Variable "$b" is not defined by operation "Q".""",
        """1:51 1:1 Variable "$c" is not defined by operation "Q"."""
    )]
    [InlineData(
        """
        query Q($a: Int) { inputs { ...F } }
        fragment F on Inputs { int(value: $a) ...G }
        fragment G on Inputs { string(value: $b) }
        """,
        """3:38 1:1 Variable "$b" is not defined by operation "Q"."""
    )]
    // In each operation that uses the fragment.
    [InlineData(
        """
        query A($a: Int) { inputs { ...F } }
        query B { inputs { ...F } }
        query C { inputs { ...F } }
        fragment F on Inputs { int(value: $a) }
        """,
        """4:35 2:1 Variable "$a" is not defined by operation "B".""",
        """4:35 3:1 Variable "$a" is not defined by operation "C"."""
    )]
    [InlineData(
        """
        query Q { treaty @skip(if: $a) { ...F @include(if: $b) ... @include(if: $c) { title } } }
        fragment F on Treaty { title }
        """,
        """1:28 1:1 Variable "$a" is not defined by operation "Q".""",
        """1:52 1:1 Variable "$b" is not defined by operation "Q".""",
        """1:73 1:1 Variable "$c" is not defined by operation "Q"."""
    )]
    [InlineData(
        "query Q { inputs { search(by: { text: $a, or: [{ text: $b }] }) json(value: [{ x: $c }]) } }",
        """1:39 1:1 Variable "$a" is not defined by operation "Q".""",
        """1:56 1:1 Variable "$b" is not defined by operation "Q".""",
        """1:83 1:1 Variable "$c" is not defined by operation "Q"."""
    )]
    [InlineData(
        "query Q { missing(x: $a) inputs { int(wrong: $b) } }",
        """1:22 1:1 Variable "$a" is not defined by operation "Q".""",
        """1:46 1:1 Variable "$b" is not defined by operation "Q"."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
