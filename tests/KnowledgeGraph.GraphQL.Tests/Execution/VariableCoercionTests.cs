using System.Text.Json;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#CoerceVariableValues()</summary>
public class VariableCoercionTests
{
    [Theory]
    [InlineData("$x: Int", null, "")]
    [InlineData("$x: Int", "null", "")]
    [InlineData("$x: Int", "{}", "")]
    [InlineData("$x: Int", "{\"x\": null, \"y\": 1}", "x=null")]
    [InlineData("$x: Int = 5", "{}", "x=5")]
    [InlineData("$x: Int = 5", "{\"x\": null}", "x=null")]
    [InlineData("$x: Int! = 5", "{}", "x=5")]
    [InlineData("$x: Int!, $y: String", "{\"x\": 1, \"y\": \"a\"}", "x=1 y='a'")]
    [InlineData("$x: Float", "{\"x\": 1}", "x=1d")]
    [InlineData("$x: [Int]", "{\"x\": [1, 2, 3]}", "x=[1 2 3]")]
    [InlineData("$x: [Int]", "{\"x\": 1}", "x=[1]")]
    [InlineData("$x: [Int]", "{\"x\": null}", "x=null")]
    [InlineData("$x: [Int]", "{\"x\": [1, null]}", "x=[1 null]")]
    [InlineData("$x: [[Int]]", "{\"x\": [1, 2, 3]}", "x=[[1] [2] [3]]")]
    [InlineData("$x: [[Int]]", "{\"x\": [1, null, 3]}", "x=[[1] null [3]]")]
    [InlineData("$x: [[Int]]", "{\"x\": 1}", "x=[[1]]")]
    [InlineData("$x: Level", "{\"x\": \"LAW\"}", "x='LAW'")]
    [InlineData("$x: [Level!] = TREATY", "{}", "x=['TREATY']")]
    [InlineData("$x: Filter", "{\"x\": {\"year\": 1951}}", "x={year:1951 level:'LAW'}")]
    [InlineData("$x: Filter", "{\"x\": {\"level\": \"TREATY\", \"year\": 1951, \"title\": null}}", "x={title:null year:1951 level:'TREATY'}")]
    [InlineData("$x: Filter", "{\"x\": {\"year\": 1, \"any\": {\"year\": 2}}}", "x={year:1 level:'LAW' any:[{year:2 level:'LAW'}]}")]
    [InlineData("$x: Filter = {year: 1, by: {a: \"b\"}}", "{}", "x={year:1 level:'LAW' by:{a:'b'}}")]
    [InlineData("$x: OneOf", "{\"x\": {\"b\": 1}}", "x={b:1}")]
    [InlineData("$x: Any", "{\"x\": {\"b\": [1, 2.5]}}", "x={b:[1 2.5d]}")]
    [InlineData("$x: Int", "{\"\\ud83d\": 1, \"x\": 2}", "x=2")]
    public void Values_are_coerced(string definitions, string? json, string values) =>
        CoercionSchema.Variables(definitions, json).ShouldBe(values);

    [Theory]
    [InlineData("$x: Int", "[]", "BAD_VARIABLE  The variables must be a JSON object with a value for each variable.")]
    [InlineData("$x: Int!", "{}", "BAD_VARIABLE 1:8 Variable $x: a value of Int! must be given.")]
    [InlineData("\"d\" $x: Int!", "{}", "BAD_VARIABLE 1:8 Variable $x: a value of Int! must be given.")]
    [InlineData("$x: Int!", "{\"x\": null}", "BAD_VARIABLE 1:8 Variable $x: expected Int!, which can not be null, found null.")]
    [InlineData("$x: Int", "{\"x\": \"1\"}", "BAD_VARIABLE 1:8 Variable $x: expected Int, a whole number of 32 bits, found \"1\".")]
    [InlineData("$x: Int", "{\"x\": 2147483648}", "BAD_VARIABLE 1:8 Variable $x: expected Int, a whole number of 32 bits, found 2147483648.")]
    [InlineData("$x: Int", "{\"x\": [1]}", "BAD_VARIABLE 1:8 Variable $x: expected Int, a whole number of 32 bits, found a list.")]
    [InlineData("$x: String", "{\"x\": \"\\ud83d\"}", "BAD_VARIABLE 1:8 Variable $x: expected String, a string of valid Unicode, found a string that is no Unicode.")]
    [InlineData("$x: [Int!]", "{\"x\": [1, null]}", "BAD_VARIABLE 1:8 Variable $x[1]: expected Int!, which can not be null, found null.")]
    [InlineData("$x: [[Int]]", "{\"x\": [[1], [\"b\"]]}", "BAD_VARIABLE 1:8 Variable $x[1][0]: expected Int, a whole number of 32 bits, found \"b\".")]
    [InlineData("$x: Level", "{\"x\": \"LAWS\"}", "BAD_VARIABLE 1:8 Variable $x: expected Level, one of TREATY, LAW, found \"LAWS\".")]
    [InlineData("$x: Level", "{\"x\": 1}", "BAD_VARIABLE 1:8 Variable $x: expected Level, one of TREATY, LAW, found 1.")]
    [InlineData("$x: Filter", "{\"x\": \"abc\"}", "BAD_VARIABLE 1:8 Variable $x: expected Filter, an object, found \"abc\".")]
    [InlineData("$x: Filter", "{\"x\": {}}", "BAD_VARIABLE 1:8 Variable $x.year: a value of Int! must be given.")]
    [InlineData("$x: Filter", "{\"x\": {\"year\": 1, \"size\": 2}}", "BAD_VARIABLE 1:8 Variable $x: Filter has no field \"size\".")]
    [InlineData("$x: Filter", "{\"x\": {\"year\": 1, \"\\ud83d\": 2}}", "BAD_VARIABLE 1:8 Variable $x: a field's name is no valid Unicode.")]
    [InlineData("$x: Filter", "{\"x\": {\"year\": 1, \"any\": [{\"year\": \"x\"}]}}", "BAD_VARIABLE 1:8 Variable $x.any[0].year: expected Int, a whole number of 32 bits, found \"x\".")]
    [InlineData("$x: Filter", "{\"x\": {\"year\": 1, \"level\": null}}", "BAD_VARIABLE 1:8 Variable $x.level: expected Level!, which can not be null, found null.")]
    [InlineData("$x: OneOf", "{\"x\": {}}", "BAD_VARIABLE 1:8 Variable $x: exactly one field of OneOf must be given, found 0.")]
    [InlineData("$x: OneOf", "{\"x\": {\"a\": \"b\", \"b\": null}}", "BAD_VARIABLE 1:8 Variable $x: exactly one field of OneOf must be given, found 2.")]
    [InlineData("$x: OneOf", "{\"x\": {\"a\": null}}", "BAD_VARIABLE 1:8 Variable $x.a: the one field of OneOf that is given can not be null.")]
    [InlineData("$x: OneOf", "{\"x\": {\"a\": 1}}", "BAD_VARIABLE 1:8 Variable $x.a: expected String, a string, found 1.")]
    [InlineData("$x: OneOf", "{\"x\": {\"c\": 1}}", "BAD_VARIABLE 1:8 Variable $x: OneOf has no field \"c\".")]
    [InlineData("$x: Foo", "{\"x\": 1}", "BAD_VARIABLE 1:8 Variable $x: Foo is no input type of the schema.")]
    [InlineData("$x: [Query]", "{\"x\": 1}", "BAD_VARIABLE 1:8 Variable $x: [Query] is no input type of the schema.")]
    [InlineData("$x: Int = \"a\"", "{}", "BAD_VARIABLE 1:18 Variable $x: expected Int, a whole number of 32 bits, found \"a\".")]
    [InlineData("$x: Any", "{\"x\": 1e400}", "BAD_VARIABLE 1:8 Variable $x: expected Any, a number of double precision, found 1e400.")]
    public void What_does_not_fit_is_refused(string definitions, string json, string error) =>
        CoercionSchema.Variables(definitions, json).ShouldBe(error);

    [Fact]
    public void All_mistakes_are_named()
    {
        CoercionSchema.Variables("$x: Int!, $y: Filter", "{\"y\": {\"a\": 1, \"level\": 2}}").ShouldBe(
            """
            BAD_VARIABLE 1:8 Variable $x: a value of Int! must be given.
            BAD_VARIABLE 1:18 Variable $y: Filter has no field "a".
            BAD_VARIABLE 1:18 Variable $y.year: a value of Int! must be given.
            BAD_VARIABLE 1:18 Variable $y.level: expected Level, one of TREATY, LAW, found 2.
            """);
    }

    [Fact]
    public void But_not_more_than_anyone_reads()
    {
        var list = string.Join(", ", Enumerable.Repeat("\"a\"", 1000));

        CoercionSchema.Variables("$x: [Int]", $"{{\"x\": [{list}]}}").Split('\n').Length.ShouldBe(50);
    }

    [Fact]
    public void A_long_value_is_cut_in_the_sentence()
    {
        CoercionSchema.Variables("$x: Int", $"{{\"x\": \"{new string('a', 100)}\\n\"}}").ShouldEndWith($"found \"{new string('a', 40)}\u2026\".");
        CoercionSchema.Variables("$x: Int", $"{{\"x\": \"{new string('a', 39)}\\ud83d\\ude00\"}}").ShouldEndWith($"found \"{new string('a', 39)}\u2026\".");
    }

    [Fact]
    public void Deep_values_are_refused()
    {
        var options = new JsonDocumentOptions { MaxDepth = 5000 };
        var deep = string.Concat(Enumerable.Repeat("{\"year\":1,\"any\":[", 1000)) + string.Concat(Enumerable.Repeat("]}", 1000));

        CoercionSchema.Variables("$x: Filter", $"{{\"x\": {deep}}}", options).ShouldStartWith("TOO_DEEP 1:8 Variable $x.any[0].any[0].");
    }

    [Fact]
    public void Defaults_without_end_are_refused()
    {
        CoercionSchema.Variables("$x: Endless", "{\"x\": {}}").ShouldStartWith("TOO_DEEP");
    }
}
