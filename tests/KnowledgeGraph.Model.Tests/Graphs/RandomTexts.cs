namespace KnowledgeGraph.Model.Tests.Graphs;

/// <summary>Random texts and searches from so few words that many nodes have the same ones.</summary>
internal static class RandomTexts
{
    private static readonly string[] Often = ["sea", "ship", "Port"];

    private static readonly string[] Words =
    [
        "sea", "Sea", "SHIP", "port", "seas", "ships", "Äpfel", "apfel", "straße", "STRASSE", "Œuvre", "U.S.", "us", "a.b.cd", "1951", "9", "e\u0301tat", "ﬁn", "ＳＥＡ",
        "日", "日本", "日本海", "本", "海", "海日", "日米・安保", "第9条", "がか", "か\u3099か", "カ", "ｶﾞ", "sea日本", "日本sea", "x",
    ];

    private static readonly string[] Separators = [" ", " ", " ", "-", ", ", "・", "", "🙂", "\n"];

    /// <summary>Some words with this or that between them.</summary>
    public static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(3) == 0 ? random.Next(1, 18) : random.Next(1, 4)).Select(_ => Any(random, random.Next(2) == 0 ? Often : Words) + Any(random, Separators)));

    /// <summary>One to three common words.</summary>
    /// <param name="random">The chance.</param>
    /// <param name="isMirrored">Whether each word is another than it would be.</param>
    public static string Common(Random random, bool isMirrored = false) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(3)).Select(at => Often[isMirrored ? 2 - at : at]));

    /// <summary>A search: words, phrases and beginnings of words.</summary>
    public static string Search(Random random) =>
        random.Next(3) == 0 ? Common(random) : string.Join(' ', Enumerable.Range(0, random.Next(2) == 0 ? 1 : random.Next(1, 4)).Select(_ => Part(random)));

    // Two in three ask for whole words only.
    private static string Part(Random random) =>
        random.Next(9) switch
        {
            0 => $"\"{Any(random, Words)}{Any(random, Separators)}{Any(random, Words)}\"",
            1 => $"\"{Any(random, Words)} {Any(random, Words)[..1]}*\"",
            2 => Any(random, Words) is var word && word.EndsWith('.') ? word : $"{word[..random.Next(1, word.Length + 1)].TrimEnd('.', '・')}*",
            < 6 => Any(random, Often),
            _ => Any(random, Words),
        };

    private static T Any<T>(Random random, IReadOnlyList<T> choices) => RandomScalars.Any(random, choices);
}
