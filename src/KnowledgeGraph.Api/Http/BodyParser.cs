using System.Text.Json;
using KnowledgeGraph.Api.Requests;

namespace KnowledgeGraph.Api.Http;

/// <summary>Reads a request from the JSON of a body.</summary>
/// <remarks>
/// https://graphql.github.io/graphql-over-http/draft/#sec-JSON-Encoding. The document is not made a string: it stays the bytes of its JSON string.
/// </remarks>
internal static class BodyParser
{
    private const string Place = "The body";

    /// <summary>Null where the body is a request.</summary>
    public static HttpRefusal? Parse(ReadOnlyMemory<byte> body, int maxDepth, out ReceivedRequest received)
    {
        received = default;
        if (body.Span.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        if (body.IsEmpty)
        {
            return HttpRefusals.EmptyBody;
        }

        if (UnicodeCheck.Check(body.Span, Place) is { } notUnicode)
        {
            return notUnicode;
        }

        try
        {
            var reader = new Utf8JsonReader(body.Span, JsonParameters.ReaderOptions);
            reader.Read();
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => ParseMembers(ref reader, body, maxDepth, out received),
                JsonTokenType.StartArray => HttpRefusals.Batch,
                _ => HttpRefusals.NotAnObject(JsonParameters.Name(reader.TokenType)),
            };
        }
        catch (JsonException broken)
        {
            received.Dispose();
            received = default;
            return HttpRefusals.BadJson(Place, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
        }
    }

    private static HttpRefusal? ParseMembers(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, int maxDepth, out ReceivedRequest received)
    {
        received = default;
        var members = new Members();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Recognise(ref reader);
            reader.Read();
            if (Take(name, ref reader, body, ref members) is { } wrongType)
            {
                return wrongType;
            }

            var start = (int)reader.TokenStartIndex;
            if (!JsonParameters.TrySkip(ref reader, maxDepth))
            {
                return HttpRefusals.JsonTooDeep(Place, maxDepth);
            }

            if (name == Parameter.Variables && reader.TokenType != JsonTokenType.Null)
            {
                members.Variables = body[start..(int)reader.BytesConsumed];
            }
            else if (name == Parameter.Extensions)
            {
                members.TellsCost = reader.TokenType != JsonTokenType.Null && JsonParameters.IsTrue(body.Span[start..(int)reader.BytesConsumed], "cost"u8);
            }
        }

        // Nothing may follow: this throws where something does.
        reader.Read();
        if (members.Query is not { } query)
        {
            return HttpRefusals.MissingQuery;
        }

        var variables = members.Variables is { } json ? JsonParameters.ParseChecked(json) : null;
        received = new ReceivedRequest(new GraphQLRequest(query, true, members.OperationName, variables?.RootElement) { TellsCost = members.TellsCost }, variables);
        return null;
    }

    private static Parameter Recognise(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("query"u8) ? Parameter.Query
        : reader.ValueTextEquals("variables"u8) ? Parameter.Variables
        : reader.ValueTextEquals("operationName"u8) ? Parameter.OperationName
        : reader.ValueTextEquals("extensions"u8) ? Parameter.Extensions
        : Parameter.Unknown;

    // A member that comes twice has its last value, as everywhere in JSON.
    private static HttpRefusal? Take(Parameter name, ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref Members members)
    {
        var token = reader.TokenType;
        switch (name)
        {
            case Parameter.Query when token == JsonTokenType.String:
                members.Query = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                return null;
            case Parameter.Query:
                return token == JsonTokenType.Null
                    ? HttpRefusals.MissingQuery
                    : HttpRefusals.WrongType("query", "a string, the document", JsonParameters.Name(token));
            case Parameter.OperationName:
                members.OperationName = token == JsonTokenType.String ? reader.GetString() : null;
                return token is JsonTokenType.String or JsonTokenType.Null
                    ? null
                    : HttpRefusals.WrongType("operationName", "a string or null", JsonParameters.Name(token));
            case Parameter.Variables or Parameter.Extensions:
                members.Variables = name == Parameter.Variables ? null : members.Variables;
                return token is JsonTokenType.StartObject or JsonTokenType.Null
                    ? null
                    : HttpRefusals.WrongType(
                        name == Parameter.Variables ? "variables" : "extensions",
                        "an object or null",
                        JsonParameters.Name(token)
                    );
            default:
                return null;
        }
    }

    private enum Parameter
    {
        Unknown,
        Query,
        OperationName,
        Variables,
        Extensions,
    }

    private struct Members
    {
        public ReadOnlyMemory<byte>? Query;
        public ReadOnlyMemory<byte>? Variables;
        public string? OperationName;
        public bool TellsCost;
    }
}
