using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>What resolvers get as arguments. https://spec.graphql.org/September2025/#CoerceArgumentValues()</summary>
public class ArgumentTests
{
    private const string Schema =
        """
        type Query { f(a: Int = 5, b: [String!], c: In, d: Level = LAW): String must(a: Int! = 5): String o: O }
        type O { f(a: Int): String }
        input In { x: Int! = 1 y: Pick }
        input Pick @oneOf { p: Int q: ID }
        enum Level { TREATY LAW }
        """;

    private static readonly Func<InputObjectValue, object?> Show = arguments => CoercionSchema.Shown(arguments);
    private static readonly Record Root = new() { ["f"] = Show, ["must"] = Show, ["o"] = Record.Of("O", ("f", Show)) };

    [Theory]
    [InlineData("{ f }", null, "{a:5 d:'LAW'}")]
    [InlineData("{ f(a: null, b: \"x\", c: {}, d: TREATY) }", null, "{a:null b:['x'] c:{x:1} d:'TREATY'}")]
    [InlineData("query ($v: Int) { f(a: $v) }", null, "{a:5 d:'LAW'}")]
    [InlineData("query ($v: Int) { f(a: $v) }", """{"v":null}""", "{a:null d:'LAW'}")]
    [InlineData("query ($v: Int = 6) { f(a: $v) }", "{}", "{a:6 d:'LAW'}")]
    [InlineData("query ($v: [String!], $i: ID!) { f(b: $v, c: {x: 2, y: {q: $i}}) }", """{"v":"x","i":7}""", "{a:5 b:['x'] c:{x:2 y:{q:'7'}} d:'LAW'}")]
    [InlineData("query ($v: In) { f(c: $v) }", """{"v":{"y":{"p":3}}}""", "{a:5 c:{x:1 y:{p:3}} d:'LAW'}")]
    public async Task They_are_coerced(string query, string? variables, string shown) =>
        (await Answers.OfAsync(Schema, query, Root, variables)).ShouldBe($$$"""{"data":{"f":"{{{shown}}}"}}""");

    [Fact]
    public async Task A_null_that_a_variable_brings_is_an_error_of_the_field()
    {
        var response = await Answers.OfAsync(Schema, "query ($v: Int = 1) { o { f(a: $v) } must(a: $v) }", Root, """{"v":null}""");

        response.ShouldBe(
            """
            {"data":{"o":{"f":"{a:null}"},"must":null},"errors":[{"message":"Argument a: expected Int!, which can not be null, found null.","locations":[{"line":1,"column":46}],"path":["must"],"extensions":{"code":"BAD_ARGUMENT"}}]}
            """
        );
    }

    [Fact]
    public async Task A_variable_that_does_not_fit_refuses_the_request()
    {
        var response = await Answers.OfAsync(Schema, "query ($v: In) { f(c: $v) }", Root, """{"v":{"y":{"p":3,"q":null}}}""");

        response.ShouldBe(
            """{"errors":[{"message":"Variable $v.y: exactly one field of Pick must be given, found 2.","locations":[{"line":1,"column":8}],"extensions":{"code":"BAD_VARIABLE"}}]}"""
        );
    }

    [Fact]
    public async Task Introspection_answers_beside_resolvers()
    {
        var data = await Answers.DataAsync(Schema, "{ o { __typename } __type(name: \"Pick\") { name isOneOf } __schema { queryType { name } } }", Root);

        data.ShouldBe("""{"o":{"__typename":"O"},"__type":{"name":"Pick","isOneOf":true},"__schema":{"queryType":{"name":"Query"}}}""");
    }
}
