using System.Text.Json;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>JSON does not tell whole numbers from others by their form: a number without a fraction is whole.</summary>
internal static class JsonNumbers
{
    private const double FirstInexactInteger = 9_007_199_254_740_992;

    /// <summary>The number, where it is whole and of 64 bits; one with a point or exponent only as far as doubles are exact.</summary>
    public static bool TryGetWhole(JsonElement json, out long number)
    {
        number = 0;
        if (json.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        if (json.TryGetInt64(out number))
        {
            return true;
        }

        var isWhole = json.TryGetDouble(out var real) && double.IsInteger(real) && Math.Abs(real) < FirstInexactInteger;
        number = isWhole ? (long)real : 0;
        return isWhole;
    }
}
