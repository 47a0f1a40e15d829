using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Requests in the query of a GET.</summary>
public sealed class UrlTests : IAsyncLifetime
{
    private EdgeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await EdgeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("?query={a}", "{a}", "none", "\"none\"")]
    [InlineData("?query=%7B+%C3%A4%20%7D&operationName=A&variables=%7B%22x%22%3A1%7D&extensions=%7B%7D", "{ ä }", "A", "{\"x\":1}")]
    [InlineData("?operationName=&variables=&query={a%22%5Cn%22}", "{a\\\"\\\\n\\\"}", "", "\"none\"")]
    [InlineData("?variables=null&query=100%25&other=%zz", "100%", "none", "\"none\"")]
    public async Task A_well_formed_query_is_read(string query, string document, string operation, string variables) =>
        (await GetAsync(query)).ShouldBe(WithVary(Echoed(document, operation, variables)));

    [Theory]
    [InlineData("", "BAD_PARAMETER", "The parameter `query` is missing: it must be a string, the document.")]
    [InlineData("?", "BAD_PARAMETER", "The parameter `query` is missing: it must be a string, the document.")]
    [InlineData("?query={a}&query={b}", "BAD_PARAMETER", "The parameter `query` is given twice.")]
    [InlineData("?query={a}&variables=[1]", "BAD_PARAMETER", "The parameter `variables` must be an object in JSON, not an array.")]
    [InlineData("?query={a}&extensions=7", "BAD_PARAMETER", "The parameter `extensions` must be an object in JSON, not a number.")]
    [InlineData("?query={a}&variables={a}", "BAD_JSON", "The parameter `variables` is not JSON: something is wrong at line 1, byte 2.")]
    [InlineData("?query=%FF", "BAD_UNICODE", "The parameter `query` is not UTF-8: byte 0 fits nowhere.")]
    [InlineData("?query=%zz", "BAD_PERCENT_ENCODING", "The parameter `query` of the URL is not percent-encoded UTF-8: the `%` at byte 0 begins no escape; a `%` itself is `%25`.")]
    [InlineData("?query={a}%7", "BAD_PERCENT_ENCODING", "The parameter `query` of the URL is not percent-encoded UTF-8: the `%` at byte 3 begins no escape; a `%` itself is `%25`.")]
    [InlineData("?query={a}&variables=%7B%", "BAD_PERCENT_ENCODING", "The parameter `variables` of the URL is not percent-encoded UTF-8: the `%` at byte 3 begins no escape; a `%` itself is `%25`.")]
    [InlineData("?query={a}&variables={%22a%22:%22%5CuD800%22}", "BAD_UNICODE", "The parameter `variables` has half of a surrogate pair at byte 6.")]
    public async Task A_malformed_query_is_refused(string query, string code, string message) =>
        (await GetAsync(query)).ShouldBe(Error(400, code, message, "Vary: Accept"));

    [Fact]
    public async Task Variables_may_not_be_deeper_than_the_limit() =>
        (await GetAsync("?query={a}&variables={%22a%22:" + new string('[', 64) + new string(']', 64) + "}")).ShouldBe(
            Error(400, "JSON_TOO_DEEP", "The parameter `variables` is nested deeper than 64 levels.", "Vary: Accept")
        );

    // As it stands: a URI mends what is not percent-encoded before it is sent.
    private Task<string> GetAsync(string query) =>
        _server.Client.GetAsync(new Uri($"{_server.Address}graphql{query}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })).AsTextAsync();

    private static string WithVary(string response) => response.Replace("charset=utf-8\n", "charset=utf-8\nVary: Accept\n", StringComparison.Ordinal);
}
