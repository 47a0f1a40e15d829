using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
public class AllVariableUsagesAreAllowedTests
{
    private static readonly RuleHarness Rule = new("AllVariableUsagesAreAllowed");

    [Theory]
    [InlineData("query Q($a: Int) { inputs { int(value: $a) } }")]
    // Stricter is allowed.
    [InlineData("query Q($a: Int!, $b: [Int!]!) { inputs { int(value: $a) needed(value: $a) ints(values: $b) neededInts(values: $b) } }")]
    // A default of the variable or of the place makes up for null.
    [InlineData(
        """query Q($a: Int = 1, $b: Int, $l: Int) { inputs { needed(value: $a) defaulted(value: $b) search(by: { text: "x", limit: $l }) } }"""
    )]
    [InlineData("query Q($a: Int = null) { inputs { defaulted(value: $a) int(value: $a) } }")]
    [InlineData("query Q($a: Int, $b: [Int], $c: [[Int]]) { inputs { ints(values: [$a, 1]) grid(values: [$b, [$a]]) a: grid(values: $c) } }")]
    [InlineData("query Q($t: String!, $s: Span, $o: [Search!]) { inputs { search(by: { text: $t, span: $s, or: $o }) } }")]
    [InlineData("query Q($a: Boolean!) { treaty @skip(if: $a) { ...F @include(if: $a) } } fragment F on Treaty { title @skip(if: $a) }")]
    [InlineData("query Q($a: Boolean = false) { treaty @skip(if: $a) { title } }")]
    // OneOf, with a variable that is not null, or has a default that is not.
    [InlineData("query Q($a: ID!, $b: ID = 1) { inputs { target(one: { id: $a }) a: target(one: { id: $b }, many: [{ id: $a }]) } }")]
    // In a custom scalar anything goes.
    [InlineData("query Q($a: Int, $b: Search) { inputs { json(value: { a: $a, b: [$b] }) } }")]
    [InlineData("query A($a: Int) { inputs { ...F } } query B($a: Int!) { inputs { ...F } } fragment F on Inputs { int(value: $a) }")]
    // What is not defined or no input is reported elsewhere.
    [InlineData("query Q($a: Treaty, $b: Missing) { inputs { int(value: $a) a: int(value: $b) b: int(value: $c) d: int(wrong: $a) } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData(
        "query Q($a: Boolean) { inputs { int(value: $a) } }",
        """1:9 1:44 Variable "$a" of type "Boolean" can not be used where "Int" is expected."""
    )]
    [InlineData(
        "query Q($a: Int) { inputs { needed(value: $a) } }",
        """1:9 1:43 Variable "$a" of type "Int" can not be used where "Int!" is expected."""
    )]
    [InlineData(
        "query Q($a: Int = null) { inputs { needed(value: $a) } }",
        """1:9 1:50 Variable "$a" of type "Int" can not be used where "Int!" is expected."""
    )]
    [InlineData(
        "query Q($a: [Int], $b: Int) { inputs { int(value: $a) ints(values: $b) } }",
        """1:9 1:51 Variable "$a" of type "[Int]" can not be used where "Int" is expected.""",
        """1:20 1:68 Variable "$b" of type "Int" can not be used where "[Int]" is expected."""
    )]
    [InlineData(
        "query Q($a: [Int], $b: [Int]!, $c: [Int!]) { inputs { neededInts(values: $a) b: neededInts(values: $b) c: neededInts(values: $c) } }",
        """1:9 1:74 Variable "$a" of type "[Int]" can not be used where "[Int!]!" is expected.""",
        """1:20 1:100 Variable "$b" of type "[Int]!" can not be used where "[Int!]!" is expected.""",
        """1:32 1:126 Variable "$c" of type "[Int!]" can not be used where "[Int!]!" is expected."""
    )]
    [InlineData(
        "query Q($a: Int) { inputs { ...F } } fragment F on Inputs { ...G } fragment G on Inputs { needed(value: $a) }",
        """1:9 1:105 Variable "$a" of type "Int" can not be used where "Int!" is expected."""
    )]
    // In each operation that uses the fragment.
    [InlineData(
        """
        query A($a: Int) { inputs { ...F } }
        query B($a: String!) { inputs { ...F } }
        fragment F on Inputs { needed(value: $a) }
        """,
        """1:9 3:38 Variable "$a" of type "Int" can not be used where "Int!" is expected.""",
        """2:9 3:38 Variable "$a" of type "String!" can not be used where "Int!" is expected."""
    )]
    [InlineData(
        "query Q($a: Boolean) { treaty @skip(if: $a) { title @note(text: $a) } }",
        """1:9 1:41 Variable "$a" of type "Boolean" can not be used where "Boolean!" is expected.""",
        """1:9 1:65 Variable "$a" of type "Boolean" can not be used where "String" is expected."""
    )]
    [InlineData(
        "query Q($t: String, $o: [Search]) { inputs { search(by: { text: $t, or: $o }, any: [{ text: $t }]) } }",
        """1:9 1:65 Variable "$t" of type "String" can not be used where "String!" is expected.""",
        """1:21 1:73 Variable "$o" of type "[Search]" can not be used where "[Search!]" is expected.""",
        """1:9 1:93 Variable "$t" of type "String" can not be used where "String!" is expected."""
    )]
    // A default of another type does not help.
    [InlineData(
        """query Q($a: String = "x", $b: String) { inputs { needed(value: $a) defaulted(value: $b) } }""",
        """1:9 1:64 Variable "$a" of type "String" can not be used where "Int!" is expected.""",
        """1:27 1:85 Variable "$b" of type "String" can not be used where "Int!" is expected."""
    )]
    // The default of a list's place is not that of its items.
    [InlineData(
        "query Q($a: Int) { inputs { neededInts(values: [$a]) } }",
        """1:9 1:49 Variable "$a" of type "Int" can not be used where "Int!" is expected."""
    )]
    // OneOf.
    [InlineData(
        "query Q($a: ID, $b: ID = null, $c: Int, $d: [Int]) { inputs { a: target(one: { id: $a }) b: target(one: { id: $b }) c: target(one: { id: $c }) d: target(many: [{ id: $d }, { id: $a }]) } }",
        """1:9 1:84 Variable "$a" of type "ID" can be null, and the one field of "Target" must not be.""",
        """1:17 1:111 Variable "$b" of type "ID" can be null, and the one field of "Target" must not be.""",
        """1:32 1:138 Variable "$c" of type "Int" can not be used where "ID" is expected.""",
        """1:41 1:167 Variable "$d" of type "[Int]" can not be used where "ID" is expected.""",
        """1:9 1:179 Variable "$a" of type "ID" can be null, and the one field of "Target" must not be."""
    )]
    [InlineData(
        "query Q($a: ID) { __type(name: $a) { name } }",
        """1:9 1:32 Variable "$a" of type "ID" can not be used where "String!" is expected."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
