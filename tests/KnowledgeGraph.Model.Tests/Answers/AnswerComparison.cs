using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Compares an answer of a store with the one that it must be; learns what cursors stand for.</summary>
internal sealed class AnswerComparison
{
    private readonly Dictionary<string, string> _cursors = new(StringComparer.Ordinal);

    /// <summary>The identities of the places that cursors stand for.</summary>
    public Dictionary<string, string> Identities { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the two differ first; null where they do not.</summary>
    public string? Difference(JsonObject expected, string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty("errors", out var errors) ? $"errors: {errors}"
            : document.RootElement.TryGetProperty("data", out var data) ? Difference("data", expected, data)
            : "no data";
    }

    /// <summary>Whether an answer is an error of one of these codes; null where it is.</summary>
    public static string? Difference(IReadOnlyList<string> codes, string answer)
    {
        using var document = JsonDocument.Parse(answer);
        var isRefused = document.RootElement.TryGetProperty("errors", out var errors)
            && errors.EnumerateArray().All(error => codes.Contains(error.GetProperty("extensions").GetProperty("code").GetString()));
        return isRefused ? null : $"expected an error {string.Join(" or ", codes)}, got {answer}";
    }

    private string? Difference(string path, JsonNode? expected, JsonElement actual)
    {
        switch (expected)
        {
            case null:
                return actual.ValueKind == JsonValueKind.Null ? null : Differs(path, "null", actual);
            case JsonObject fields:
                var names = actual.ValueKind == JsonValueKind.Object ? actual.EnumerateObject().Select(each => each.Name) : ["no object"];
                return names.SequenceEqual(fields.Select(field => field.Key))
                    ? fields.Select(field => Difference($"{path}.{field.Key}", field.Value, actual.GetProperty(field.Key))).FirstOrDefault(found => found is not null)
                    : Differs(path, fields.ToJsonString(), actual);
            case JsonArray items:
                return actual.ValueKind == JsonValueKind.Array && actual.GetArrayLength() == items.Count
                    ? items.Zip(actual.EnumerateArray()).Select((pair, at) => Difference($"{path}[{at}]", pair.First, pair.Second)).FirstOrDefault(found => found is not null)
                    : Differs(path, items.ToJsonString(), actual);
            default:
                return IsSame(expected.AsValue(), actual) ? null : Differs(path, expected.ToJsonString(), actual);
        }
    }

    private bool IsSame(JsonValue expected, JsonElement actual)
    {
        if (expected.TryGetValue<string>(out var text))
        {
            return actual.ValueKind == JsonValueKind.String && (text.StartsWith(Answer.CursorMark) ? IsCursor(text[1..], actual.GetString()!) : text == actual.GetString());
        }

        if (expected.TryGetValue<bool>(out var flag))
        {
            return actual.ValueKind == (flag ? JsonValueKind.True : JsonValueKind.False);
        }

        var number = expected.TryGetValue<int>(out var whole) ? whole : expected.GetValue<double>();
        return actual.ValueKind == JsonValueKind.Number && actual.GetDouble() == number;
    }

    // One place has one cursor, and another place another.
    private bool IsCursor(string identity, string cursor)
    {
        if (!_cursors.TryGetValue(identity, out var known))
        {
            _cursors[identity] = cursor;
            return Identities.TryAdd(cursor, identity);
        }

        return known == cursor;
    }

    private static string Differs(string path, string expected, JsonElement actual) => $"{path}: expected {expected}, got {actual.GetRawText()}";
}
