using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
public class RequiredArgumentsTests
{
    private static readonly RuleHarness Rule = new("RequiredArguments");

    [Theory]
    [InlineData("{ treaty { provision(number: 1) { number } } }")]
    [InlineData("{ inputs { needed(value: 1) } }")]
    [InlineData("{ inputs { defaulted } }")]
    [InlineData("{ inputs { both(y: 1, x: 1) } }")]
    [InlineData("query Q($v: Int!) { inputs { needed(value: $v) } }")]
    [InlineData("{ treaty { title } }")]
    [InlineData("""{ treaty @skip(if: true) { title @weight(unit: "g") } }""")]
    [InlineData("{ missing { more } treaty @missing { title } }")]
    // Null is reported as a value.
    [InlineData("{ inputs { needed(value: null) } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ instrument { title } }", """1:3 "Query.instrument" needs argument "id" of type "ID!".""")]
    [InlineData("{ treaty { provision { number } } }", """1:12 "Treaty.provision" needs argument "number" of type "Int!".""")]
    [InlineData("{ treaty { provision(paragraph: 1) { number } } }", """1:12 "Treaty.provision" needs argument "number" of type "Int!".""")]
    [InlineData(
        "{ inputs { both } }",
        """1:12 "Inputs.both" needs argument "x" of type "Int!".""",
        """1:12 "Inputs.both" needs argument "y" of type "Int!"."""
    )]
    [InlineData("{ inputs { both(z: 1, y: 1) } }", """1:12 "Inputs.both" needs argument "x" of type "Int!".""")]
    [InlineData(
        "{ treaty @skip { title @include } }",
        """1:10 "@skip" needs argument "if" of type "Boolean!".""",
        """1:24 "@include" needs argument "if" of type "Boolean!"."""
    )]
    [InlineData(
        "{ treaty { title @weight(value: 1) ...F @weight } } fragment F on Treaty { ... @weight { number } }",
        """1:18 "@weight" needs argument "unit" of type "String!".""",
        """1:41 "@weight" needs argument "unit" of type "String!".""",
        """1:80 "@weight" needs argument "unit" of type "String!"."""
    )]
    [InlineData("mutation { note { title } }", """1:12 "Mutation.note" needs argument "text" of type "String!".""")]
    [InlineData("{ __type { name } }", """1:3 "Query.__type" needs argument "name" of type "String!".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
