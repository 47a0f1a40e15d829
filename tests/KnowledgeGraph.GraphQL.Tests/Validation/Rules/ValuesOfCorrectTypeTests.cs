using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
public class ValuesOfCorrectTypeTests
{
    private static readonly RuleHarness Rule = new("ValuesOfCorrectType");

    [Theory]
    [InlineData("{ inputs { int(value: 1) a: int(value: -2147483648) b: int(value: null) } }")]
    [InlineData("{ inputs { float(value: 1.5) a: float(value: 1) b: float(value: -1e3) } }")]
    [InlineData(""""{ inputs { string(value: "x") a: string(value: """x""") boolean(value: true) } }"""")]
    [InlineData("""{ inputs { id(value: "a") a: id(value: 1) topic(value: BASES) } }""")]
    // What is not a list is a list of one.
    [InlineData("{ inputs { ints(value: 1) a: ints(values: [1, null]) b: ints(values: 1) c: ints(values: []) d: ints(values: null) } }")]
    [InlineData("{ inputs { grid(values: [[1], null, [2, null]]) a: grid(values: [1, [2]]) b: grid(values: 1) neededInts(values: 1) } }")]
    // A custom scalar reads what it likes, with variables in it.
    [InlineData("""query Q($v: Int) { inputs { json(value: { a: [1, "x", $v], b: { c: A } }) a: json(value: [1]) b: json(value: 1.0) } }""")]
    [InlineData(
        """{ inputs { search(by: { text: "x", topics: [BASES], span: { from: "1951" }, or: [{ text: "y" }], limit: 3 }, any: { text: "z" }) } }"""
    )]
    [InlineData(
        "query Q($t: String!, $s: [Topic!], $o: Target) { inputs { search(by: { text: $t, topics: $s, or: [{ text: $t }] }) target(one: $o) } }"
    )]
    [InlineData("""{ inputs { target(one: { id: 1 }, many: [{ name: "x" }, { span: {} }]) } }""")]
    [InlineData(
        """query Q($a: Int = 1, $b: [Topic!]! = [BASES], $c: Search = { text: "x" }, $d: Target = { id: 1 }, $e: Int = null) { __typename }"""
    )]
    [InlineData("{ treaty @skip(if: true) { title @note(text: null) } }")]
    // Where nothing is defined nothing is expected.
    [InlineData("""{ missing(a: 1) inputs { int(valu: "x") search(by: { missing: [1, {}] }) } treaty @missing(a: A) { title } }""")]
    [InlineData("query Q($a: Treaty = 1, $b: Missing = { a: 1 }) { __typename }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData(
        """{ inputs { int(value: "1") a: int(value: 1.0) b: int(value: true) c: int(value: A) d: int(value: 2147483648) } }""",
        """1:23 Type "Int" expects a whole number of 32 bits, found "1".""",
        """1:42 Type "Int" expects a whole number of 32 bits, found 1.0.""",
        """1:61 Type "Int" expects a whole number of 32 bits, found true.""",
        """1:81 Type "Int" expects a whole number of 32 bits, found A.""",
        """1:98 Type "Int" expects a whole number of 32 bits, found 2147483648."""
    )]
    [InlineData(
        """{ inputs { float(value: "1") string(value: 1) boolean(value: 0) id(value: 1.5) } }""",
        """1:25 Type "Float" expects a number of double precision, found "1".""",
        """1:44 Type "String" expects a string, found 1.""",
        """1:62 Type "Boolean" expects true or false, found 0.""",
        """1:75 Type "ID" expects an identifier: a string or a whole number, found 1.5."""
    )]
    [InlineData(
        """{ inputs { string(value: A) boolean(value: "true") id(value: true) } }""",
        """1:26 Type "String" expects a string, found A.""",
        """1:44 Type "Boolean" expects true or false, found "true".""",
        """1:62 Type "ID" expects an identifier: a string or a whole number, found true."""
    )]
    // Null where it can not be.
    [InlineData(
        "{ inputs { needed(value: null) defaulted(value: null) neededInts(values: [1, null]) a: neededInts(values: null) } }",
        """1:26 Expected a value of type "Int!", found null.""",
        """1:49 Expected a value of type "Int!", found null.""",
        """1:78 Expected a value of type "Int!", found null.""",
        """1:107 Expected a value of type "[Int!]!", found null."""
    )]
    [InlineData(
        """{ inputs { topic(value: BASE) a: topic(value: "BASES") b: topic(value: 1) c: topic(value: bases) } }""",
        """1:25 Expected a value of type "Topic", found BASE. Did you mean BASES?""",
        """1:47 Expected a value of type "Topic", found "BASES". Did you mean BASES?""",
        """1:72 Expected a value of type "Topic", found 1.""",
        """1:91 Expected a value of type "Topic", found bases. Did you mean BASES?"""
    )]
    // A list where none is expected.
    [InlineData(
        """{ inputs { int(value: [1]) topic(value: [BASES]) search(by: [{ text: "x" }]) } }""",
        """1:23 Type "Int" expects a whole number of 32 bits, found [1].""",
        """1:41 Expected a value of type "Topic", found [BASES].""",
        """1:61 Expected a value of type "Search", found [{ text: "x" }]."""
    )]
    [InlineData(
        """{ inputs { ints(values: [1, "x", [2]]) grid(values: [[1, "x"], "y"]) } }""",
        """1:29 Type "Int" expects a whole number of 32 bits, found "x".""",
        """1:34 Type "Int" expects a whole number of 32 bits, found [2].""",
        """1:58 Type "Int" expects a whole number of 32 bits, found "x".""",
        """1:64 Type "Int" expects a whole number of 32 bits, found "y"."""
    )]
    [InlineData(
        """{ inputs { ints(values: { a: 1 }) search(by: "x", any: [1, { text: "x" }]) target(one: ID) } }""",
        """1:25 Type "Int" expects a whole number of 32 bits, found { a: 1 }.""",
        """1:46 Expected a value of type "Search", found "x".""",
        """1:57 Expected a value of type "Search", found 1.""",
        """1:88 Expected a value of type "Target", found ID."""
    )]
    [InlineData(
        """{ inputs { search(by: { text: 1, topics: [BASES, null, "PLANNING"], span: { from: 1951 }, limit: null }) } }""",
        """1:31 Type "String" expects a string, found 1.""",
        """1:50 Expected a value of type "Topic!", found null.""",
        """1:56 Expected a value of type "Topic", found "PLANNING". Did you mean PLANNING?""",
        """1:83 Type "String" expects a string, found 1951.""",
        """1:98 Expected a value of type "Int!", found null."""
    )]
    [InlineData(
        """query Q($a: Int = "1", $b: [Topic!] = [BASIS], $c: Search = { text: 1 }, $d: Int! = null) { __typename }""",
        """1:19 Type "Int" expects a whole number of 32 bits, found "1".""",
        """1:40 Expected a value of type "Topic", found BASIS. Did you mean BASES?""",
        """1:69 Type "String" expects a string, found 1.""",
        """1:85 Expected a value of type "Int!", found null."""
    )]
    [InlineData(
        """{ treaty @skip(if: "yes") { title @weight(unit: null, value: A) } }""",
        """1:20 Type "Boolean" expects true or false, found "yes".""",
        """1:49 Expected a value of type "String!", found null.""",
        """1:62 Type "Int" expects a whole number of 32 bits, found A."""
    )]
    // OneOf.
    [InlineData(
        """{ inputs { target(one: {}) a: target(one: { id: 1, name: "x" }) b: target(one: { id: null }) c: target(many: [{ id: 1, span: {} }, {}]) } }""",
        """1:24 Exactly one field of "Target" must be given.""",
        """1:43 Exactly one field of "Target" must be given.""",
        """1:80 Field "Target.id" must not be null.""",
        """1:111 Exactly one field of "Target" must be given.""",
        """1:132 Exactly one field of "Target" must be given."""
    )]
    [InlineData(
        "query Q($n: String!) { inputs { target(one: { id: 1, name: $n }) a: target(one: { id: null, name: null }) } }",
        """1:45 Exactly one field of "Target" must be given.""",
        """1:81 Exactly one field of "Target" must be given."""
    )]
    // A variable does not make a list a number.
    [InlineData(
        "query Q($v: Int) { inputs { int(value: [$v]) string(value: { a: $v }) } }",
        """1:40 Type "Int" expects a whole number of 32 bits, found [$v].""",
        """1:60 Type "String" expects a string, found { a: $v }."""
    )]
    [InlineData("{ __type(name: 1) { name } }", """1:16 Type "String" expects a string, found 1.""")]
    [InlineData(
        "{ inputs { string(value: 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890) } }",
        """1:26 Type "String" expects a string, found 12345678901234567890123456789012345678901234567890123456789012345678901234567890…."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
