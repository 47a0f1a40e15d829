using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
public class ArgumentNamesTests
{
    private static readonly RuleHarness Rule = new("ArgumentNames");

    [Theory]
    [InlineData("{ treaty(id: 1) { title(language: JA) } }")]
    [InlineData("{ treaty { provision(paragraph: 2, number: 1) { number } } }")]
    [InlineData("""{ treaty @skip(if: true) { title @note(text: "x") } }""")]
    [InlineData("{ missing(anything: 1) treaty @missing(anything: 1) { title } }")]
    [InlineData("{ instrument(id: 1) { title(language: EN) } }")]
    [InlineData("""query Q($v: Int @onVariable(text: "x")) { inputs { int(value: $v) } }""")]
    [InlineData("""{ __type(name: "Treaty") { fields(includeDeprecated: true) { name } } }""")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty(key: 1) { title } }", """1:10 "Query.treaty" has no argument "key".""")]
    [InlineData("{ treaty { title(langauge: JA) } }", """1:18 "Treaty.title" has no argument "langauge". Did you mean "language"?""")]
    [InlineData("{ treaty { number(x: 1) } }", """1:19 "Treaty.number" has no argument "x".""")]
    [InlineData("{ treaty @skip(unless: true) { title } }", """1:16 "@skip" has no argument "unless".""")]
    [InlineData(
        """{ treaty @onQuery(a: 1) { title @note(txt: "x", text: "x") } }""",
        """1:19 "@onQuery" has no argument "a".""",
        """1:39 "@note" has no argument "txt". Did you mean "text"?"""
    )]
    [InlineData(
        "{ treaty { title(lang: JA, year: 1951, language: EN) } }",
        """1:18 "Treaty.title" has no argument "lang".""",
        """1:28 "Treaty.title" has no argument "year"."""
    )]
    [InlineData(
        "{ instrument(id: 1) { ... on Treaty { provision(numbr: 1) { number } } } }",
        """1:49 "Treaty.provision" has no argument "numbr". Did you mean "number"?"""
    )]
    [InlineData(
        """query Q($v: Int @onVariable(txt: "x")) { inputs { int(value: $v) } }""",
        """1:29 "@onVariable" has no argument "txt". Did you mean "text"?"""
    )]
    [InlineData(
        """{ __type(nam: "Treaty") { name } __typename(x: 1) }""",
        """1:10 "Query.__type" has no argument "nam". Did you mean "name"?""",
        """1:45 "Query.__typename" has no argument "x"."""
    )]
    [InlineData(
        """{ ...F @weight(valu: 1) } fragment F on Query @onFragment(x: 1) { ... @weight(unt: "g") { __typename } }""",
        """1:16 "@weight" has no argument "valu". Did you mean "value"?""",
        """1:59 "@onFragment" has no argument "x".""",
        """1:79 "@weight" has no argument "unt". Did you mean "unit"?"""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
