using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</summary>
public class LiteralCoercionTests
{
    private static readonly Dictionary<string, object?> Variables = new()
    {
        ["one"] = 1,
        ["text"] = "abc",
        ["none"] = null,
        ["list"] = new object?[] { 1, true, 2.5 },
        ["record"] = new InputObjectValue([KeyValuePair.Create<string, object?>("a", 1)]),
    };

    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "null", "null")]
    [InlineData("Int", "$one", "1")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "[1, $one, $missing, $none]", "[1 1 null null]")]
    [InlineData("[[Int]]", "[1, [2]]", "[[1] [2]]")]
    [InlineData("Level", "LAW", "'LAW'")]
    [InlineData("Filter", "{year: 1}", "{year:1 level:'LAW'}")]
    [InlineData("Filter", "{title: $text, year: $one, level: $missing}", "{title:'abc' year:1 level:'LAW'}")]
    [InlineData("Filter", "{title: $missing, year: 1}", "{year:1 level:'LAW'}")]
    [InlineData("Filter", "{title: $none, year: 1}", "{title:null year:1 level:'LAW'}")]
    [InlineData("Filter", "{year: 1, any: {year: 2}}", "{year:1 level:'LAW' any:[{year:2 level:'LAW'}]}")]
    [InlineData("OneOf", "{a: \"abc\"}", "{a:'abc'}")]
    [InlineData("OneOf", "{a: $text}", "{a:'abc'}")]
    [InlineData("OneOf", "$record", "{a:1}")]
    [InlineData("Any", "{a: $text, b: [$one, $list, $record, $none, $missing]}", "{a:'abc' b:[1 [1 true 2.5d] {a:1} null null]}")]
    public void Literals_are_coerced(string type, string literal, string value) =>
        CoercionSchema.Literal(type, literal, Variables).ShouldBe(value);

    [Theory]
    [InlineData("Int!", "null", "1:6 Argument x: expected Int!, which can not be null, found null.")]
    [InlineData("Int!", "$none", "1:6 Argument x: expected Int!, which can not be null, found null.")]
    [InlineData("[Int!]", "[1, $missing]", "1:10 Argument x[1]: a value of Int! must be given.")]
    [InlineData("[Int]", "[1, \"b\", true]", "1:10 Argument x[1]: expected Int, a whole number of 32 bits, found \"b\".\nBAD_ARGUMENT 1:15 Argument x[2]: expected Int, a whole number of 32 bits, found true.")]
    [InlineData("Level", "\"LAW\"", "1:6 Argument x: expected Level, one of TREATY, LAW, found \"LAW\".")]
    [InlineData("Level", "PLAN", "1:6 Argument x: expected Level, one of TREATY, LAW, found PLAN.")]
    [InlineData("Filter", "\"abc123\"", "1:6 Argument x: expected Filter, an object, found \"abc123\".")]
    [InlineData("Filter", "{title: \"abc\", year: \"123\"}", "1:27 Argument x.year: expected Int, a whole number of 32 bits, found \"123\".")]
    [InlineData("Filter", "{title: \"abc\"}", "1:6 Argument x.year: a value of Int! must be given.")]
    [InlineData("Filter", "{year: $none}", "1:13 Argument x.year: expected Int!, which can not be null, found null.")]
    [InlineData("Filter", "{year: $missing}", "1:6 Argument x.year: a value of Int! must be given.")]
    [InlineData("OneOf", "{a: null}", "1:10 Argument x.a: the one field of OneOf that is given can not be null.")]
    [InlineData("OneOf", "{a: $none}", "1:10 Argument x.a: the one field of OneOf that is given can not be null.")]
    [InlineData("OneOf", "{a: $missing}", "1:10 Argument x.a: a value of String must be given.")]
    [InlineData("OneOf", "{a: \"abc\", b: 123}", "1:6 Argument x: exactly one field of OneOf must be given, found 2.")]
    [InlineData("OneOf", "{a: \"abc\", b: null}", "1:6 Argument x: exactly one field of OneOf must be given, found 2.")]
    [InlineData("OneOf", "{a: \"abc\", b: $missing}", "1:6 Argument x: exactly one field of OneOf must be given, found 2.")]
    [InlineData("OneOf", "{}", "1:6 Argument x: exactly one field of OneOf must be given, found 0.")]
    [InlineData("Query", "1", "1:6 Argument x: Query is no input type of the schema.")]
    public void What_does_not_fit_is_refused(string type, string literal, string error) =>
        CoercionSchema.Literal(type, literal, Variables).ShouldBe($"BAD_ARGUMENT {error}");

    [Theory]
    [InlineData("{f}", "BAD_ARGUMENT 1:2 Argument b: a value of Int! must be given.")]
    [InlineData("{f(b: 2)}", "{a:5 b:2}")]
    [InlineData("{f(c: 1, b: $one)}", "{a:5 b:1 c:1}")]
    [InlineData("{f(a: null, b: 2, c: $missing)}", "{a:null b:2}")]
    [InlineData("{f(a: $missing, b: 2, c: $none)}", "{a:5 b:2 c:null}")]
    [InlineData("{f(b: $missing)}", "BAD_ARGUMENT 1:2 Argument b: a value of Int! must be given.")]
    [InlineData("{f(b: $none, a: x)}", "BAD_ARGUMENT 1:17 Argument a: expected Int, a whole number of 32 bits, found x.\nBAD_ARGUMENT 1:7 Argument b: expected Int!, which can not be null, found null.")]
    public void Arguments_are_coerced(string query, string expected)
    {
        var definitions = new InputValueMap(
            [
                new InputValueDefinition("a", null, BuiltInScalars.Int, new IntValueSyntax(default, "5")),
                new InputValueDefinition("b", null, new NonNullType(BuiltInScalars.Int)),
                new InputValueDefinition("c", null, BuiltInScalars.Int),
            ]);
        var field = (FieldSyntax)((OperationDefinitionSyntax)Text.Document(query).Definitions[0]).SelectionSet.Selections[0];

        var result = ValueCoercion.CoerceArguments(definitions, field.Arguments, field.Location, Variables);

        (result.Succeeded ? CoercionSchema.Shown(result.Values) : string.Join("\n", WholeError.Of(result.Errors))).ShouldBe(expected);
    }
}
