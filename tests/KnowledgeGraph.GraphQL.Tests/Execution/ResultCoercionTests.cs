using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Value-Completion.Coercing-Results</summary>
public class ResultCoercionTests
{
    private const string Rest = "enum Level { TREATY LAW } scalar Any type Other { a: Int }";

    public static TheoryData<string, object?, string> Fitting() =>
        new()
        {
            { "Int", 2, "2" },
            { "Int", -2147483648L, "-2147483648" },
            { "Int", 3.0, "3" },
            { "Int", null, "null" },
            { "Float", 2.5, "2.5" },
            { "Float", 1e300, "1E+300" },
            { "Float", 2, "2" },
            { "Float", 2L, "2" },
            { "String", "a\"b\n\u00e9\ud83d\ude00", "\"a\\\"b\\n\u00e9\ud83d\ude00\"" },
            { "Boolean", false, "false" },
            { "ID", "x", "\"x\"" },
            { "ID", 4, "\"4\"" },
            { "ID", long.MinValue, "\"-9223372036854775808\"" },
            { "Level", "LAW", "\"LAW\"" },
            { "Any", 2.5, "2.5" },
            { "Any", new InputObjectValue([new("a", new object?[] { 1, null, "b", true }), new("c", 2L)]), "{\"a\":[1,null,\"b\",true],\"c\":2}" },
            { "[Int]", new object?[] { 1, null }, "[1,null]" },
            { "[[Int!]!]!", new object?[] { Array.Empty<object?>(), new object?[] { 1, 2 } }, "[[],[1,2]]" },
        };

    [Theory]
    [MemberData(nameof(Fitting))]
    public async Task A_result_that_fits_is_written(string type, object? value, string json)
    {
        var response = await Answers.OfAsync($"type Query {{ f: {type} }} {Rest}", "{ f }", new Record { ["f"] = value });

        response.ShouldBe($$$"""{"data":{"f":{{{json}}}}}""");
    }

    public static TheoryData<string, object, string> NotFitting() =>
        new()
        {
            { "Int", 2147483648L, "expected Int, a whole number of 32 bits, found 2147483648." },
            { "Int", -2147483649L, "expected Int, a whole number of 32 bits, found -2147483649." },
            { "Int", 1.5, "expected Int, a whole number of 32 bits, found 1.5." },
            { "Int", 1e10, "expected Int, a whole number of 32 bits, found 10000000000." },
            { "Int", double.NaN, "expected Int, a whole number of 32 bits, found NaN." },
            { "Int", "1", "expected Int, a whole number of 32 bits, found \\\"1\\\"." },
            { "Int", true, "expected Int, a whole number of 32 bits, found true." },
            { "Float", double.NaN, "expected Float, a number of double precision, found NaN." },
            { "Float", double.NegativeInfinity, "expected Float, a number of double precision, found -Infinity." },
            { "Float", 9007199254740993L, "expected Float, a number of double precision, found 9007199254740993." },
            { "Float", "1.5", "expected Float, a number of double precision, found \\\"1.5\\\"." },
            { "String", 1, "expected String, a string, found 1." },
            { "String", true, "expected String, a string, found true." },
            { "String", new object?[] { "a" }, "expected String, a string, found a list." },
            { "Boolean", 1, "expected Boolean, true or false, found 1." },
            { "Boolean", "true", "expected Boolean, true or false, found \\\"true\\\"." },
            { "ID", 1.5, "expected ID, an identifier: a string or a whole number, found 1.5." },
            { "ID", false, "expected ID, an identifier: a string or a whole number, found false." },
            { "Level", "law", "expected Level, one of TREATY, LAW, found \\\"law\\\"." },
            { "Level", 0, "expected Level, one of TREATY, LAW, found 0." },
            { "Any", double.PositiveInfinity, "expected Any, a value that JSON can hold, found Infinity." },
            { "Any", new object?[] { 1, new Uri("urn:a") }, "expected Any, a value that JSON can hold, found a list." },
            { "Any", new InputObjectValue([new("a", double.NaN)]), "expected Any, a value that JSON can hold, found an object." },
            { "[Int]", 1, "expected a list, found 1." },
            { "[Int]", "ab", "expected a list, found \\\"ab\\\"." },
            { "[Other]", new Record(), "expected a list, found an object." },
        };

    [Theory]
    [MemberData(nameof(NotFitting))]
    public async Task A_result_that_does_not_fit_is_an_error_of_the_field(string type, object value, string sentence)
    {
        var query = type.Contains("Other", StringComparison.Ordinal) ? "{ f { a } }" : "{ f }";
        var response = await Answers.OfAsync($"type Query {{ f: {type} }} {Rest}", query, new Record { ["f"] = value });

        response.ShouldBe(
            $$$"""
            {"data":{"f":null},"errors":[{"message":"The field \"f\": {{{sentence}}}","locations":[{"line":1,"column":3}],"path":["f"],"extensions":{"code":"BAD_RESULT"}}]}
            """
        );
    }

    [Fact]
    public async Task Each_item_of_a_list_fails_alone()
    {
        var response = await Answers.OfAsync("type Query { f: [[Int]] }", "{ f }", new Record { ["f"] = new object?[] { 1, new object?[] { "a", 2 } } });

        response.ShouldBe(
            """
            {"data":{"f":[null,[null,2]]},"errors":[{"message":"The field \"f\": expected a list, found 1.","locations":[{"line":1,"column":3}],"path":["f",0],"extensions":{"code":"BAD_RESULT"}},{"message":"The field \"f\": expected Int, a whole number of 32 bits, found \"a\".","locations":[{"line":1,"column":3}],"path":["f",1,0],"extensions":{"code":"BAD_RESULT"}}]}
            """
        );
    }
}
