using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Each request has an id: in the header of its answer, and beside the code of each error.</summary>
public sealed class RequestIdTests
{
    [Theory]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736")]
    [InlineData("a:1/b.c-d_e+f=")]
    public async Task The_clients_own_is_taken(string id)
    {
        await using var server = await EdgeServer.StartAsync();
        var answer = await server.SendAsync(HttpMethod.Get, "/nothing", null, ("X-Request-Id", id));
        answer.Headers.GetValues("X-Request-Id").ShouldBe([id]);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"\"extensions\":{{\"code\":\"NOT_FOUND\",\"requestId\":\"{id}\"}}");
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("\"quoted\"")]
    [InlineData("a,b")]
    [InlineData(null)]
    public async Task Another_has_one_of_ours(string? id)
    {
        await using var server = await EdgeServer.StartAsync();
        var first = await server.SendAsync(HttpMethod.Get, "/health/live", null, ("X-Request-Id", id));
        var second = await server.SendAsync(HttpMethod.Get, "/health/live", null, ("X-Request-Id", id));
        var ids = new[] { first, second }.Select(answer => answer.Headers.GetValues("X-Request-Id").Single()).ToArray();
        ids.Distinct().Count().ShouldBe(2);
        ids.ShouldAllBe(ours => ours != id && ours.Length > 5);
    }

    [Fact]
    public async Task One_that_is_too_long_is_not_taken()
    {
        await using var server = await EdgeServer.StartAsync();
        var answer = await server.SendAsync(HttpMethod.Get, "/health/live", null, ("X-Request-Id", new string('x', 101)));
        answer.Headers.GetValues("X-Request-Id").Single().Length.ShouldBeLessThan(101);
    }

    [Fact]
    public async Task The_engine_gets_it()
    {
        string? seen = null;
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults,
            (request, output, cancellation) =>
            {
                seen = request.Id;
                return EdgeServer.Echo(request, output, cancellation);
            }
        );
        using var content = EdgeServer.Content("""{"query":"{ a }"}"""u8.ToArray());
        await server.SendAsync(HttpMethod.Post, "/graphql", content, ("X-Request-Id", "mine"));
        seen.ShouldBe("mine");
    }
}
