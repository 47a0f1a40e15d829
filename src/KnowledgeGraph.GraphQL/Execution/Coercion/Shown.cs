using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Users' values as an error shows them: on one line, and cut where they are long.</summary>
internal static class Shown
{
    private const int Longest = 40;

    /// <summary>A name, without quotes.</summary>
    public static string Name(string name) => Cut(name);

    /// <summary>A JSON value.</summary>
    public static string Json(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => JsonStrings.Of(json) is { } text ? $"\"{Cut(text)}\"" : "a string that is no Unicode",
            JsonValueKind.Null or JsonValueKind.Undefined => "null",
            _ => Cut(json.GetRawText()),
        };

    /// <summary>What a resolver gave.</summary>
    public static string Result(object result) =>
        result switch
        {
            string text => $"\"{Cut(text)}\"",
            bool flag => flag ? "true" : "false",
            int or long or double => string.Create(CultureInfo.InvariantCulture, $"{result}"),
            IReadOnlyList<object?> => "a list",
            _ => "an object",
        };

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        // A surrogate pair is not cut in half.
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest), "…");
    }
}
