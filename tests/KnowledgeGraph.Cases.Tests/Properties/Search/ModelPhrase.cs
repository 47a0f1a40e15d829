namespace KnowledgeGraph.Cases.Tests.Properties.Search;

/// <summary>A word or phrase that is searched for.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Adjoins">Per word, whether it must adjoin the one before.</param>
/// <param name="IsPrefix">Whether the last word is only a beginning.</param>
/// <param name="Written">How it is written in a search.</param>
internal sealed record ModelPhrase(ModelWord[] Words, bool[] Adjoins, bool IsPrefix, string Written)
{
    /// <summary>A part of a text, or a word.</summary>
    public static ModelPhrase Random(System.Random random, ModelText text)
    {
        var from = random.Next(text.Words.Length);
        var length = Math.Min(random.Next(1, 4), text.Words.Length - from);
        var words = text.Words[from..(from + length)];
        var adjoins = text.Adjoins[from..(from + length)];
        var last = words[^1];
        var isPrefix = !last.IsUnspaced && random.Next(3) == 0;
        if (isPrefix)
        {
            words = [.. words[..^1], new ModelWord(last.Folded[..random.Next(1, last.Folded.Length + 1)])];
        }

        var written = string.Concat(words.Select((word, at) => (at == 0 || adjoins[at] ? string.Empty : " ") + word.Folded)) + (isPrefix ? "*" : string.Empty);
        return new ModelPhrase(words, adjoins, isPrefix, $"\"{written}\"");
    }

    /// <summary>What it adds to the score of a text where it stands there; null where it does not.</summary>
    public int? Value(ModelText text, Func<string, int> rarity)
    {
        int? best = null;
        for (var from = 0; from + Words.Length <= text.Words.Length; from++)
        {
            if (StandsAt(text, from))
            {
                var value = Counted(text, from).Sum(rarity);
                best = Math.Max(best ?? 0, value);
            }
        }

        return best;
    }

    // Characters that adjoin must adjoin in the text; elsewhere what stands between does not matter.
    private bool StandsAt(ModelText text, int from) =>
        Words.Select((word, at) => (word, at)).All(each =>
        {
            var found = text.Words[from + each.at].Folded;
            var fits = IsPrefix && each.at == Words.Length - 1 ? found.StartsWith(each.word.Folded, StringComparison.Ordinal) : found == each.word.Folded;
            return fits && (!IsPair(each.at) || text.IsPair(from + each.at));
        });

    private IEnumerable<string> Counted(ModelText text, int from)
    {
        for (var at = 0; at < Words.Length; at++)
        {
            if (IsPair(at))
            {
                yield return Words[at - 1].Folded + Words[at].Folded;
            }
            else if (at + 1 == Words.Length || !IsPair(at + 1))
            {
                yield return text.Words[from + at].Folded;
            }
        }
    }

    /// <summary>The phrase as a text that is the same for phrases that ask the same.</summary>
    public string Key => string.Concat(Words.Select((word, at) => (at == 0 || IsPair(at) ? string.Empty : " ") + word.Folded)) + IsPrefix;

    private bool IsPair(int at) => at > 0 && Adjoins[at] && Words[at].IsUnspaced && Words[at - 1].IsUnspaced;
}
