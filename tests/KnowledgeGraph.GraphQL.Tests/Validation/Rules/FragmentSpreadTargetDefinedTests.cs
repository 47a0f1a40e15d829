using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
public class FragmentSpreadTargetDefinedTests
{
    private static readonly RuleHarness Rule = new("FragmentSpreadTargetDefined");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title }")]
    [InlineData("fragment F on Treaty { title } { treaty { ...F } }")]
    [InlineData("{ treaty { ... on Treaty { ...F } ... { ...F } } } fragment F on Treaty { ...G } fragment G on Treaty { title }")]
    [InlineData("{ ...F } fragment F on Missing { title }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty { ...F } }", """1:15 There is no fragment "F".""")]
    [InlineData("{ treaty { ...Parts } } fragment Part on Treaty { title }", """1:15 There is no fragment "Parts". Did you mean "Part"?""")]
    [InlineData("{ treaty { ... on Treaty { successor { ...F } } } }", """1:43 There is no fragment "F".""")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { ...G }", """1:47 There is no fragment "G".""")]
    [InlineData(
        "{ treaty { ...treatyParts ...Treatyparts } } fragment TreatyParts on Treaty { title }",
        """1:15 There is no fragment "treatyParts". Did you mean "TreatyParts"?""",
        """1:30 There is no fragment "Treatyparts". Did you mean "TreatyParts"?"""
    )]
    [InlineData("{ ...F ...F }", """1:6 There is no fragment "F".""", """1:11 There is no fragment "F".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
