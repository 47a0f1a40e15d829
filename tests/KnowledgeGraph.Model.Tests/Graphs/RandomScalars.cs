using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Graphs;

/// <summary>Random values from so few that graphs and queries often have the same ones.</summary>
internal static class RandomScalars
{
    private static readonly string[] Texts = ["a", "A", "ab", "b", "ba", "Zebra", "Äpfel", "äpfel", "日本", "日", "é", "e\u0301", "🙂", "\uFFFD", "a\"b", "a\\b", "%", ".*", " ", "straße", "STRASSE"];
    private static readonly int[] Integers = [-2147483648, -7, -1, 0, 1, 2, 3, 10, 2147483647];
    private static readonly double[] Floats = [-1e300, -2.5, -0.1, 0, 0.1, 0.2, 0.30000000000000004, 1, 1.5, 3, 1e16, 1e307];

    private static readonly string[] DateTexts =
    [
        "1950", "1951-03", "1951-03-04", "1951-03-05", "1952-01-31T10:00:00Z", "195X", "19XX", "1950~", "1951?", "1951-03%", "1951-03-04~", "1951-21", "1951-34", "1951-41",
        "1950/1953", "1951-03-04/1951-03-05", "1951/..", "1952-02-29/", "../1951", "/1952-06", "1950~/1952?", "1950S2", "195X-12-25", "1951-XX", "1951-03-XX", "1951-03-1X",
        "2004-06~-11", "-0044-03-15", "0000", "Y170000002", "1949-12-31", "1953-01-01",
    ];

    /// <summary>Dates of all forms.</summary>
    public static EdtfDate[] Dates { get; } = [.. DateTexts.Select(text => EdtfParser.Parse(text).Date!)];

    public static object Of(Random random, ScalarKind scalar, EnumKind? choices) =>
        scalar switch
        {
            ScalarKind.Id => $"x{random.Next(4)}",
            ScalarKind.String => random.Next(2) == 0 ? Any(random, Texts) : RandomTexts.Text(random),
            ScalarKind.Int => random.Next(3) == 0 ? Any(random, Integers) : random.Next(0, 4),
            ScalarKind.Float => random.Next(2) == 0 ? Any(random, Floats) : random.Next(0, 8) / 4.0,
            ScalarKind.Boolean => random.Next(2) == 0,
            ScalarKind.EdtfDate => Any(random, Dates),
            _ => Any(random, choices!.Values).Name,
        };

    public static T Any<T>(Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
