using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
public class OperationTypeExistenceTests
{
    private static readonly RuleHarness Rule = new("OperationTypeExistence");

    private static readonly RuleHarness OnQueriesOnly = new("OperationTypeExistence", TestSchema.QueriesOnly);

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("query { treaty { title } }")]
    [InlineData("""mutation { note(text: "x") { title } }""")]
    [InlineData("subscription { adopted { title } }")]
    [InlineData("""query A { treaty { title } } mutation B { note(text: "x") { title } } subscription C { adopted { title } }""")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    // On a schema of queries only.
    [InlineData("mutation { anything }", "1:1 The schema has no mutations.")]
    [InlineData("subscription { anything }", "1:1 The schema has no subscriptions.")]
    [InlineData("mutation Named { anything }", "1:1 The schema has no mutations.")]
    [InlineData(
        "query A { __typename } mutation B { a } subscription C { b }",
        "1:24 The schema has no mutations.",
        "1:41 The schema has no subscriptions."
    )]
    [InlineData("mutation A { a } mutation B { b }", "1:1 The schema has no mutations.", "1:18 The schema has no mutations.")]
    [InlineData("\"described\" subscription S { b }", "1:1 The schema has no subscriptions.")]
    public void Invalid(string document, params string[] errors) => OnQueriesOnly.Refuses(document, errors);
}
