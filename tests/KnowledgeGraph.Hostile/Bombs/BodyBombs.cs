using System.Text;

namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>Bodies and URLs that HTTP carries well and that are bad all the same.</summary>
internal static class BodyBombs
{
    public static IEnumerable<Bomb> All { get; } =
    [
        new("200 MB in gzip", "BODY_TOO_LARGE", () => Packed("gzip", 200)),
        new("200 MB in deflate", "BODY_TOO_LARGE", () => Packed("deflate", 200)),
        new("200 MB in Brotli", "BODY_TOO_LARGE", () => Packed("br", 200)),
        new("gzip that is none", "BAD_BODY", () => Broken("gzip")),
        new("Brotli that is none", "BAD_BODY", () => Broken("br")),
        new("deflate that is none", "BAD_BODY", () => Broken("deflate")),
        new("2 MB as they are", "BODY_TOO_LARGE", () => Body(new string(' ', 2_000_000))),
        new("no bytes", "BAD_JSON", () => Body("")),
        new("a million opening brackets", "BATCH_NOT_SUPPORTED", () => Body(new string('[', 1_000_000))),
        new("a batch of 20,000", "BATCH_NOT_SUPPORTED", () => Body("[" + "{\"query\":\"{a}\"},".Times(20_000) + "{}]")),
        new("100,000 members", "BAD_PARAMETER", () => Body("{" + Many.Each(60_000, at => $"\"m{at}\":{at}", ",") + "}")),
        new("members nested 100,000 deep", "JSON_TOO_DEEP", () => Body(Many.Nested("{\"a\":", 100_000, "1", "}"))),
        new("50,000 times the query", "data", () => Body("{" + "\"query\":\"{a}\",".Times(50_000) + "\"query\":\"{__typename}\"}")),
        new("bytes that are not UTF-8", "BAD_UNICODE", () => new("", [.. "{\"query\":\"{"u8, 0xC0, 0xAF, 0xFF, .. "}\"}"u8])),
        new("half of a surrogate pair in the query", "BAD_UNICODE", () => Body("{\"query\":\"{\\ud800}\"}")),
        new("half a body", "BAD_JSON", () => Body("{\"query\":\"{__typename")),
        new("extensions of a megabyte", "data", () => Body("{\"query\":\"{__typename}\",\"extensions\":{\"a\":\"" + new string('x', 1_000_000) + "\"}}")),
        Get("a long query in the URL", "data", "/graphql?query=" + Uri.EscapeDataString("{" + Many.Each(300, at => $"a{at}:__typename") + "}")),
        Get("3,000 parameters in the URL", "data", "/graphql?query=%7B__typename%7D" + "&a=1".Times(3_000)),
        Get("the query twice in the URL", "BAD_PARAMETER", "/graphql?query=%7B__typename%7D&query=%7B__typename%7D"),
        Get("percents without digits", "BAD_UNICODE", "/graphql?query=%7B%FF%FE%7D"),
        Get("variables that are no JSON in the URL", "BAD_PARAMETER", "/graphql?query=%7B__typename%7D&variables=%5B%5B%5B"),
    ];

    private static HostileRequest Body(string body) => new("", Encoding.UTF8.GetBytes(body));

    private static Bomb Get(string name, string expected, string url) => new(name, expected, () => new HostileRequest(name, []) { Url = url });

    private static HostileRequest Packed(string encoding, int megabytes) =>
        new("", Encoding.ASCII.GetBytes("{\"query\":\"" + new string(' ', megabytes * 1_000_000))) { Encoding = encoding };

    private static HostileRequest Broken(string encoding) => new("", [0x1F, 0x8B, 0x08, .. Enumerable.Repeat((byte)0xA5, 10_000)]) { Encoding = encoding, IsPacked = true };
}
