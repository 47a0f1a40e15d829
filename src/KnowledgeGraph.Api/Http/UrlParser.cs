using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Http;

/// <summary>Reads a request from the query of a URL.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-GET</remarks>
internal static class UrlParser
{
    /// <summary>Null where the URL has a request.</summary>
    /// <param name="query">The query of the URL, with its question mark.</param>
    /// <param name="maxDepth">The limit of the variables' depth.</param>
    /// <param name="text">Takes the document's bytes.</param>
    /// <param name="received">The request.</param>
    public static HttpRefusal? Parse(string? query, int maxDepth, JsonBuffer text, out ReceivedRequest received)
    {
        received = default;
        string? document = null;
        string? operationName = null;
        byte[]? variables = null;
        byte[]? extensions = null;
        var pairs = string.IsNullOrEmpty(query) ? default : query.AsSpan(1);
        foreach (var range in pairs.Split('&'))
        {
            var pair = pairs[range];
            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair[..equals];
            var value = equals < 0 ? default : pair[(equals + 1)..];
            var refusal = name switch
            {
                "query" => TakeText("query", value, ref document),
                "operationName" => TakeText("operationName", value, ref operationName),
                "variables" => TakeObject("variables", value, maxDepth, ref variables),
                "extensions" => TakeObject("extensions", value, maxDepth, ref extensions),
                _ => null,
            };
            if (refusal is not null)
            {
                return refusal;
            }
        }

        if (document is null)
        {
            return HttpRefusals.MissingQuery;
        }

        // In the same form as in a body, so that the cache knows one document under one key.
        text.WriteString(document);
        var parsed = variables is { Length: > 0 } ? JsonParameters.ParseChecked(variables) : null;
        var root = parsed?.RootElement;
        var given = root is { ValueKind: JsonValueKind.Object } ? root : null;
        var tellsCost = extensions is { Length: > 0 } && JsonParameters.IsTrue(extensions, "cost"u8);
        received = new ReceivedRequest(new GraphQLRequest(text.Written[1..^1], true, operationName, given) { TellsCost = tellsCost }, parsed);
        return null;
    }

    private static HttpRefusal? TakeText(string name, ReadOnlySpan<char> value, ref string? taken)
    {
        if (taken is not null)
        {
            return HttpRefusals.GivenTwice(name);
        }

        if (!PercentEncoding.TryDecode(value, out var bytes, out var wrongAt))
        {
            return HttpRefusals.BadPercentEncoding(name, wrongAt);
        }

        if (UnicodeCheck.CheckUtf8(bytes, $"The parameter `{name}`") is { } notUnicode)
        {
            return notUnicode;
        }

        taken = Encoding.UTF8.GetString(bytes);
        return null;
    }

    private static HttpRefusal? TakeObject(string name, ReadOnlySpan<char> value, int maxDepth, ref byte[]? taken)
    {
        if (taken is not null)
        {
            return HttpRefusals.GivenTwice(name);
        }

        if (!PercentEncoding.TryDecode(value, out taken, out var wrongAt))
        {
            return HttpRefusals.BadPercentEncoding(name, wrongAt);
        }

        var place = $"The parameter `{name}`";
        return taken.Length == 0 ? null : UnicodeCheck.Check(taken, place) ?? CheckObject(name, place, taken, maxDepth);
    }

    private static HttpRefusal? CheckObject(string name, string place, byte[] json, int maxDepth)
    {
        try
        {
            var reader = new Utf8JsonReader(json, JsonParameters.ReaderOptions);
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            {
                return HttpRefusals.WrongType(name, "an object in JSON", JsonParameters.Name(reader.TokenType));
            }

            if (!JsonParameters.TrySkip(ref reader, maxDepth))
            {
                return HttpRefusals.JsonTooDeep(place, maxDepth);
            }

            reader.Read();
            return null;
        }
        catch (JsonException broken)
        {
            return HttpRefusals.BadJson(place, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
        }
    }
}
