using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</remarks>
public class ArgumentUniquenessTests
{
    private static readonly RuleHarness Rule = new("ArgumentUniqueness");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("{ treaty(id: 1) { title } }")]
    [InlineData("{ inputs { both(x: 1, y: 2, z: 3) } }")]
    [InlineData("{ a: treaty(id: 1) { title } b: treaty(id: 1) { title } }")]
    [InlineData("""{ treaty(id: 1) { title @note(text: "a") number @note(text: "a") } }""")]
    [InlineData("""{ inputs { search(by: { text: "a", or: [{ text: "a" }] }) } }""")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty(id: 1, id: 1) { title } }", """1:10 1:17 Argument "id" is given several times.""")]
    [InlineData("{ treaty(id: 1, id: 2) { title } }", """1:10 1:17 Argument "id" is given several times.""")]
    [InlineData("{ inputs { both(x: 1, y: 2, x: 3, x: 4) } }", """1:17 1:29 1:35 Argument "x" is given several times.""")]
    [InlineData(
        "{ inputs { both(x: 1, y: 2, x: 3, y: 4) } }",
        """1:17 1:29 Argument "x" is given several times.""",
        """1:23 1:35 Argument "y" is given several times."""
    )]
    [InlineData("""{ treaty { title @note(text: "a", text: "b") } }""", """1:24 1:35 Argument "text" is given several times.""")]
    // Also where nothing is defined.
    [InlineData(
        "{ missing(a: 1, a: 1) @missing(b: 1, b: 1) }",
        """1:11 1:17 Argument "a" is given several times.""",
        """1:32 1:38 Argument "b" is given several times."""
    )]
    // A list too long to compare in pairs.
    [InlineData("{ missing(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, a: 1) }", """1:11 1:65 Argument "a" is given several times.""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
