using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary><c>@defer</c> and <c>@stream</c> where a schema declares them: the answer is one response, as if they were not there.</summary>
public class IncrementalDeliveryTests
{
    private const string Declared =
        """
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(if: Boolean! = true, label: String, initialCount: Int! = 0) on FIELD

        """;

    private const string Types = "type Query { a: A list: [A!] } type A { x: Int y: Int! }";

    private static readonly Record A = Record.Of("A", ("x", 1), ("y", 2));
    private static readonly Record Root = new() { ["a"] = A, ["list"] = new object?[] { A, A } };

    [Theory]
    [InlineData("{ a { x ... @defer { y } } }", """{"a":{"x":1,"y":2}}""")]
    [InlineData("{ a { ...F @defer(label: \"l\") x } } fragment F on A { y }", """{"a":{"y":2,"x":1}}""")]
    [InlineData("query ($d: Boolean = false) { ... @defer(if: $d) { a { x } } list @stream(initialCount: 1) { y } }", """{"a":{"x":1},"list":[{"y":2},{"y":2}]}""")]
    [InlineData("{ a { ... @defer @skip(if: true) { y } x } }", """{"a":{"x":1}}""")]
    public async Task They_are_answered_in_one_response(string query, string data) =>
        (await Answers.DataAsync(Declared + Types, query, Root)).ShouldBe(data);

    [Fact]
    public async Task A_null_in_a_deferred_fragment_goes_up_as_elsewhere()
    {
        var response = await Answers.OfAsync(Declared + Types, "{ a { x ... @defer { y } } }", new Record { ["a"] = Record.Of("A", ("x", 1)) });

        response.ShouldBe(
            """{"data":{"a":null},"errors":[{"message":"The field \"y\" can not be null but has no value.","locations":[{"line":1,"column":22}],"path":["a","y"],"extensions":{"code":"NULL_IN_NON_NULL"}}]}"""
        );
    }

    [Fact]
    public async Task Where_they_are_not_declared_they_are_unknown()
    {
        var response = await Answers.OfAsync(Types, "{ a { ... @defer { y } } }", Root);

        response.ShouldBe(
            """{"errors":[{"message":"There is no directive \"@defer\".","locations":[{"line":1,"column":11}],"extensions":{"code":"VALIDATION_FAILED"}}]}"""
        );
    }
}
