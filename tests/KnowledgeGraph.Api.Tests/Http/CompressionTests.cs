using System.IO.Compression;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Responses, compressed for those who accept it.</summary>
public sealed class CompressionTests
{
    private static readonly string Large = $$"""{"query":"{{new string('a', 5000)}}"}""";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0.5, gzip;q=0.8", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0.5, br;q=0", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData(null, null)]
    public async Task The_best_of_what_is_accepted_is_used(string? accepted, string? used)
    {
        await using var server = await EdgeServer.StartAsync();
        var response = await server.SendAsync(HttpMethod.Post, "/graphql", EdgeServer.Content(System.Text.Encoding.UTF8.GetBytes(Large)), ("Accept-Encoding", accepted));
        response.Content.Headers.ContentEncoding.ShouldBe(used is null ? [] : [used]);
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        response.Content.Headers.ContentLength.ShouldBe(body.Length);
        (await UnpackAsync(used, body)).ShouldBe($$$"""{"data":{"document":"{{{new string('a', 5000)}}}","operation":"none","variables":"none"}}""");
    }

    [Theory]
    [InlineData(true, 100_000)]
    [InlineData(false, 1)]
    public async Task Small_responses_are_not_compressed_nor_any_where_it_is_off(bool isOn, int threshold)
    {
        await using var server = await EdgeServer.StartAsync(
            SettingValues.Defaults.With(KnownSettings.Compression, isOn).With(KnownSettings.CompressionThreshold, threshold)
        );
        var response = await server.SendAsync(HttpMethod.Post, "/graphql", EdgeServer.Content(System.Text.Encoding.UTF8.GetBytes(Large)), ("Accept-Encoding", "gzip, br"));
        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
        response.Headers.Vary.ShouldBeEmpty();
    }

    private static async Task<string> UnpackAsync(string? encoding, byte[] body)
    {
        var packed = new MemoryStream(body);
        Stream unpacking = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var reader = new StreamReader(unpacking);
        return await reader.ReadToEndAsync();
    }
}
