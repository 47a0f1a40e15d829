using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</remarks>
public class OperationNameUniquenessTests
{
    private static readonly RuleHarness Rule = new("OperationNameUniqueness");

    [Theory]
    [InlineData("fragment F on Treaty { title }")]
    [InlineData("{ treaty { title } }")]
    [InlineData("query A { treaty { title } }")]
    [InlineData("query A { treaty { title } } query B { treaty { title } }")]
    [InlineData("""query A { treaty { title } } mutation B { note(text: "x") { title } } subscription C { adopted { title } }""")]
    // A fragment is no operation.
    [InlineData("query A { treaty { ...A } } fragment A on Treaty { title }")]
    [InlineData("{ treaty { title } } { treaty { number } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("query A { treaty { title } } query A { treaty { number } }", """1:7 1:36 There are several operations named "A".""")]
    [InlineData("""query A { treaty { title } } mutation A { note(text: "x") { title } }""", """1:7 1:39 There are several operations named "A".""")]
    [InlineData("query A { treaty { title } } subscription A { adopted { title } }", """1:7 1:43 There are several operations named "A".""")]
    [InlineData(
        "query A { treaty { title } } query B { treaty { title } } query A { treaty { title } } query A { treaty { title } }",
        """1:7 1:65 1:94 There are several operations named "A"."""
    )]
    [InlineData(
        "query A { __typename } query B { __typename } query B { __typename } query A { __typename }",
        """1:7 1:76 There are several operations named "A".""",
        """1:30 1:53 There are several operations named "B"."""
    )]
    [InlineData(
        """mutation A { note(text: "x") { title } } mutation A { note(text: "y") { title } }""",
        """1:10 1:51 There are several operations named "A"."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
