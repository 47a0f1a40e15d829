using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KnowledgeGraph.Conformance.Serving;

/// <summary>What a body of <c>/execute</c> asks for.</summary>
internal sealed record ExecuteRequest(string Schema, string Query, JsonElement? Variables, string? OperationName)
{
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 256 };

    /// <summary>Reads a body; null with a sentence where it is not what it must be.</summary>
    public static ExecuteRequest? Read(ReadOnlyMemory<byte> body, out string? mistake)
    {
        try
        {
            var root = JsonDocument.Parse(body, JsonOptions).RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                mistake = "The body must be a JSON object with `schema` and `query`.";
                return null;
            }

            return Read(root, out mistake);
        }
        catch (JsonException broken)
        {
            mistake = $"The body is not JSON: {broken.Message}";
            return null;
        }
        catch (InvalidOperationException)
        {
            // What JsonElement throws for a name or string that is no UTF-8 or escapes half of a surrogate pair.
            mistake = "The body has a name or string that is no valid Unicode.";
            return null;
        }
    }

    private static ExecuteRequest? Read(JsonElement root, out string? mistake)
    {
        if (!TryText(root, "schema", out var schema, out mistake)
            || !TryText(root, "query", out var query, out mistake)
            || !TryText(root, "operationName", out var operationName, out mistake))
        {
            return null;
        }

        if (schema is null || query is null)
        {
            mistake = $"`{(schema is null ? "schema" : "query")}` is missing.";
            return null;
        }

        return new ExecuteRequest(schema, query, root.TryGetProperty("variables", out var variables) ? variables : null, operationName);
    }

    /// <summary>A text, or null where none is given; false with a sentence for anything else.</summary>
    private static bool TryText(JsonElement root, string name, out string? text, [NotNullWhen(false)] out string? mistake)
    {
        text = null;
        mistake = null;
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            mistake = $"`{name}` must be a string.";
            return false;
        }

        text = value.GetString();
        return true;
    }
}
