using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Ontology.Search;

/// <summary>Reads what is searched for: words, <c>"phrases in double quotes"</c>, and beginnings of words that end with <c>*</c>.</summary>
/// <remarks>What is written without spaces, or without anything between, is a phrase: 日米安保, 第9条.</remarks>
public static class SearchQueryReader
{
    /// <summary>The search; null with the rest of a sentence, behind the name of the argument, where it can not be used.</summary>
    public static SearchQuery? Read(string text, out string? mistake)
    {
        if (text.Length > SearchLimits.MaxTextLength)
        {
            mistake = $"has more than {Number(SearchLimits.MaxTextLength)} characters: search for less.";
            return null;
        }

        var parts = text.Replace('＂', '"').Replace('＊', '*').Split('"');
        if (parts.Length % 2 == 0)
        {
            mistake = "has a double quote that begins a phrase, but none that ends it.";
            return null;
        }

        var phrases = new List<SearchPhrase>();
        for (var part = 0; part < parts.Length; part++)
        {
            if (!TryAdd(parts[part], part % 2 == 1, phrases))
            {
                mistake = "has a `*` that does not end a word: it stands directly behind the letters with which a word begins.";
                return null;
            }
        }

        ImmutableArray<SearchPhrase> different = [.. phrases.DistinctBy(phrase => phrase.Canonical)];
        var words = different.Sum(phrase => phrase.Words.Length);
        mistake = words == 0 ? "holds no word to search for: write letters or digits."
            : words > SearchLimits.MaxWords ? $"has {Number(words)} words, but a search has at most {Number(SearchLimits.MaxWords)}."
            : null;
        return mistake is null ? new SearchQuery(different) : null;
    }

    // False where a star does not end a word.
    private static bool TryAdd(string part, bool isPhrase, List<SearchPhrase> phrases)
    {
        var stars = part.Count(character => character == '*');
        var words = ImmutableArray.CreateBuilder<SearchWord>();
        var tokens = new SearchTokenizer(part, stackalloc char[SearchLimits.MaxWordLength]);
        var (first, inPair, star) = (0, -1, -1);
        while (tokens.MoveNext())
        {
            if (!tokens.Adjoins && !tokens.IsPair && !isPhrase)
            {
                Close(words, phrases);
            }

            first = words.Count == 0 ? tokens.Place : first;
            var endsWithStar = tokens.End < part.Length && part[tokens.End] == '*';
            if (endsWithStar && !tokens.IsPair)
            {
                stars--;
            }

            if (star >= 0 && tokens.Start == star + 1)
            {
                return false;
            }

            star = endsWithStar ? tokens.End : star;

            // A pair says more than its two characters.
            if (tokens.IsPair)
            {
                if (words.Count > 0 && words[^1].Place == tokens.Place - first)
                {
                    words.RemoveAt(words.Count - 1);
                }

                inPair = tokens.Place + 1;
            }
            else if (tokens.Place == inPair)
            {
                continue;
            }

            words.Add(new SearchWord(tokens.Word.ToString(), endsWithStar && !tokens.IsUnspaced, tokens.Place - first));
        }

        Close(words, phrases);
        return stars == 0;
    }

    private static void Close(ImmutableArray<SearchWord>.Builder words, List<SearchPhrase> phrases)
    {
        if (words.Count > 0)
        {
            phrases.Add(new SearchPhrase(words.ToImmutable()));
            words.Clear();
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
