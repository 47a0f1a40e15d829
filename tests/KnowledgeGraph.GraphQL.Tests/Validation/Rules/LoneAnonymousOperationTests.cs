using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</remarks>
public class LoneAnonymousOperationTests
{
    private static readonly RuleHarness Rule = new("LoneAnonymousOperation");

    [Theory]
    [InlineData("fragment F on Treaty { title }")]
    [InlineData("{ treaty { title } }")]
    [InlineData("query { treaty { title } }")]
    [InlineData("query A { treaty { title } } query B { treaty { title } }")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title }")]
    [InlineData("""mutation { note(text: "x") { title } }""")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData(
        "{ treaty { title } } { treaty { number } }",
        "1:1 An operation without a name must be the document's only operation.",
        "1:22 An operation without a name must be the document's only operation."
    )]
    [InlineData("{ treaty { title } } query A { treaty { number } }", "1:1 An operation without a name must be the document's only operation.")]
    [InlineData(
        "query A { treaty { title } } query { treaty { number } }",
        "1:30 An operation without a name must be the document's only operation."
    )]
    [InlineData(
        """{ treaty { title } } mutation A { note(text: "x") { title } }""",
        "1:1 An operation without a name must be the document's only operation."
    )]
    [InlineData(
        "{ treaty { title } } subscription { adopted { title } }",
        "1:1 An operation without a name must be the document's only operation.",
        "1:22 An operation without a name must be the document's only operation."
    )]
    [InlineData(
        """query A { __typename } mutation { note(text: "x") { title } } subscription { seen }""",
        "1:24 An operation without a name must be the document's only operation.",
        "1:63 An operation without a name must be the document's only operation."
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
