using System.Text.Json.Nodes;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Comparisons of a property; one with a missing value is false.</summary>
internal static class Comparisons
{
    public static bool Fits(ScalarKind scalar, object? value, JsonObject comparisons)
    {
        var definitely = comparisons["match"]?.GetValue<string>() == "DEFINITELY";
        return comparisons.Where(each => each.Key != "match")
            .All(each => each.Key == "caseInsensitive"
                ? each.Value is not JsonObject folded || Fits(scalar, value is string text ? Values.Fold(text) : value, Folded(folded))
                : Fits(scalar, value, each.Key, each.Value, definitely));
    }

    private static JsonObject Folded(JsonObject comparisons) =>
        new(comparisons.Select(each => KeyValuePair.Create(each.Key, Folded(each.Value))));

    private static JsonNode? Folded(JsonNode? operand) =>
        operand switch
        {
            null => null,
            JsonArray list => new JsonArray([.. list.Select(Folded)]),
            _ => Values.Fold(operand.GetValue<string>()),
        };

    private static bool Fits(ScalarKind scalar, object? value, string comparison, JsonNode? operand, bool definitely)
    {
        if (operand is null)
        {
            return comparison == "eq" && value is null;
        }

        if (value is null)
        {
            return false;
        }

        if (value is Array list)
        {
            return comparison switch
            {
                "eq" => list.Cast<object>().SequenceEqual(((JsonArray)operand).Select(item => Values.Read(scalar, item!))),
                "includes" => list.Cast<object>().Contains(Values.Read(scalar, operand)),
                _ => throw new InvalidOperationException($"The model knows no comparison {comparison} of lists."),
            };
        }

        return comparison switch
        {
            "eq" => value.Equals(Values.Read(scalar, operand)),
            "in" => ((JsonArray)operand).Any(item => value.Equals(Values.Read(scalar, item!))),
            "contains" => ((string)value).Contains(operand.GetValue<string>(), StringComparison.Ordinal),
            "startsWith" => ((string)value).StartsWith(operand.GetValue<string>(), StringComparison.Ordinal),
            "endsWith" => ((string)value).EndsWith(operand.GetValue<string>(), StringComparison.Ordinal),
            _ when value is EdtfDate date => Dates.Compares(date.Bounds, comparison, Dates.Read(operand.GetValue<string>()).Bounds, definitely),
            "gt" => Order() > 0,
            "gte" => Order() >= 0,
            "lt" => Order() < 0,
            "lte" => Order() <= 0,
            _ => throw new InvalidOperationException($"The model knows no comparison {comparison}."),
        };

        int Order() => Values.Compare(value, Values.Read(scalar, operand));
    }
}
