using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Which operation runs, and how. https://spec.graphql.org/September2025/#sec-Executing-Operations</summary>
public class OperationTests
{
    private const string Schema = "type Query { a: Int } type Mutation { add(by: Int = 1): Int try(by: Int!): Int! } type Subscription { a: Int }";

    /// <summary>A sum that each mutation changes; those that would pass 10 fail.</summary>
    private static Record Sum(List<string>? log = null)
    {
        var sum = 0;
        Func<InputObjectValue, object?> Adding(string name) =>
            arguments =>
            {
                arguments.TryGet("by", out var by);
                log?.Add($"{name} {by}");
                return sum + (int)by! > 10 ? new ResolverFailure("TOO_MUCH", "More than 10.") : sum += (int)by;
            };
        return new Record { ["add"] = Adding("add"), ["try"] = Adding("try"), ["a"] = 1 };
    }

    [Fact]
    public async Task The_fields_of_a_mutation_run_one_after_the_other()
    {
        var log = new List<string>();

        var response = await Answers.OfAsync(Schema, "mutation { first: add ...F last: add(by: 4) } fragment F on Mutation { second: try(by: 2) __typename first: add }", Sum(log));

        response.ShouldBe("""{"data":{"first":1,"second":3,"__typename":"Mutation","last":7}}""");
        log.ShouldBe(["add 1", "try 2", "add 4"]);
    }

    [Fact]
    public async Task A_mutation_that_fails_does_not_stop_the_next()
    {
        var log = new List<string>();

        var response = await Answers.OfAsync(Schema, "mutation { add(by: 9) b: add(by: 5) c: add }", Sum(log));

        response.ShouldBe(
            """{"data":{"add":9,"b":null,"c":10},"errors":[{"message":"More than 10.","locations":[{"line":1,"column":23}],"path":["b"],"extensions":{"code":"TOO_MUCH"}}]}"""
        );
        log.ShouldBe(["add 9", "add 5", "add 1"]);
    }

    [Fact]
    public async Task A_mutation_that_may_not_be_null_makes_the_data_null_and_ends_there()
    {
        var log = new List<string>();

        var response = await Answers.OfAsync(Schema, "mutation { add try(by: 10) c: add }", Sum(log));

        response.ShouldBe(
            """{"data":null,"errors":[{"message":"More than 10.","locations":[{"line":1,"column":16}],"path":["try"],"extensions":{"code":"TOO_MUCH"}}]}"""
        );
        log.ShouldBe(["add 1", "try 10"]);
    }

    [Theory]
    [InlineData("subscription { a }", null, 1, 1)]
    [InlineData("query Q { a }\nsubscription S { a }", "S", 2, 1)]
    public async Task A_subscription_is_refused_where_it_stands(string query, string? name, int line, int column)
    {
        var response = await Answers.OfAsync(Schema, query, Sum(), operationName: name);

        response.ShouldBe(
            $$$"""
            {"errors":[{"message":"Subscriptions are not served: a response is one answer, not a stream of them.","locations":[{"line":{{{line}}},"column":{{{column}}}}],"extensions":{"code":"OPERATION_NOT_SUPPORTED"}}]}
            """
        );
    }

    [Theory]
    [InlineData("{ a }", null, """{"data":{"a":1}}""")]
    [InlineData("query Q { a }", null, """{"data":{"a":1}}""")]
    [InlineData("query Q { a } query R { b: a }", "R", """{"data":{"b":1}}""")]
    [InlineData("query Q { a } mutation R { add }", "R", """{"data":{"add":1}}""")]
    [InlineData("query Q { a } query R { b: a }", null, """{"errors":[{"message":"The document has several operations: name the one to run in `operationName`.","extensions":{"code":"UNKNOWN_OPERATION"}}]}""")]
    [InlineData("query Q { a }", "R", """{"errors":[{"message":"The document has no operation named \"R\".","extensions":{"code":"UNKNOWN_OPERATION"}}]}""")]
    [InlineData("{ a }", "R", """{"errors":[{"message":"The document has no operation named \"R\".","extensions":{"code":"UNKNOWN_OPERATION"}}]}""")]
    public async Task The_operation_is_found_by_its_name(string query, string? name, string response) =>
        (await Answers.OfAsync(Schema, query, Sum(), operationName: name)).ShouldBe(response);

    [Theory]
    [InlineData("{ a", """{"errors":[{"message":"Syntax error: expected a name, found the end of the document.","locations":[{"line":1,"column":4}],"extensions":{"code":"SYNTAX_ERROR"}}]}""")]
    [InlineData("{ b }", """{"errors":[{"message":"Type \"Query\" has no field \"b\".","locations":[{"line":1,"column":3}],"extensions":{"code":"VALIDATION_FAILED"}}]}""")]
    [InlineData("mutation ($x: Int!) { try(by: $x) }", """{"errors":[{"message":"Variable $x: a value of Int! must be given.","locations":[{"line":1,"column":11}],"extensions":{"code":"BAD_VARIABLE"}}]}""")]
    public async Task What_can_not_run_has_no_data(string query, string response) =>
        (await Answers.OfAsync(Schema, query, Sum())).ShouldBe(response);

    [Fact]
    public async Task Extensions_stand_in_each_response()
    {
        (await Answers.OfAsync(Schema, "{ a }", Sum(), extensions: """{"took":[1]}""")).ShouldBe("""{"data":{"a":1},"extensions":{"took":[1]}}""");
        (await Answers.OfAsync(Schema, "mutation { add(by: 11) }", Sum(), extensions: """{"took":1}""")).ShouldBe(
            """{"data":{"add":null},"errors":[{"message":"More than 10.","locations":[{"line":1,"column":12}],"path":["add"],"extensions":{"code":"TOO_MUCH"}}],"extensions":{"took":1}}"""
        );
        (await Answers.OfAsync(Schema, "{ a }", operationName: "B", extensions: "{}")).ShouldBe(
            """{"errors":[{"message":"The document has no operation named \"B\".","extensions":{"code":"UNKNOWN_OPERATION"}}],"extensions":{}}"""
        );
    }

    [Fact]
    public async Task A_result_beyond_the_limit_is_refused()
    {
        var response = await Answers.OfAsync(
            "type Query { s: [String] }",
            "{ s }",
            new Record { ["s"] = new object?[] { new string('x', 100), "y" } },
            limits: new ResolverLimits { MaxResultBytes = 100 }
        );

        response.ShouldBe("""{"data":null,"errors":[{"message":"The result is larger than 100 bytes; ask for fewer fields or smaller pages.","extensions":{"code":"RESULT_TOO_LARGE"}}]}""");
    }
}
