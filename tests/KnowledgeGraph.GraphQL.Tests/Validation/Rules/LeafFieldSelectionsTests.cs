using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
public class LeafFieldSelectionsTests
{
    private static readonly RuleHarness Rule = new("LeafFieldSelections");

    [Theory]
    [InlineData("{ treaty { title number } }")]
    [InlineData("{ guidelines { topics } }")]
    [InlineData("{ treaty { parties { name } } }")]
    [InlineData("{ citable { __typename } party { ... on State { name } } }")]
    [InlineData("{ inputs { json topic(value: BASES) } }")]
    [InlineData("{ treaty { missing { title } other } }")]
    public void Valid(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ treaty }", """1:3 Field "treaty" of type "Treaty" needs a selection of subfields: "treaty { ... }".""")]
    [InlineData("{ instrument(id: 1) }", """1:3 Field "instrument" of type "Instrument" needs a selection of subfields: "instrument { ... }".""")]
    [InlineData(
        "{ citable party }",
        """1:3 Field "citable" of type "Citable" needs a selection of subfields: "citable { ... }".""",
        """1:11 Field "party" of type "Party" needs a selection of subfields: "party { ... }"."""
    )]
    [InlineData("{ treaty { parties } }", """1:12 Field "parties" of type "[State!]!" needs a selection of subfields: "parties { ... }".""")]
    [InlineData("{ treaty { title { length } } }", """1:18 Field "title" has no subfields: its type is "String!".""")]
    [InlineData("{ guidelines { topics { name } } }", """1:23 Field "topics" has no subfields: its type is "[Topic]".""")]
    [InlineData("{ inputs { json { a } } }", """1:17 Field "json" has no subfields: its type is "Json".""")]
    [InlineData("{ treaty { number(x: 1) @skip(if: true) { a } } }", """1:41 Field "number" has no subfields: its type is "Int".""")]
    [InlineData("{ t: treaty { __typename { name } } }", """1:26 Field "__typename" has no subfields: its type is "String!".""")]
    public void Invalid(string document, params string[] errors) => Rule.Refuses(document, errors);
}
