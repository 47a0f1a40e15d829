using System.Text;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A word of a text, or a character of what is written without spaces.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="IsUnspaced">Whether it is such a character.</param>
/// <param name="Adjoins">Whether nothing stands between it and the one before.</param>
/// <param name="IsStarred">Whether <c>*</c> stands behind it.</param>
internal sealed record Word(string Text, bool IsUnspaced, bool Adjoins, bool IsStarred)
{
    /// <summary>Whether it makes a pair with the one before.</summary>
    public bool Pairs(Word before) => Adjoins && IsUnspaced && before.IsUnspaced;
}

/// <summary>Takes texts apart as docs/search.md says.</summary>
internal static class Words
{
    // Of the characters that random texts have.
    private static readonly (string From, string To)[] Folded =
    [
        ("ｶﾞ", "ガ"), ("ｶ", "カ"), ("か\u3099", "が"), ("\u0301", ""), ("é", "e"), ("ä", "a"), ("Ä", "a"), ("Œ", "oe"), ("ﬁ", "fi"), ("ß", "ss"), ("Ｓ", "s"), ("Ｅ", "e"), ("Ａ", "a"),
    ];

    /// <summary>The words of a text in their order.</summary>
    public static List<Word> Of(string text)
    {
        var runes = Fold(text).EnumerateRunes().ToArray();
        var words = new List<Word>();
        var end = -1;
        for (var at = 0; at < runes.Length;)
        {
            if (!IsWord(runes[at]))
            {
                at++;
                continue;
            }

            var begin = at;
            at = IsUnspaced(runes[at]) ? at + 1 : IsInitial(runes, at) ? EndOfInitials(runes, at) : EndOfLetters(runes, at);
            var word = string.Concat(runes[begin..at].Where(IsWord));
            words.Add(new Word(word, IsUnspaced(runes[begin]), begin == end, at < runes.Length && runes[at].Value == '*'));
            end = at;
        }

        return words;
    }

    /// <summary>The words, and the pairs of what is written without spaces.</summary>
    public static IEnumerable<string> WithPairs(IReadOnlyList<Word> words) =>
        words.Select(word => word.Text).Concat(words.Zip(words.Skip(1)).Where(two => two.Second.Pairs(two.First)).Select(two => two.First.Text + two.Second.Text));

    private static string Fold(string text) =>
        string.Concat(Folded.Aggregate(text, (folded, each) => folded.Replace(each.From, each.To, StringComparison.Ordinal)).EnumerateRunes().Select(rune => Rune.ToLowerInvariant(rune).ToString()));

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune);

    private static bool IsUnspaced(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3);

    private static int EndOfLetters(Rune[] runes, int at)
    {
        while (at < runes.Length && IsWord(runes[at]) && !IsUnspaced(runes[at]))
        {
            at++;
        }

        return at;
    }

    // A letter by itself.
    private static bool IsInitial(Rune[] runes, int at) => at < runes.Length && Rune.IsLetter(runes[at]) && !IsUnspaced(runes[at]) && EndOfLetters(runes, at) == at + 1;

    private static int EndOfInitials(Rune[] runes, int at)
    {
        while (at + 2 < runes.Length && runes[at + 1].Value == '.' && IsInitial(runes, at + 2))
        {
            at += 2;
        }

        return at + 1;
    }
}
