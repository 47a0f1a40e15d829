using System.Text.Json;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>Whether some JSON is a part of other JSON.</summary>
public static class JsonPart
{
    /// <summary>True where every member of the part is in the whole, and every item of its lists in the same order; others may stand between.</summary>
    public static bool IsIn(JsonElement whole, JsonElement part) =>
        (whole.ValueKind, part.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) =>
                part.EnumerateObject().All(member => whole.TryGetProperty(member.Name, out var value) && IsIn(value, member.Value)),
            (JsonValueKind.Array, JsonValueKind.Array) => ItemsAreIn(whole, part),
            _ => JsonElement.DeepEquals(whole, part),
        };

    private static bool ItemsAreIn(JsonElement whole, JsonElement part)
    {
        using var items = whole.EnumerateArray().GetEnumerator();
        foreach (var wanted in part.EnumerateArray())
        {
            do
            {
                if (!items.MoveNext())
                {
                    return false;
                }
            }
            while (!IsIn(items.Current, wanted));
        }

        return true;
    }
}
