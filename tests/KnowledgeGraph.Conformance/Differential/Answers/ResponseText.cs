using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>A response in the form that it is compared in: the data, and of each error its path, or its places where it has none.</summary>
internal static class ResponseText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Our response.</summary>
    public static string OfOurs(JsonNode response)
    {
        var errors = response["errors"]?.AsArray() ?? [];
        return Text(
            response["data"]?.DeepClone(),
            response.AsObject().ContainsKey("data"),
            errors.Select(error => error!["path"] is { } path ? string.Join('/', path.AsArray()) : Request(Places(error["locations"])))
        );
    }

    /// <summary>A peer's response.</summary>
    public static string OfTheirs(JsonElement response)
    {
        if (response.TryGetProperty("thrown", out var thrown))
        {
            return $"thrown: {thrown.GetString()}";
        }

        var hasData = response.TryGetProperty("data", out var data);
        return Text(
            hasData ? JsonNode.Parse(data.GetRawText()) : null,
            hasData,
            response.GetProperty("errors").EnumerateArray().Select(error =>
                error.TryGetProperty("path", out var path) ? string.Join('/', path.EnumerateArray()) : Request(error.GetProperty("places").GetString()!))
        );
    }

    private static string Places(JsonNode? locations) =>
        string.Join(' ', (locations?.AsArray() ?? []).Select(location => $"{location!["line"]}:{location["column"]}"));

    private static string Request(string places) => $"request {places}".TrimEnd();

    // Which of several errors comes first is left open, and how many one wrong value of a variable makes.
    private static string Text(JsonNode? data, bool hasData, IEnumerable<string> errors)
    {
        var response = new JsonObject();
        if (hasData)
        {
            response["data"] = data;
        }

        response["errors"] = new JsonArray([.. errors.Order(StringComparer.Ordinal).Distinct().Select(error => (JsonNode)error)]);
        return response.ToJsonString(Plain);
    }
}
