using KnowledgeGraph.GraphQL.Execution;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</summary>
public class NullPropagationTests
{
    private const string Schema = "type Query { a: A must: A! list: [A!] lists: [[A!]!] sure: [A!]! nulls: [A] } type A { x: Int y: Int! b: A c: A! }";

    private static readonly ResolverFailure Broken = new("STORE_NOT_READY", "It broke.");

    private static Record A(object? y, params (string, object?)[] rest) => Record.Of("A", [("x", 1), ("y", y), .. rest]);

    private static string Error(string path, string place) =>
        $$$"""{"message":"It broke.","locations":[{{{{place}}}}],"path":[{{{path}}}],"extensions":{"code":"STORE_NOT_READY"}}""";

    private static string NoValue(string field, string path, string place) =>
        $$$"""{"message":"The field \"{{{field}}}\" can not be null but has no value.","locations":[{{{{place}}}}],"path":[{{{path}}}],"extensions":{"code":"NULL_IN_NON_NULL"}}""";

    [Fact]
    public async Task A_null_that_may_be_stays_where_it_is()
    {
        var response = await Answers.OfAsync(Schema, "{ a { x y b { x } } nulls { y } }", new Record { ["a"] = A(2), ["nulls"] = new object?[] { null, A(3) } });

        response.ShouldBe("""{"data":{"a":{"x":1,"y":2,"b":null},"nulls":[null,{"y":3}]}}""");
    }

    [Fact]
    public async Task A_null_that_may_not_be_makes_its_parent_null()
    {
        var response = await Answers.OfAsync(Schema, "{ a { x y } nulls { y } }", new Record { ["a"] = A(null), ["nulls"] = new object?[] { A(null), A(3) } });

        response.ShouldBe(
            $$$"""
            {"data":{"a":null,"nulls":[null,{"y":3}]},"errors":[{{{NoValue("y", "\"a\",\"y\"", "\"line\":1,\"column\":9")}}},{{{NoValue("y", "\"nulls\",0,\"y\"", "\"line\":1,\"column\":21")}}}]}
            """
        );
    }

    [Fact]
    public async Task It_goes_up_to_the_next_value_that_may_be_null()
    {
        var response = await Answers.OfAsync(
            Schema,
            "{ a { b { c { c { y } } } x } }",
            new Record { ["a"] = A(1, ("b", A(1, ("c", A(1, ("c", A(null))))))) }
        );

        response.ShouldBe($$$"""{"data":{"a":{"b":null,"x":1}},"errors":[{{{NoValue("y", "\"a\",\"b\",\"c\",\"c\",\"y\"", "\"line\":1,\"column\":19")}}}]}""");
    }

    [Fact]
    public async Task It_goes_up_through_lists()
    {
        object?[] items = [A(1), A(Broken)];

        var response = await Answers.OfAsync(Schema, "{ list { y } lists { y } }", new Record { ["list"] = items, ["lists"] = new object?[] { items } });

        response.ShouldBe(
            $$$"""{"data":{"list":null,"lists":null},"errors":[{{{Error("\"list\",1,\"y\"", "\"line\":1,\"column\":10")}}},{{{Error("\"lists\",0,1,\"y\"", "\"line\":1,\"column\":22")}}}]}"""
        );
    }

    [Fact]
    public async Task A_null_among_items_that_may_not_be_null_names_its_place()
    {
        var response = await Answers.OfAsync(Schema, "{ lists { y } }", new Record { ["lists"] = new object?[] { new object?[] { A(1), null } } });

        response.ShouldBe($$$"""{"data":{"lists":null},"errors":[{{{NoValue("lists", "\"lists\",0,1", "\"line\":1,\"column\":3")}}}]}""");
    }

    [Theory]
    [InlineData("{ a { x } must { c { y } } }", "\"must\",\"c\"", "\"line\":1,\"column\":18")]
    [InlineData("{ a { x } sure { c { y } } }", "\"sure\",0,\"c\"", "\"line\":1,\"column\":18")]
    public async Task Where_none_may_be_null_the_data_is(string query, string path, string place)
    {
        var item = A(1, ("c", Broken));

        var response = await Answers.OfAsync(Schema, query, new Record { ["a"] = A(1), ["must"] = item, ["sure"] = new object?[] { item } });

        response.ShouldBe($$$"""{"data":null,"errors":[{{{Error(path, place)}}}]}""");
    }

    [Fact]
    public async Task An_error_names_each_place_of_a_merged_field_and_its_alias()
    {
        var response = await Answers.OfAsync(Schema, "{ z: a { x }\n  z: a { y } }", new Record { ["a"] = Broken });

        const string Places = "\"line\":1,\"column\":3},{\"line\":2,\"column\":3";
        response.ShouldBe($$$"""{"data":{"z":null},"errors":[{{{Error("\"z\"", Places)}}}]}""");
    }

    [Fact]
    public async Task An_error_where_null_may_be_leaves_the_rest()
    {
        var response = await Answers.OfAsync(Schema, "{ a { b { x } x } nulls { x } }", new Record { ["a"] = A(1, ("b", Broken)), ["nulls"] = Broken });

        response.ShouldBe(
            $$$"""{"data":{"a":{"b":null,"x":1},"nulls":null},"errors":[{{{Error("\"a\",\"b\"", "\"line\":1,\"column\":7")}}},{{{Error("\"nulls\"", "\"line\":1,\"column\":19")}}}]}"""
        );
    }
}
