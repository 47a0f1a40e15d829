using System.Collections.Immutable;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Web pages that ask from elsewhere.</summary>
public sealed class CorsTests
{
    private const string Page = "https://page.example";

    [Fact]
    public async Task Nobody_is_allowed_by_default()
    {
        await using var server = await EdgeServer.StartAsync();
        (await AskAsync(server, Page)).ShouldBe(Echoed("{ a }"));
        (await AskFirstAsync(server, Page)).ShouldBe("204\nAllow: GET, POST, OPTIONS\n");
    }

    [Fact]
    public async Task A_page_that_is_allowed_may_ask_and_another_may_not()
    {
        await using var server = await EdgeServer.StartAsync(With("https://other.example", Page));
        (await AskAsync(server, Page)).ShouldBe(
            Echoed("{ a }").Replace(
                "200\nContent-Type: application/json; charset=utf-8",
                $"200\nAccess-Control-Allow-Origin: {Page}\nAccess-Control-Expose-Headers: ETag, Retry-After, X-Request-Id\nContent-Type: application/json; charset=utf-8\nVary: Origin",
                StringComparison.Ordinal
            )
        );
        (await AskAsync(server, "https://evil.example")).ShouldBe(
            Echoed("{ a }").Replace("charset=utf-8\n", "charset=utf-8\nVary: Origin\n", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_page_asks_first()
    {
        await using var server = await EdgeServer.StartAsync(With(Page));
        (await AskFirstAsync(server, Page)).ShouldBe(
            $"""
            204
            Access-Control-Allow-Headers: content-type, x-apollo-operation-name
            Access-Control-Allow-Methods: GET, POST, OPTIONS
            Access-Control-Allow-Origin: {Page}
            Access-Control-Expose-Headers: ETag, Retry-After, X-Request-Id
            Access-Control-Max-Age: 7200
            Allow: GET, POST, OPTIONS
            Vary: Origin

            """
        );
        (await AskFirstAsync(server, "https://evil.example")).ShouldBe("204\nAllow: GET, POST, OPTIONS\nVary: Origin\n");
    }

    [Fact]
    public async Task All_may_be_allowed()
    {
        await using var server = await EdgeServer.StartAsync(With("*"));
        (await AskAsync(server, "https://any.example")).ShouldContain("\nAccess-Control-Allow-Origin: *\n");
        (await AskAsync(server, null)).ShouldBe(Echoed("{ a }"));
    }

    private static SettingValues With(params ImmutableArray<string> origins) => SettingValues.Defaults.With(KnownSettings.CorsOrigins, origins);

    private static Task<string> AskAsync(EdgeServer server, string? origin) =>
        server.SendAsync(HttpMethod.Post, "/graphql", EdgeServer.Content("""{"query":"{ a }"}"""u8.ToArray()), ("Origin", origin)).AsTextAsync();

    private static Task<string> AskFirstAsync(EdgeServer server, string origin) =>
        server
            .SendAsync(
                HttpMethod.Options,
                "/graphql",
                null,
                ("Origin", origin),
                ("Access-Control-Request-Method", "POST"),
                ("Access-Control-Request-Headers", "content-type, x-apollo-operation-name")
            )
            .AsTextAsync();
}
