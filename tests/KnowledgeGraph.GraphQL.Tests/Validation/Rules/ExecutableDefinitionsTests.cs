using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
public class ExecutableDefinitionsTests
{
    private static readonly RuleHarness Rule = new("ExecutableDefinitions");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("""query A { treaty { title } } mutation B { note(text: "x") { title } }""")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title }")]
    [InlineData("fragment F on Treaty { title }")]
    // Descriptions, new in this edition.
    [InlineData("\"What it asks\" query A { treaty { ...F } } \"What it selects\" fragment F on Treaty { title }")]
    [InlineData("\"\"\"What it asks\"\"\" query A(\"Which one\" $id: ID) { treaty(id: $id) { title } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty { title } } type Dog { name: String }", """1:22 A document to execute can not define type "Dog".""")]
    [InlineData("{ treaty { title } } extend type Treaty { color: String }", """1:22 A document to execute can not extend type "Treaty".""")]
    [InlineData("schema { query: Query }", "1:1 A document to execute can not define the schema.")]
    [InlineData("extend schema @onQuery", "1:1 A document to execute can not extend the schema.")]
    [InlineData(
        "directive @d on FIELD query A { treaty { title } } scalar S",
        """1:1 A document to execute can not define directive "@d".""",
        """1:52 A document to execute can not define type "S"."""
    )]
    [InlineData(
        "interface I { a: Int } union U = Treaty enum E { A } input In { a: Int }",
        """1:1 A document to execute can not define type "I".""",
        """1:24 A document to execute can not define type "U".""",
        """1:41 A document to execute can not define type "E".""",
        """1:54 A document to execute can not define type "In"."""
    )]
    [InlineData("\"described\" type T { a: Int }", """1:1 A document to execute can not define type "T".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
