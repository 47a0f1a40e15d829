using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>The pages beside <c>/graphql</c>.</summary>
public sealed class PagesTests : IAsyncLifetime
{
    private EdgeServer _server = null!;
    private string? _obstacle;

    public async ValueTask InitializeAsync() => _server = await EdgeServer.StartAsync(findObstacle: () => _obstacle);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/", "application/json", """{"graphql":"/graphql","schema":"/graphql/schema.graphql","live":"/health/live","ready":"/health/ready"}""")]
    [InlineData("/health/live", "application/json", """{"status":"live"}""")]
    [InlineData("/health/ready", "application/json", """{"status":"ready"}""")]
    public async Task A_page_is_answered(string path, string type, string body) =>
        (await GetAsync(path)).ShouldBe($"200\nContent-Type: {type}; charset=utf-8\n{body}");

    [Fact]
    public async Task A_store_that_can_not_answer_is_not_ready()
    {
        _obstacle = "The store holds no graph.";
        (await GetAsync("/health/ready")).ShouldBe(Error(503, "NOT_READY", "The store holds no graph."));
        (await GetAsync("/health/live")).ShouldStartWith("200");
    }

    [Fact]
    public async Task The_schema_has_a_tag_by_which_it_need_not_be_sent_again()
    {
        (await GetAsync("/graphql/schema.graphql")).ShouldBe("200\nContent-Type: text/plain; charset=utf-8\nETag: W/\"v1\"\ntype Query { echo: String }");
        (await GetAsync("/graphql/schema.graphql", ("If-None-Match", "\"x\", W/\"v1\""))).ShouldBe("304\nETag: W/\"v1\"\n");
        (await GetAsync("/graphql/schema.graphql", ("If-None-Match", "W/\"v0\""))).ShouldStartWith("200");
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/graphql/")]
    [InlineData("/GraphQL")]
    public async Task Another_path_is_not_found(string path) =>
        (await GetAsync(path)).ShouldBe(Error(404, "NOT_FOUND", $"There is no page \\\"{path}\\\"; `/` lists the pages."));

    [Fact]
    public async Task Pages_are_only_read()
    {
        (await _server.SendAsync(HttpMethod.Post, "/health/live", null).AsTextAsync()).ShouldBe(
            Error(405, "METHOD_NOT_ALLOWED", "\\\"POST\\\" is not a method of /health/live, which takes GET, HEAD, OPTIONS.", "Allow: GET, HEAD, OPTIONS")
        );
        var head = await _server.SendAsync(HttpMethod.Head, "/health/live", null);
        head.Content.Headers.ContentLength.ShouldBe(17);
        (await head.AsTextAsync()).ShouldBe("200\nContent-Type: application/json; charset=utf-8\n");
    }

    private Task<string> GetAsync(string path, params (string, string?)[] headers) => _server.SendAsync(HttpMethod.Get, path, null, headers).AsTextAsync();
}
