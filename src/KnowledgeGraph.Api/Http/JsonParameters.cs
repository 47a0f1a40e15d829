using System.Text.Json;

namespace KnowledgeGraph.Api.Http;

/// <summary>Reads JSON values of parameters, within the limit of depth.</summary>
internal static class JsonParameters
{
    // The reader keeps a bit per level and does not recurse; our own count gives the limit its own error.
    public static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = int.MaxValue };

    private static JsonDocumentOptions DocumentOptions { get; } = new() { MaxDepth = int.MaxValue };

    /// <summary>Moves over a value; false where it is nested deeper than the limit.</summary>
    public static bool TrySkip(ref Utf8JsonReader reader, int maxDepth)
    {
        var outside = reader.CurrentDepth;
        var isInside = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        while (isInside)
        {
            if (reader.CurrentDepth >= maxDepth && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                return false;
            }

            reader.Read();
            isInside = reader.CurrentDepth > outside;
        }

        return true;
    }

    /// <summary>Whether a member of an object, which was looked at before, is true.</summary>
    public static bool IsTrue(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member)
    {
        var reader = new Utf8JsonReader(json, ReaderOptions);
        var isTrue = false;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(member);
            reader.Read();
            isTrue = isIt ? reader.TokenType == JsonTokenType.True : isTrue;
            reader.Skip();
        }

        return isTrue;
    }

    /// <summary>The object in these bytes, which were looked at before.</summary>
    public static JsonDocument ParseChecked(ReadOnlyMemory<byte> json) => JsonDocument.Parse(json, DocumentOptions);

    /// <summary>What a token begins, for the sentence of an error.</summary>
    public static string Name(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "a Boolean",
        };
}
