using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</remarks>
public class FragmentNameUniquenessTests
{
    private static readonly RuleHarness Rule = new("FragmentNameUniqueness");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { title }")]
    [InlineData("{ treaty { ...F ...G } } fragment F on Treaty { title } fragment G on Treaty { title }")]
    [InlineData("{ treaty { ... on Treaty { title } ... on Treaty { number } } }")]
    [InlineData("query F { treaty { ...F } } fragment F on Treaty { title }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("fragment F on Treaty { title } fragment F on Treaty { number }", """1:10 1:41 There are several fragments named "F".""")]
    [InlineData(
        "{ treaty { ...F } } fragment F on Treaty { title } fragment F on Treaty { title }",
        """1:30 1:61 There are several fragments named "F"."""
    )]
    [InlineData("fragment F on Treaty { title } fragment F on Guidelines { title }", """1:10 1:41 There are several fragments named "F".""")]
    [InlineData(
        """
        fragment F on Treaty { title }
        fragment G on Treaty { title }
        fragment F on Treaty { title }
        fragment F on Treaty { title }
        """,
        """1:10 3:10 4:10 There are several fragments named "F"."""
    )]
    [InlineData(
        """
        fragment F on Treaty { title }
        fragment G on Treaty { title }
        fragment G on Treaty { title }
        fragment F on Treaty { title }
        """,
        """1:10 4:10 There are several fragments named "F".""",
        """2:10 3:10 There are several fragments named "G"."""
    )]
    [InlineData(
        "\"one\" fragment F on Treaty { title } \"two\" fragment F on Treaty { title }",
        """1:16 1:53 There are several fragments named "F"."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
