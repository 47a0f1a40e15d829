using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
public class FieldSelectionsTests
{
    private static readonly RuleHarness Rule = new("FieldSelections");

    [Theory]
    [InlineData("{ treaty { title } }")]
    [InlineData("{ t: treaty { name: title } }")]
    [InlineData("{ treaty { __typename } instrument(id: 1) { __typename } citable { __typename } }")]
    [InlineData("""{ __schema { description } __type(name: "Treaty") { name } __typename }""")]
    [InlineData("{ citable { ... on Treaty { title } ... on Instrument { title } ... on Work { author { name } } } }")]
    [InlineData("fragment F on Instrument { title adopted related { title } }")]
    [InlineData("""mutation { note(text: "x") { number } }""")]
    // Below what is not known nothing is reported.
    [InlineData("{ treaty { ... on Missing { anything { more } } } }")]
    [InlineData("fragment F on Missing { anything }")]
    [InlineData("fragment F on Language { anything }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty { tittle } }", """1:12 Type "Treaty" has no field "tittle". Did you mean "title"?""")]
    [InlineData("{ treaty { parties { nickname } } }", """1:22 Type "State" has no field "nickname".""")]
    // An alias changes nothing.
    [InlineData("{ treaty { title: heading } }", """1:12 Type "Treaty" has no field "heading".""")]
    // What is not defined is reported once.
    [InlineData("{ treaty { missing { more { much } } } }", """1:12 Type "Treaty" has no field "missing".""")]
    [InlineData(
        "{ instrument(id: 1) { number } }",
        """1:23 Type "Instrument" has no field "number". Did you mean an inline fragment on "Guidelines" or "Treaty"?"""
    )]
    [InlineData(
        "{ instrument(id: 1) { operative } }",
        """1:23 Type "Instrument" has no field "operative". Did you mean an inline fragment on "Guidelines"?"""
    )]
    [InlineData(
        "{ dated { title } }",
        """1:11 Type "Dated" has no field "title". Did you mean an inline fragment on "Instrument", "Guidelines" or "Treaty"?"""
    )]
    [InlineData(
        "{ citable { title } }",
        """1:13 Type "Citable" has no field "title". Did you mean an inline fragment on "Instrument", "Guidelines", "Treaty" or "Work"?"""
    )]
    [InlineData("{ citable { name } }", """1:13 Type "Citable" has no field "name".""")]
    [InlineData("fragment F on Treaty { ... on Guidelines { inForce } }", """1:44 Type "Guidelines" has no field "inForce".""")]
    // Only queries have the schema.
    [InlineData(
        """{ treaty { __schema { description } } } mutation M { __type(name: "T") { name } }""",
        """1:12 Type "Treaty" has no field "__schema".""",
        """1:54 Type "Mutation" has no field "__type"."""
    )]
    [InlineData(
        "{ Treaty { title } treatie { title } }",
        """1:3 Type "Query" has no field "Treaty". Did you mean "treaty"?""",
        """1:20 Type "Query" has no field "treatie". Did you mean "treaty"?"""
    )]
    [InlineData(
        """mutation { notes(text: "x") { title } } subscription S { adoptd }""",
        """1:12 Type "Mutation" has no field "notes". Did you mean "note"?""",
        """1:58 Type "Subscription" has no field "adoptd". Did you mean "adopted"?"""
    )]
    [InlineData("{ treaty { ...F } } fragment F on Treaty { ... { ... @include(if: true) { no } } }", """1:75 Type "Treaty" has no field "no".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
