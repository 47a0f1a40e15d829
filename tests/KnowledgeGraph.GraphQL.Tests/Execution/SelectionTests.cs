using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Which fields are in a response, and in which order. https://spec.graphql.org/September2025/#sec-Field-Collection</summary>
public class SelectionTests
{
    private const string Schema = "type Query { a: Int b: Int o: O } type O { a: Int b: Int o: O }";

    private static readonly Record O = Record.Of("O", ("a", 3), ("b", 4), ("o", Record.Of("O", ("a", 5), ("b", 6))));
    private static readonly Record Root = new() { ["a"] = 1, ["b"] = 2, ["o"] = O };

    [Theory]
    [InlineData("{ b a }", """{"b":2,"a":1}""")]
    [InlineData("{ a b a }", """{"a":1,"b":2}""")]
    [InlineData("{ o { a } a o { b a } }", """{"o":{"a":3,"b":4},"a":1}""")]
    [InlineData("{ ...F a } fragment F on Query { b ...G } fragment G on Query { a c: b }", """{"b":2,"a":1,"c":2}""")]
    [InlineData("{ ...F ...F ... { b } ... on Query { c: b } } fragment F on Query { a }", """{"a":1,"b":2,"c":2}""")]
    [InlineData("{ __typename o { t: __typename o { ...F } ...F } } fragment F on O { a o { b } }", """{"__typename":"Query","o":{"t":"O","o":{"a":5,"o":null,"b":6},"a":3}}""")]
    public async Task Fields_stand_in_the_order_of_their_first_place(string query, string data) =>
        (await Answers.DataAsync(Schema, query, Root)).ShouldBe(data);

    [Theory]
    [InlineData("{ a @skip(if: true) b @skip(if: false) }", """{"b":2}""")]
    [InlineData("{ a @include(if: true) b @include(if: false) }", """{"a":1}""")]
    [InlineData("{ a @include(if: true) @skip(if: true) b @include(if: false) @skip(if: false) o @skip(if: false) @include(if: true) { a } }", """{"o":{"a":3}}""")]
    [InlineData("{ a ...F @skip(if: true) ...G @include(if: true) } fragment F on Query { b } fragment G on Query { c: b }", """{"a":1,"c":2}""")]
    [InlineData("{ ... @include(if: false) { a } ... on Query @skip(if: false) { b } }", """{"b":2}""")]
    [InlineData("{ o { a @skip(if: true) } }", """{"o":{}}""")]
    [InlineData("{ o @skip(if: true) { a } o { b } }", """{"o":{"b":4}}""")]
    [InlineData("{ a @skip(if: true) }", "{}")]
    [InlineData("{ ...F @skip(if: true) ...F } fragment F on Query { a }", """{"a":1}""")]
    public async Task Skip_and_include_stand_on_all_selections(string query, string data) =>
        (await Answers.DataAsync(Schema, query, Root)).ShouldBe(data);

    [Theory]
    [InlineData("""{"c":true}""", """{"a":1}""")]
    [InlineData("""{"c":false}""", """{"b":2}""")]
    [InlineData(null, """{"b":2}""")]
    [InlineData("""{"c":null}""", """{"b":2}""")]
    public async Task Variables_decide_with_their_defaults(string? variables, string data) =>
        (await Answers.DataAsync(Schema, "query ($c: Boolean = false) { a @include(if: $c) b @skip(if: $c) }", Root, variables)).ShouldBe(data);

    [Theory]
    [InlineData("""{ a @include b @skip o { a } }""", """{"a":1,"o":{"a":3}}""")]
    [InlineData("""{ a @include(why: false, if: true) b @skip(why: true, if: false) }""", """{"a":1,"b":2}""")]
    [InlineData("""query ($c: Boolean) { a @include(if: $c) b @skip(if: $c) }""", """{"a":1}""")]
    public async Task A_schema_may_define_them_itself(string query, string data)
    {
        var defined =
            """
            directive @include(why: Boolean, if: Boolean! = true) on FIELD
            directive @skip(why: Boolean, if: Boolean! = true) on FIELD

            """;

        (await Answers.DataAsync(defined + Schema, query, Root)).ShouldBe(data);
    }
}
