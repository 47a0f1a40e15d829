using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Requests in the JSON of a POST.</summary>
public sealed class BodyTests : IAsyncLifetime
{
    private EdgeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await EdgeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("""{"query":"{ a }"}""", "{ a }", "none", "\"none\"")]
    [InlineData("""{"query":"{ a }","operationName":"A","variables":{"x":[1,{"y":null}]},"extensions":{"z":1}}""", "{ a }", "A", "{\"x\":[1,{\"y\":null}]}")]
    [InlineData("""{"variables":null,"operationName":null,"extensions":null,"query":"{ a }"}""", "{ a }", "none", "\"none\"")]
    [InlineData("""{"unknown":[{"deep":[]}],"query":"{ a }"}""", "{ a }", "none", "\"none\"")]
    [InlineData("""{"query":"{ a }","query":"{ b }"}""", "{ b }", "none", "\"none\"")]
    [InlineData("""{"qu\u0065ry":"{ \u0061 \"\uD83D\uDE00\" \\uD800 }"}""", "{ a \\\"😀\\\" \\\\uD800 }", "none", "\"none\"")]
    [InlineData("\uFEFF {\"query\":\"{ ä }\"} ", "{ ä }", "none", "\"none\"")]
    public async Task A_well_formed_body_is_read(string body, string document, string operation, string variables) =>
        (await _server.PostAsync(body).AsTextAsync()).ShouldBe(Echoed(document, operation, variables));

    [Theory]
    [InlineData("", "BAD_JSON", "The body is empty: it must be a JSON object with the document as `query`.")]
    [InlineData("NONSENSE", "BAD_JSON", "The body is not JSON: something is wrong at line 1, byte 1.")]
    [InlineData("{\n\"query\":", "BAD_JSON", "The body is not JSON: something is wrong at line 2, byte 9.")]
    [InlineData("""{"query":"{ a }"} {}""", "BAD_JSON", "The body is not JSON: something is wrong at line 1, byte 19.")]
    [InlineData("""{"query":"{ a }",}""", "BAD_JSON", "The body is not JSON: something is wrong at line 1, byte 18.")]
    [InlineData("7", "BAD_JSON", "The body must be a JSON object with the document as `query`, not a number.")]
    [InlineData("""[{"query":"{ a }"}]""", "BATCH_NOT_SUPPORTED", "The body is an array: requests are not taken in batches, send each one alone.")]
    [InlineData("""{"qeury":"{ a }"}""", "BAD_PARAMETER", "The parameter `query` is missing: it must be a string, the document.")]
    [InlineData("""{"query":null}""", "BAD_PARAMETER", "The parameter `query` is missing: it must be a string, the document.")]
    [InlineData("""{"query":["{ a }"]}""", "BAD_PARAMETER", "The parameter `query` must be a string, the document, not an array.")]
    [InlineData("""{"query":"{ a }","variables":[7]}""", "BAD_PARAMETER", "The parameter `variables` must be an object or null, not an array.")]
    [InlineData("""{"query":"{ a }","operationName":7}""", "BAD_PARAMETER", "The parameter `operationName` must be a string or null, not a number.")]
    [InlineData("""{"query":"{ a }","extensions":true}""", "BAD_PARAMETER", "The parameter `extensions` must be an object or null, not a Boolean.")]
    [InlineData("""{"query":"\uD83D"}""", "BAD_UNICODE", "The body has half of a surrogate pair at byte 10.")]
    [InlineData("""{"query":"\uDE00\uD83D"}""", "BAD_UNICODE", "The body has half of a surrogate pair at byte 10.")]
    public async Task A_malformed_body_is_refused(string body, string code, string message) =>
        (await _server.PostAsync(body).AsTextAsync()).ShouldBe(Error(400, code, message));

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused() =>
        (await _server.SendAsync(HttpMethod.Post, "/graphql", EdgeServer.Content([.. "{\"query\":\"ä"u8, 0xC3, .. "\"}"u8])).AsTextAsync())
            .ShouldBe(Error(400, "BAD_UNICODE", "The body is not UTF-8: byte 12 fits nowhere."));

    [Fact]
    public async Task JSON_may_be_as_deep_as_the_limit_and_no_deeper()
    {
        // The body itself and the variables are the first two levels.
        static string Nested(int levels) =>
            "{\"query\":\"{ a }\",\"variables\":{\"x\":" + new string('[', levels - 2) + new string(']', levels - 2) + "}}";
        (await _server.PostAsync(Nested(64)).AsTextAsync()).ShouldStartWith("200");
        (await _server.PostAsync(Nested(65)).AsTextAsync()).ShouldBe(Error(400, "JSON_TOO_DEEP", "The body is nested deeper than 64 levels."));
    }

    [Theory]
    [InlineData(null, "`Content-Type` is missing: the body must be `application/json` in UTF-8.")]
    [InlineData("text/plain", """The body must be `application/json` in UTF-8, not \"text/plain\".""")]
    [InlineData("application/json; charset=iso-8859-1", """The body must be `application/json` in UTF-8, not \"application/json; charset=iso-8859-1\".""")]
    public async Task Only_JSON_in_UTF8_is_read(string? contentType, string message) =>
        (await _server.SendAsync(HttpMethod.Post, "/graphql", EdgeServer.Content("""{"query":"{ a }"}"""u8.ToArray(), contentType)).AsTextAsync())
            .ShouldBe(Error(415, "UNSUPPORTED_MEDIA_TYPE", message));

    [Theory]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"")]
    [InlineData("application/json; charset=utf-8")]
    public async Task Names_of_the_media_type_may_be_spelled_otherwise(string contentType) =>
        (await _server.PostAsync("""{"query":"{ a }"}""", contentType: contentType).AsTextAsync()).ShouldBe(Echoed("{ a }"));
}
