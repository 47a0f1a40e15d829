using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Media types of answers, and the statuses that go with each.</summary>
public sealed class NegotiationTests : IAsyncLifetime
{
    private const string Request = """{"query":"{ a }"}""";
    private const string GraphQL = "application/graphql-response+json";

    private EdgeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await EdgeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/json")]
    [InlineData("APPLICATION/JSON; charset=UTF-8")]
    [InlineData("application/json, application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9")]
    [InlineData("application/graphql-response+json;q=0, */*")]
    [InlineData("application/graphql-response+json; charset=latin1, application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task Json_is_chosen(string? accept) => (await _server.PostAsync(Request, accept).AsTextAsync()).ShouldBe(Echoed("{ a }"));

    [Theory]
    [InlineData(GraphQL)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8")]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9")]
    [InlineData("application/graphql-response+json, */*")]
    [InlineData("application/json;q=0, application/*;q=0.1")]
    [InlineData("text/html, application/graphql-response+json;q=0.1")]
    public async Task GraphQL_response_is_chosen(string accept) =>
        (await _server.PostAsync(Request, accept).AsTextAsync()).ShouldBe(Echoed("{ a }", type: GraphQL));

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/graphql+json")]
    [InlineData("nonsense;;,")]
    public async Task Nothing_fits(string accept) =>
        (await _server.PostAsync(Request, accept).AsTextAsync()).ShouldBe(
            Error(
                406,
                "NOT_ACCEPTABLE",
                "Answers are `application/graphql-response+json`, `application/json` or, where they are tables, `text/csv`, in UTF-8; `Accept` allows none of them."
            )
        );

    [Fact]
    public async Task A_request_that_did_not_run_is_200_as_json_and_400_as_graphql_response()
    {
        const string refused = """{"query":"refuse"}""";
        (await _server.PostAsync(refused).AsTextAsync()).ShouldBe("200\nContent-Type: application/json; charset=utf-8\n{\"errors\":[{\"message\":\"No.\"}]}");
        (await _server.PostAsync(refused, GraphQL).AsTextAsync()).ShouldBe(
            "400\nContent-Type: application/graphql-response+json; charset=utf-8\n{\"errors\":[{\"message\":\"No.\"}]}"
        );
    }

    [Fact]
    public async Task A_malformed_request_is_400_in_the_type_that_is_accepted() =>
        (await _server.PostAsync("{}", GraphQL).AsTextAsync()).ShouldBe(
            Error(400, "BAD_PARAMETER", "The parameter `query` is missing: it must be a string, the document.").Replace("application/json", GraphQL, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    [InlineData("BREW")]
    public async Task Other_methods_are_told_which_are_taken(string method)
    {
        var answer = await _server.SendAsync(new HttpMethod(method), "/graphql", null).AsTextAsync();
        answer.ShouldStartWith("405\nAllow: GET, POST, OPTIONS\n");
        if (method != "HEAD")
        {
            answer.ShouldBe(
                Error(
                    405,
                    "METHOD_NOT_ALLOWED",
                    $"\\\"{method}\\\" is not a method of /graphql, which takes GET, POST, OPTIONS.",
                    "Allow: GET, POST, OPTIONS"
                )
            );
        }
    }
}
