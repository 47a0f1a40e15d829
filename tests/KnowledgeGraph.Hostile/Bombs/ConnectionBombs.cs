using System.Text;

namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>What clients of HTTP never send: slow, short, long and folded requests, byte for byte.</summary>
internal static class ConnectionBombs
{
    private const string Post = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private const string Body = "{\"query\":\"{__typename}\"}";

    public static IEnumerable<Bomb> All { get; } =
    [
        Raw("a header without an end", "HTTP/1.1 431 ", () => "GET / HTTP/1.1\r\nHost: x\r\nX: " + new string('x', 200_000)),
        Raw("2,000 headers", "HTTP/1.1 431 ", () => "GET / HTTP/1.1\r\nHost: x\r\n" + Many.Each(2_000, at => $"X{at}: y\r\n", "") + "\r\n"),
        Raw("a URL of 100,000 bytes", "HTTP/1.1 414 ", () => "GET /graphql?query=" + new string('a', 100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"),
        Raw("no HTTP at all", "HTTP/1.1 400 ", () => new string('\0', 10_000) + "\r\n\r\n"),
        Raw("two lengths", "HTTP/1.1 400 ", () => $"{Post}Content-Length: 5\r\nContent-Length: 24\r\n\r\n{Body}"),
        Raw("a length below zero", "HTTP/1.1 400 ", () => $"{Post}Content-Length: -1\r\n\r\n{Body}"),
        Raw("a length of 19 digits", "HTTP/1.1 413 ", () => $"{Post}Content-Length: 9223372036854775807\r\n\r\n{Body}"),
        Raw("a length that is too short", "HTTP/1.1 400 ", () => $"{Post}Content-Length: 5\r\n\r\n{Body}"),
        Raw("a length that is too long", "HTTP/1.1 408 ", () => $"{Post}Content-Length: 5000\r\n\r\n{Body}"),
        Raw("chunks that lie", "HTTP/1.1 400 ", () => $"{Post}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{Body}"),
        Raw("a megabyte in chunks of one byte", "HTTP/1.1 413 ", () => $"{Post}Transfer-Encoding: chunked\r\n\r\n" + "1\r\n \r\n".Times(1_100_000) + "0\r\n\r\n"),
        Raw("500 requests at once", "HTTP/1.1 200 ", () => $"{Post}Content-Length: {Body.Length}\r\n\r\n{Body}".Times(500)),
        Raw("a header that never ends its line", "HTTP/1.1 408 ", () => "POST /graphql HTTP/1.1\r\nHost: x\r\n"),
    ];

    private static Bomb Raw(string name, string expected, Func<string> text) => Bomb.Raw(name, expected, () => Encoding.Latin1.GetBytes(text()));
}
