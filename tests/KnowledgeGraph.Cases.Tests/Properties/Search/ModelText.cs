namespace KnowledgeGraph.Cases.Tests.Properties.Search;

/// <summary>A word of a text as it is searched: folded, with what it stood as in the text.</summary>
/// <param name="Folded">The word, or one character of what is written without spaces.</param>
/// <param name="Written">How a text may write it.</param>
internal sealed record ModelWord(string Folded, params string[] Written)
{
    public bool IsUnspaced => Folded[0] >= '\u2E80';
}

/// <summary>A text as a list of words, which knows what it is made of without being taken apart.</summary>
/// <param name="Words">The words.</param>
/// <param name="Text">The text.</param>
/// <param name="Adjoins">Per word, whether nothing stands before it and the one before.</param>
internal sealed record ModelText(ModelWord[] Words, string Text, bool[] Adjoins)
{
    private static readonly ModelWord[] Vocabulary =
    [
        new("treaty", "treaty", "Treaty", "TREATY", "ＴＲＥＡＴＹ"),
        new("treaties", "treaties"),
        new("security", "security", "Security", "sécurity", "secu\u0301rity"),
        new("japan", "Japan", "JAPAN"),
        new("us", "US", "U.S", "us"),
        new("strasse", "Straße", "strasse"),
        new("1951", "1951", "１９５１"),
        new("9", "9"),
        new("日", "日"),
        new("米", "米"),
        new("安", "安"),
        new("が", "が", "か\u3099"),
        new("ガ", "ガ", "ｶﾞ"),
        new("𠮷", "𠮷"),
    ];

    private static readonly string[] Separators = [" ", ", ", "-", "・", "\n", "… "];

    public static ModelText Random(System.Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 14)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]).ToArray();
        var adjoins = new bool[words.Length];
        var text = string.Empty;
        for (var at = 0; at < words.Length; at++)
        {
            // Letters run together to one word; elsewhere nothing need stand between.
            var mayAdjoin = at > 0 && (words[at].IsUnspaced || words[at - 1].IsUnspaced);
            adjoins[at] = mayAdjoin && random.Next(4) > 0;
            text += at == 0 || adjoins[at] ? string.Empty : Separators[random.Next(Separators.Length)];
            text += words[at].Written[random.Next(words[at].Written.Length)];
        }

        return new ModelText(words, text, adjoins);
    }

    /// <summary>What of this text is counted apart: words, characters, and pairs of characters that adjoin.</summary>
    public IEnumerable<string> Counted() =>
        Words.Select(word => word.Folded).Concat(Enumerable.Range(1, Words.Length - 1).Where(IsPair).Select(at => Words[at - 1].Folded + Words[at].Folded));

    /// <summary>Whether a word and the one before are a pair of characters that adjoin.</summary>
    public bool IsPair(int at) => Adjoins[at] && Words[at].IsUnspaced && Words[at - 1].IsUnspaced;
}
