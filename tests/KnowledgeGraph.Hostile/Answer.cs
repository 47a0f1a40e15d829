using System.Net;
using System.Text.Json;

namespace KnowledgeGraph.Hostile;

/// <summary>What came back, judged: a GraphQL response with documented codes, or what is wrong with it.</summary>
/// <param name="Codes">The codes of its errors, each once; <c>data</c> where there are none.</param>
/// <param name="Fault">What is wrong; null where nothing is.</param>
public sealed record Answer(string Codes, string? Fault)
{
    /// <summary>The answer of a request that ran without errors.</summary>
    public const string Data = "data";

    public static Answer Of(HttpStatusCode status, byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var codes = new SortedSet<string>(StringComparer.Ordinal);
            var fault = FindFault(json.RootElement, codes);
            return new Answer(codes.Count == 0 ? Data : string.Join(' ', codes), fault ?? FindStatusFault((int)status, codes));
        }
        catch (JsonException broken)
        {
            return new Answer("", $"{(int)status} with a body that is not JSON: {broken.Message}");
        }
    }

    private static string? FindStatusFault(int status, SortedSet<string> codes) =>
        status is 200 || (status is >= 400 and < 500 && codes.Count > 0) ? null : $"status {status} with {string.Join(' ', codes)}";

    private static string? FindFault(JsonElement response, SortedSet<string> codes)
    {
        if (response.ValueKind != JsonValueKind.Object)
        {
            return $"the response is {response.ValueKind}";
        }

        foreach (var member in response.EnumerateObject().Where(member => member.Name is not ("data" or "errors" or "extensions")))
        {
            return $"the response has a member {member.Name}";
        }

        if (!response.TryGetProperty("errors", out var errors))
        {
            return response.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? null : "neither errors nor an object as data";
        }

        return errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0
            ? "the errors are no list with entries"
            : errors.EnumerateArray().Select(error => FindErrorFault(error, codes)).FirstOrDefault(fault => fault is not null);
    }

    private static string? FindErrorFault(JsonElement error, SortedSet<string> codes)
    {
        if (
            !error.TryGetProperty("message", out var message)
            || message.ValueKind != JsonValueKind.String
            || !error.TryGetProperty("extensions", out var extensions)
            || !extensions.TryGetProperty("code", out var code)
        )
        {
            return "an error without a message or a code";
        }

        codes.Add(code.GetString()!);
        return DocumentedCodes.All.Contains(code.GetString()!) ? null : $"the code {code.GetString()} is not documented";
    }
}
