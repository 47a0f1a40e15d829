using System.Net;
using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Requests made to hurt, against the graph of the program: each gets a clear error, and the server goes on.</summary>
public sealed class HostileTests : IAsyncLifetime
{
    private static readonly Lazy<ServedGraph> Graph = new(() => GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null }).Graph!);

    private EdgeServer _server = null!;

    public static TheoryData<string, string> Bombs { get; } = new()
    {
        { new string('{', 10_000), "SYNTAX_ERROR" },
        { string.Concat(Enumerable.Repeat("{a", 10_000)) + new string('}', 10_000), "TOO_DEEP" },
        { "{a(x:" + new string('[', 10_000) + new string(']', 10_000) + ")}", "TOO_DEEP" },
        { "{a(x:" + string.Concat(Enumerable.Repeat("{x:", 10_000)) + "1" + new string('}', 10_000) + ")}", "TOO_DEEP" },
        { "query($x:" + new string('[', 10_000) + "Int" + new string(']', 10_000) + "){a}", "TOO_DEEP" },
        { string.Concat(Enumerable.Repeat("{a ", 200_000)), "TOO_DEEP" },
        { "{" + string.Concat(Enumerable.Repeat("a ", 500_000)) + "}", "TOO_MANY_TOKENS" },
        { "{" + new string('!', 1_000_000) + "}", "SYNTAX_ERROR" },
        { "{__typename " + string.Concat(Enumerable.Repeat("@skip(if:false)", 2_000)) + "}", "TOO_MANY_DIRECTIVES" },
        { "{a(x:\"" + new string('x', 1_000_000) + "\")}", "VALIDATION_FAILED" },
        { "{a(x:" + new string('9', 1_000_000) + ")}", "VALIDATION_FAILED" },
        { "{...F0}" + string.Concat(Enumerable.Range(0, 2_000).Select(at => $"fragment F{at} on Query{{...F{at + 1}}}")) + "fragment F2000 on Query{__typename}", "TOO_DEEP" },
        { "{...A} fragment A on Query{...B} fragment B on Query{...A}", "VALIDATION_FAILED" },
        { "", "SYNTAX_ERROR" },
    };

    public async ValueTask InitializeAsync()
    {
        var limits = new RequestLimits();
        var pipeline = new RequestPipeline(Graph.Value, new DocumentCache(limits.DocumentCacheBytes), limits);
        _server = await EdgeServer.StartAsync(
            new GraphQLService(pipeline.ExecuteAsync, () => "", () => "v1", () => null),
            SettingValues.Defaults.With(KnownSettings.MaxBodyBytes, 4 * 1024 * 1024)
        );
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Bombs))]
    public async Task A_bomb_of_a_document_gets_its_error(string document, string code)
    {
        var response = await _server.PostAsync("{\"query\":" + System.Text.Json.JsonSerializer.Serialize(document) + "}", "application/graphql-response+json");
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldContain($"\"code\":\"{code}\"");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _server.Reported.ShouldBeEmpty();
        (await _server.AnswersAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task JSON_nested_10000_deep_gets_its_error()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);
        foreach (var body in new[] { deep, "{\"query\":\"{a}\",\"variables\":" + deep + "}", "{\"unknown\":" + new string('[', 1_000_000) })
        {
            (await _server.PostAsync(body).AsTextAsync()).ShouldBe(
                WholeResponse.Error(400, "JSON_TOO_DEEP", "The body is nested deeper than 64 levels.")
            );
        }

        (await _server.AnswersAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_header_without_end_is_refused_by_the_web_server()
    {
        await using var stream = await _server.ConnectAsync("GET / HTTP/1.1\r\nHost: x\r\nX: " + new string('x', 100_000));
        var answer = new byte[1024];
        var length = await stream.ReadAsync(answer, TestContext.Current.CancellationToken);
        Encoding.ASCII.GetString(answer, 0, length).ShouldStartWith("HTTP/1.1 431 ");
        (await _server.AnswersAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("FFFFFFFFFFFFFFFF\r\n{}")]
    [InlineData("10000000000000000000000\r\n{}")]
    [InlineData("zz\r\n{}")]
    public async Task Chunks_of_sizes_that_are_none_are_no_mistake_of_the_server(string chunks)
    {
        await using var stream = await _server.ConnectAsync(
            $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}"
        );
        var answer = new byte[1024];
        var length = await stream.ReadAsync(answer, TestContext.Current.CancellationToken);
        var text = Encoding.ASCII.GetString(answer, 0, length);
        text.ShouldStartWith("HTTP/1.1 400 ");
        WholeResponse.WithoutId(text).ShouldEndWith("""{"errors":[{"message":"The body did not arrive as its header says.","extensions":{"code":"BAD_BODY"}}]}""");
        _server.Reported.ShouldBeEmpty();
        (await _server.AnswersAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Many_that_leave_at_once_do_no_harm()
    {
        const string body = """{"query":"{ __schema { types { name fields { name type { name ofType { name } } } } } }"}""";
        for (var client = 0; client < 200; client++)
        {
            var stream = await _server.ConnectAsync(
                $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"
            );
            stream.Socket.LingerState = new System.Net.Sockets.LingerOption(true, 0);
            await stream.DisposeAsync();
        }

        (await _server.AnswersAsync()).ShouldBeTrue();
        _server.Reported.ShouldBeEmpty();
    }
}
