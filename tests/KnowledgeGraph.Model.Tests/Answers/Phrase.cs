namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Words that must stand together; often only one.</summary>
internal sealed class Phrase(IReadOnlyList<Word> words)
{
    /// <summary>The phrases of a search, each once.</summary>
    public static IReadOnlyList<Phrase> AllOf(string search) =>
        [.. search.Split('"').SelectMany((part, at) => at % 2 == 1 ? Quoted(part) : Unquoted(part)).DistinctBy(phrase => phrase.ToString())];

    /// <summary>Where in a text the phrase stands: at each place, the words and pairs of the text that were found.</summary>
    public IEnumerable<string[]> In(IReadOnlyList<Word> text) =>
        Enumerable.Range(0, text.Count).Where(place => StandsAt(text, place)).Select(place => Found(text, place).ToArray());

    /// <summary>The same for phrases that ask for the same.</summary>
    public override string ToString() =>
        string.Concat(words.Select((word, at) => $"{(at > 0 && word.Pairs(words[at - 1]) ? "" : " ")}{word.Text}{(IsPrefix(word) ? "*" : "")}"));

    private static IEnumerable<Phrase> Quoted(string part) => Words.Of(part) is { Count: > 0 } all ? [new Phrase(all)] : [];

    // Where nothing stands between, a phrase.
    private static IEnumerable<Phrase> Unquoted(string part)
    {
        var open = new List<Word>();
        foreach (var word in Words.Of(part))
        {
            if (!word.Adjoins && open.Count > 0)
            {
                yield return new Phrase([.. open]);
                open.Clear();
            }

            open.Add(word);
        }

        if (open.Count > 0)
        {
            yield return new Phrase(open);
        }
    }

    private static bool IsPrefix(Word word) => word.IsStarred && !word.IsUnspaced;

    private bool StandsAt(IReadOnlyList<Word> text, int place) =>
        place + words.Count <= text.Count
        && words.Select((word, at) => Fits(word, text[place + at]) && (at == 0 || !word.Pairs(words[at - 1]) || text[place + at].Pairs(text[place + at - 1]))).All(fits => fits);

    private static bool Fits(Word word, Word found) =>
        !found.IsUnspaced && IsPrefix(word) ? found.Text.StartsWith(word.Text, StringComparison.Ordinal) : found.Text == word.Text;

    // A character that is in a pair counts in the pair.
    private IEnumerable<string> Found(IReadOnlyList<Word> text, int place)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && words[at].Pairs(words[at - 1]))
            {
                yield return text[place + at - 1].Text + text[place + at].Text;
            }
            else if (at + 1 == words.Count || !words[at + 1].Pairs(words[at]))
            {
                yield return text[place + at].Text;
            }
        }
    }
}
