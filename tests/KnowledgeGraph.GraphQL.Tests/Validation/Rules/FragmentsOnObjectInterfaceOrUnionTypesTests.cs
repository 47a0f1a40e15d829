using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
public class FragmentsOnObjectInterfaceOrUnionTypesTests
{
    private static readonly RuleHarness Rule = new("FragmentsOnObjectInterfaceOrUnionTypes");

    [Theory]
    [InlineData("fragment F on Treaty { title }")]
    [InlineData("fragment F on Instrument { title }")]
    [InlineData("fragment F on Citable { __typename }")]
    [InlineData("{ treaty { ... on Treaty { title } } }")]
    [InlineData("{ treaty { ... { title } } }")]
    [InlineData("fragment F on Missing { title }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("fragment F on Int { x }", """1:15 A fragment can not be on "Int", which is not an object, interface or union.""")]
    [InlineData("fragment F on Json { x }", """1:15 A fragment can not be on "Json", which is not an object, interface or union.""")]
    [InlineData("fragment F on Language { x }", """1:15 A fragment can not be on "Language", which is not an object, interface or union.""")]
    [InlineData("fragment F on Search { text }", """1:15 A fragment can not be on "Search", which is not an object, interface or union.""")]
    [InlineData("{ treaty { ... on Boolean { x } } }", """1:19 A fragment can not be on "Boolean", which is not an object, interface or union.""")]
    [InlineData(
        "fragment F on Treaty { ... on String { x { ... on Topic { y } } } }",
        """1:31 A fragment can not be on "String", which is not an object, interface or union.""",
        """1:51 A fragment can not be on "Topic", which is not an object, interface or union."""
    )]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
