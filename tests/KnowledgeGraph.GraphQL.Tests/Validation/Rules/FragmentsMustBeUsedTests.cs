using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used</remarks>
public class FragmentsMustBeUsedTests
{
    private static readonly RuleHarness Rule = new("FragmentsMustBeUsed");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title }")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { ...G } fragment G on Treaty { ...H } fragment H on Treaty { title }")]
    [InlineData("fragment F on Treaty { title } query A { treaty { ... { successor { ...F } } } }")]
    [InlineData("query A { treaty { ...F } } query B { treaty { ...F } } fragment F on Treaty { title }")]
    // Spread in itself, which another rule reports.
    [InlineData("fragment F on Treaty { ...F }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("fragment F on Treaty { title }", """1:1 Fragment "F" is not used.""")]
    [InlineData("{ treaty { title } } fragment F on Treaty { title }", """1:22 Fragment "F" is not used.""")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title } fragment G on Treaty { title }", """1:52 Fragment "G" is not used.""")]
    // The one inside of it is spread.
    [InlineData("{ treaty { title } } fragment F on Treaty { ...G } fragment G on Treaty { title }", """1:22 Fragment "F" is not used.""")]
    [InlineData(
        "fragment F on Treaty { title } { treaty { ...G } } fragment H on Treaty { title } fragment G on Treaty { title }",
        """1:1 Fragment "F" is not used.""",
        """1:52 Fragment "H" is not used."""
    )]
    [InlineData("{ treaty { ...f } } fragment F on Treaty { title }", """1:21 Fragment "F" is not used.""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
