using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;
using static KnowledgeGraph.Api.Tests.WholeResponse;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>How large a body may be, and how it may be compressed.</summary>
public sealed class BodyLimitTests : IAsyncLifetime
{
    private const string Request = """{"query":"{ a }"}""";
    private const string TooLarge = "The body is larger than 1048576 bytes, as sent or after decompression.";

    private EdgeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await EdgeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_body_may_be_as_large_as_the_limit_and_no_larger()
    {
        const int limit = 1024 * 1024;
        (await _server.PostAsync(Request.PadRight(limit)).AsTextAsync()).ShouldBe(Echoed("{ a }"));
        (await _server.PostAsync(Request.PadRight(limit + 1)).AsTextAsync()).ShouldBe(Error(413, "BODY_TOO_LARGE", TooLarge));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_20_MB_is_refused(bool isChunked)
    {
        HttpContent content = EdgeServer.Content(new byte[20_000_000]);
        if (isChunked)
        {
            content = new StreamContent(new MemoryStream(new byte[20_000_000]));
            content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        (await _server.SendAsync(HttpMethod.Post, "/graphql", content, ("Transfer-Encoding", isChunked ? "chunked" : null)).AsTextAsync()).ShouldBe(
            Error(413, "BODY_TOO_LARGE", TooLarge)
        );
        (await _server.AnswersAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("identity")]
    public async Task A_compressed_body_is_read(string encoding) =>
        (await PostAsync(encoding, Pack(encoding, Encoding.UTF8.GetBytes(Request)))).ShouldBe(Echoed("{ a }"));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task What_is_compressed_otherwise_than_it_says_is_refused(string encoding) =>
        (await PostAsync(encoding, Encoding.UTF8.GetBytes(Request))).ShouldBe(
            Error(400, "BAD_BODY", $"The body is not what `Content-Encoding: {encoding}` says.")
        );

    [Theory]
    [InlineData("compress")]
    [InlineData("gzip, gzip")]
    public async Task Other_compressions_are_told_which_are_read(string encoding) =>
        (await PostAsync(encoding, Encoding.UTF8.GetBytes(Request))).ShouldBe(
            Error(
                415,
                "UNSUPPORTED_CONTENT_ENCODING",
                $"The body may be compressed as gzip, br, deflate, not \\\"{encoding}\\\".",
                "Accept-Encoding: gzip, br, deflate"
            )
        );

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_unpacks_to_a_gigabyte_stops_at_the_limit(string encoding)
    {
        var bomb = Pack(encoding, new byte[1_000_000], times: 1000);
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        var before = GC.GetTotalAllocatedBytes();
        (await PostAsync(encoding, bomb)).ShouldBe(Error(413, "BODY_TOO_LARGE", TooLarge));

        // Other tests of the process allocate too, but no gigabyte.
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(500_000_000);
        (await _server.AnswersAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_body_that_comes_in_pieces_is_read()
    {
        await using var stream = await _server.ConnectAsync($"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Request.Length}\r\n\r\n");
        foreach (var piece in Request.Chunk(5))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(piece), TestContext.Current.CancellationToken);
        }

        (await ReadAsync(stream)).ShouldStartWith("HTTP/1.1 200 OK\r\n");
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_refused()
    {
        await using var slow = await EdgeServer.StartAsync(SettingValues.Defaults.With(KnownSettings.BodyTimeout, TimeSpan.FromSeconds(0.2)));
        await using var stream = await slow.ConnectAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"que");
        var answer = await ReadAsync(stream);
        answer.ShouldStartWith("HTTP/1.1 408 Request Timeout\r\n");
        WithoutId(answer).ShouldEndWith("""{"errors":[{"message":"The body did not arrive within 0.2 s.","extensions":{"code":"BODY_TOO_SLOW"}}]}""");
        (await slow.AnswersAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_body_that_is_not_chunked_as_it_says_is_refused()
    {
        await using var stream = await _server.ConnectAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n");
        var answer = await ReadAsync(stream);
        answer.ShouldStartWith("HTTP/1.1 400 Bad Request\r\n");
        WithoutId(answer).ShouldEndWith("""{"errors":[{"message":"The body did not arrive as its header says.","extensions":{"code":"BAD_BODY"}}]}""");
        (await _server.AnswersAsync()).ShouldBeTrue();
    }

    private static async Task<string> ReadAsync(Stream stream)
    {
        var buffer = new byte[16 * 1024];
        var read = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, read);
    }

    private Task<string> PostAsync(string encoding, byte[] body) =>
        _server.SendAsync(HttpMethod.Post, "/graphql", EdgeServer.Content(body), ("Content-Encoding", encoding)).AsTextAsync();

    private static byte[] Pack(string encoding, byte[] content, int times = 1)
    {
        var packed = new MemoryStream();
        using (
            Stream packing = encoding switch
            {
                "gzip" => new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true),
                "deflate" => new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true),
                "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                _ => new BufferedStream(packed),
            }
        )
        {
            for (var time = 0; time < times; time++)
            {
                packing.Write(content);
            }
        }

        return packed.ToArray();
    }
}
