using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Conformance.Serving;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The program's pages, asked by HTTP.</summary>
public class ServerTests
{
    private const string Schema =
        """
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        type Query { i: Int! f: Float s: String b: Boolean id: ID c: Custom e: E list: [[Int]] u: U n(a: In): N none: None }
        type Mutation { m: Int }
        scalar Custom enum E { B A } union U = b | B | a interface N { x: Int } interface None { x: Int }
        type a { x: Int } type b implements N { x: Int } type B implements N { x: Int } input In { x: Int! }
        """;

    private static readonly string DeepLists = $"type Query {{ a: {new string('[', 150)}Int{new string(']', 150)} }}";

    private static async Task<(HttpStatusCode Status, string Body, string Allow)> SendAsync(HttpMethod method, string path, byte[]? body = null)
    {
        await using var server = await ConformanceServer.StartAsync(ConformanceServer.AnyPort);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new ByteArrayContent(body) };
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), string.Join(',', response.Content.Headers.Allow));
    }

    private static async Task<string> ExecuteAsync(string schema, string query, string? variables = null, string? operationName = null)
    {
        var body = new JsonObject
        {
            ["schema"] = schema,
            ["query"] = query,
            ["variables"] = variables is null ? null : JsonNode.Parse(variables),
            ["operationName"] = operationName,
        };
        var (status, response, _) = await SendAsync(HttpMethod.Post, "/execute", Encoding.UTF8.GetBytes(body.ToJsonString()));
        status.ShouldBe(HttpStatusCode.OK, response);
        return response;
    }

    private static string Error(string code, string message, string? place = null, string? path = null) =>
        $$$"""{"message":"{{{message}}}"{{{(place is null ? "" : $",\"locations\":[{place}]")}}}{{{(path is null ? "" : $",\"path\":[{path}]")}}},"extensions":{"code":"{{{code}}}"}}""";

    [Fact]
    public async Task It_says_that_it_is_well() =>
        (await SendAsync(HttpMethod.Get, "/health")).ShouldBe((HttpStatusCode.OK, """{"status":"ok"}""", ""));

    [Theory]
    [InlineData("{ i f s b id c e list }", """{"i":2,"f":3.14,"s":"str","b":true,"id":"id","c":"str","e":"B","list":[[2,2],[2,2]]}""")]
    [InlineData("{ u { __typename } n { __typename x } }", """{"u":{"__typename":"B"},"n":{"__typename":"b","x":2}}""")]
    [InlineData("mutation { m }", """{"m":2}""")]
    [InlineData("{ i ... @defer { s } }", """{"i":2,"s":"str"}""")]
    [InlineData("{ __type(name: \"E\") { kind } }", """{"__type":{"kind":"ENUM"}}""")]
    public async Task It_answers_with_the_fixed_values(string query, string data) =>
        (await ExecuteAsync(Schema, query)).ShouldBe($$$"""{"data":{{{data}}}}""");

    [Fact]
    public async Task Variables_and_the_operation_s_name_are_read()
    {
        const string Query = "query A($v: In!) { n(a: $v) { x } } query B { i }";

        (await ExecuteAsync(Schema, Query, """{"v":{"x":1}}""", "A")).ShouldBe("""{"data":{"n":{"x":2}}}""");
        (await ExecuteAsync(Schema, Query, null, "B")).ShouldBe("""{"data":{"i":2}}""");
        (await ExecuteAsync(Schema, Query, """{"v":{}}""", "A")).ShouldBe(
            $$$"""{"errors":[{{{Error("BAD_VARIABLE", "Variable $v.x: a value of Int! must be given.", """{"line":1,"column":9}""")}}}]}"""
        );
        (await ExecuteAsync(Schema, Query, "[1]", "A")).ShouldBe(
            $$$"""{"errors":[{{{Error("BAD_VARIABLE", "The variables must be a JSON object with a value for each variable.")}}}]}"""
        );
    }

    [Fact]
    public async Task An_interface_that_nothing_implements_has_no_object() =>
        (await ExecuteAsync(Schema, "{ none { x } }")).ShouldBe(
            $$$"""
            {"data":{"none":null},"errors":[{{{Error("BAD_RESULT", "The field \\\"none\\\": expected an object of a type that None may be, found one without a type.", """{"line":1,"column":3}""", "\"none\"")}}}]}
            """
        );

    [Theory]
    [InlineData("type Query {", "{ a }", "SYNTAX_ERROR", "Syntax error: expected a name, found the end of the document.", 1, 13)]
    [InlineData("type Query { a: Nobody }", "{ a }", "INVALID_SCHEMA", "The type Nobody is not defined.", 1, 17)]
    [InlineData("{ a }", "{ a }", "INVALID_SCHEMA", "A schema has no operations and no fragments.", 1, 1)]
    [InlineData("type Query { a: In } input In { x: Int }", "{ a }", "INVALID_SCHEMA", "Query.a is of type In, which is no output type.", 1, 14)]
    [InlineData("type Query { a: E } enum E", "{ a }", "INVALID_SCHEMA", "E has no value; it needs one at least.", 1, 26)]
    [InlineData("type Query { a: Int }", "", "SYNTAX_ERROR", "Syntax error: expected a definition, found the end of the document.", 1, 1)]
    public async Task A_mistake_in_schema_or_document_is_the_response(string schema, string query, string code, string message, int line, int column) =>
        (await ExecuteAsync(schema, query)).ShouldBe(
            $$$"""{"errors":[{{{Error(code, message, $"{{\"line\":{line},\"column\":{column}}}")}}}]}"""
        );

    [Fact]
    public async Task Lists_that_are_nested_too_deep_are_an_error_of_the_schema() =>
        (await ExecuteAsync(DeepLists, "{ a }")).ShouldBe(
            $$$"""{"errors":[{{{Error("INVALID_SCHEMA", "Query.a nests 150 lists; at most 60 are served.", """{"line":1,"column":14}""")}}}]}"""
        );

    [Theory]
    [InlineData("", "The body is not JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true. LineNumber: 0 | BytePositionInLine: 0.")]
    [InlineData("{\"\\ud800\":1,\"schema\":\"\"}", "The body has a name or string that is no valid Unicode.")]
    [InlineData("[]", "The body must be a JSON object with `schema` and `query`.")]
    [InlineData("{\"schema\":\"\"}", "`query` is missing.")]
    [InlineData("{\"query\":\"{a}\"}", "`schema` is missing.")]
    [InlineData("{\"schema\":1,\"query\":\"{a}\"}", "`schema` must be a string.")]
    [InlineData("{\"schema\":\"\\ud800\",\"query\":\"{a}\"}", "The body has a name or string that is no valid Unicode.")]
    [InlineData("{\"schema\":\"\",\"query\":\"\",\"operationName\":{}}", "`operationName` must be a string.")]
    public async Task A_body_that_is_no_request_is_refused(string body, string sentence) =>
        (await SendAsync(HttpMethod.Post, "/execute", Encoding.UTF8.GetBytes(body))).ShouldBe(
            (HttpStatusCode.BadRequest, $$$"""{"errors":[{{{Error("BAD_REQUEST", sentence)}}}]}""", "")
        );

    [Fact]
    public async Task Json_that_is_nested_too_deep_or_no_utf_8_is_refused()
    {
        var deep = Encoding.UTF8.GetBytes("{\"variables\":" + new string('[', 100_000));
        var deepAnswer = await SendAsync(HttpMethod.Post, "/execute", deep);
        deepAnswer.Status.ShouldBe(HttpStatusCode.BadRequest);
        deepAnswer.Body.ShouldStartWith("{\"errors\":[{\"message\":\"The body is not JSON: ");

        var answer = await SendAsync(HttpMethod.Post, "/execute", [.. "{\"schema\":\""u8, 0xff, .. "\",\"query\":\"\"}"u8]);
        answer.ShouldBe((HttpStatusCode.BadRequest, $$$"""{"errors":[{{{Error("BAD_REQUEST", "The body has a name or string that is no valid Unicode.")}}}]}""", ""));
    }

    [Theory]
    [InlineData("GET", "/execute", 405, "/execute takes POST.", "POST")]
    [InlineData("POST", "/health", 405, "/health takes GET.", "GET")]
    [InlineData("GET", "/", 404, "There are /health and /execute.", "")]
    public async Task Other_pages_and_methods_are_refused(string method, string path, int status, string sentence, string allow) =>
        (await SendAsync(new HttpMethod(method), path)).ShouldBe(
            ((HttpStatusCode)status, $$$"""{"errors":[{{{Error("BAD_REQUEST", sentence)}}}]}""", allow)
        );
}
