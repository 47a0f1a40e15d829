using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Hostile;

/// <summary>A request made to hurt.</summary>
/// <param name="Name">What it is, to be found again.</param>
/// <param name="Body">The bytes of a POST, before compression; none for a GET.</param>
public sealed record HostileRequest(string Name, byte[] Body)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] QueryInBody = "\"query\":\""u8.ToArray();
    private const string QueryInUrl = "?query=";

    /// <summary>The URL of a GET, from the path on; null for a POST.</summary>
    public string? Url { get; init; }

    /// <summary>The <c>Content-Encoding</c>; null for none.</summary>
    public string? Encoding { get; init; }

    /// <summary>True where the body is sent as it is, whatever its encoding says.</summary>
    public bool IsPacked { get; init; }

    /// <summary>The <c>Accept-Encoding</c>; null for none.</summary>
    public string? AcceptEncoding { get; init; }

    /// <summary>A POST of a document with its variables and the operation's name, both as JSON.</summary>
    public static HostileRequest Of(string name, string document, string? variables = null, string? operationName = null)
    {
        var body = new StringBuilder("{\"query\":").Append(JsonSerializer.Serialize(document, Readable));
        body.Append(variables is null ? "" : $",\"variables\":{variables}");
        body.Append(operationName is null ? "" : $",\"operationName\":{operationName}").Append('}');
        return new HostileRequest(name, System.Text.Encoding.UTF8.GetBytes(body.ToString()));
    }

    /// <summary>The same request with a comment before the document, so that no cache knows it.</summary>
    public HostileRequest Again(int time)
    {
        if (Url is not null)
        {
            return this with { Url = Url.Replace(QueryInUrl, $"{QueryInUrl}%23{time}%0A", StringComparison.Ordinal) };
        }

        var place = Body.AsSpan().IndexOf(QueryInBody);
        if (place < 0)
        {
            return this;
        }

        var end = place + QueryInBody.Length;
        return this with { Body = [.. Body[..end], .. System.Text.Encoding.ASCII.GetBytes($"#{time}\\n"), .. Body[end..]] };
    }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Url is null ? HttpMethod.Post : HttpMethod.Get, Url ?? "/graphql");
        if (AcceptEncoding is not null)
        {
            message.Headers.TryAddWithoutValidation("Accept-Encoding", AcceptEncoding);
        }

        if (Url is null)
        {
            message.Content = new ByteArrayContent(Encoding is null || IsPacked ? Body : Pack(Body, Encoding));
            message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            message.Content.Headers.TryAddWithoutValidation("Content-Encoding", Encoding ?? "identity");
        }

        return message;
    }

    private static byte[] Pack(byte[] body, string encoding)
    {
        using var packed = new MemoryStream();
        using (
            Stream packing = encoding switch
            {
                "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
                "br" => new BrotliStream(packed, CompressionLevel.Fastest),
                _ => new ZLibStream(packed, CompressionLevel.Optimal),
            }
        )
        {
            packing.Write(body);
        }

        return packed.ToArray();
    }
}
