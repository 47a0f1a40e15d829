namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>A documented formula, comparisons joined by AND, tried on numbers by name.</summary>
internal static class Formula
{
    public static bool Holds(string formula, IReadOnlyDictionary<string, long> values) =>
        formula.Split(" AND ").All(comparison => HoldsOne(comparison.Split(' '), values));

    private static bool HoldsOne(string[] words, IReadOnlyDictionary<string, long> values)
    {
        long left = values[words[0]];
        long right = values[words[2]];
        return words[1] switch
        {
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            ">=" => left >= right,
            _ => throw new InvalidOperationException(words[1]),
        };
    }
}
