using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Resolving-Abstract-Types</summary>
public class AbstractTypeTests
{
    private const string Schema =
        """
        type Query { named: Named any: Any nameds: [Named] lone: Lone }
        interface Named { name: String other(by: Int): Named }
        interface Lone { name: String }
        type A implements Named { name: String! other(by: Int, and: Int = 7): B x: Int }
        type B implements Named { name: String other(by: Int): Named x: String }
        type C { name: [String] }
        union Any = A | C
        """;

    private static Record B(object? name) => Record.Of("B", ("name", name), ("x", "b"));

    private static Record A(object? name, object? other = null) => Record.Of("A", ("name", name), ("x", 1), ("other", other));

    [Fact]
    public async Task Each_object_has_the_fields_of_its_type()
    {
        var data = await Answers.DataAsync(
            Schema,
            "{ nameds { __typename name ... on A { n: x } ... on B { b: x } ...F } any { ... on Named { name } ... on C { list: name } } } fragment F on Named { again: name }",
            new Record { ["nameds"] = new object?[] { A("a"), B("b"), null }, ["any"] = Record.Of("C", ("name", new object?[] { "c" })) }
        );

        data.ShouldBe(
            """{"nameds":[{"__typename":"A","name":"a","n":1,"again":"a"},{"__typename":"B","name":"b","b":"b","again":"b"},null],"any":{"list":["c"]}}"""
        );
    }

    [Theory]
    [InlineData("{ nameds { name } }")]
    [InlineData("{ nameds { ... on Named { name } } }")]
    public async Task The_object_s_own_field_says_what_may_be_null(string query)
    {
        var response = await Answers.OfAsync(Schema, query, new Record { ["nameds"] = new object?[] { B(null), A(null) } });

        var column = query.IndexOf("name ", StringComparison.Ordinal) + 1;
        response.ShouldBe(
            $$$"""
            {"data":{"nameds":[{"name":null},null]},"errors":[{"message":"The field \"name\" can not be null but has no value.","locations":[{"line":1,"column":{{{column}}}}],"path":["nameds",1,"name"],"extensions":{"code":"NULL_IN_NON_NULL"}}]}
            """
        );
    }

    [Fact]
    public async Task The_object_s_own_field_has_its_own_arguments_and_type()
    {
        Func<KnowledgeGraph.GraphQL.TypeSystem.InputObjectValue, object?> other = arguments => B(CoercionSchema.Shown(arguments));

        var data = await Answers.DataAsync(Schema, "{ named { other(by: 1) { __typename name } } }", new Record { ["named"] = A("a", other) });

        data.ShouldBe("""{"named":{"other":{"__typename":"B","name":"{by:1 and:7}"}}}""");
    }

    [Theory]
    [InlineData("{ named { name } }", "named", "Named", "C", "found a C")]
    [InlineData("{ any { __typename } }", "any", "Any", "B", "found a B")]
    [InlineData("{ named { name } }", "named", "Named", "Nobody", "found one without a type")]
    [InlineData("{ lone { name } }", "lone", "Lone", "A", "found a A")]
    public async Task An_object_of_another_type_is_an_error_of_the_field(string query, string field, string type, string found, string words)
    {
        var response = await Answers.OfAsync(Schema, query, new Record { [field] = Record.Of(found) });

        response.ShouldBe(
            $$$"""
            {"data":{"{{{field}}}":null},"errors":[{"message":"The field \"{{{field}}}\": expected an object of a type that {{{type}}} may be, {{{words}}}.","locations":[{"line":1,"column":3}],"path":["{{{field}}}"],"extensions":{"code":"BAD_RESULT"}}]}
            """
        );
    }
}
