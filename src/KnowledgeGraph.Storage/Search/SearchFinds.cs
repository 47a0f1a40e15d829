using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Storage.Search;

/// <summary>A phrase that stands in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Phrase">Its place in the search.</param>
internal readonly record struct SearchFind(int Start, int End, int Phrase);

/// <summary>Finds the phrases of a search in a text.</summary>
internal static class SearchFinds
{
    /// <summary>Where the phrases stand, by their start and then by their end.</summary>
    public static List<SearchFind> Of(string text, SearchQuery query)
    {
        var finds = new List<SearchFind>();

        // Words of the text that are in a phrase of several, each with the word of the phrase that it is.
        var words = new List<(int Phrase, int Word, int Place, int Start, int End)>();
        var tokens = new SearchTokenizer(text, stackalloc char[SearchLimits.MaxWordLength]);
        while (tokens.MoveNext())
        {
            for (var phrase = 0; phrase < query.Phrases.Length; phrase++)
            {
                var wanted = query.Phrases[phrase].Words;
                if (wanted.Length == 1)
                {
                    if (wanted[0].Fits(tokens.Word))
                    {
                        finds.Add(new SearchFind(tokens.Start, tokens.End, phrase));
                    }

                    continue;
                }

                for (var word = 0; word < wanted.Length; word++)
                {
                    if (wanted[word].Fits(tokens.Word))
                    {
                        words.Add((phrase, word, tokens.Place, tokens.Start, tokens.End));
                    }
                }
            }
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Word == 0 && EndOf(words, at, query) is >= 0 and var end)
            {
                finds.Add(new SearchFind(words[at].Start, end, words[at].Phrase));
            }
        }

        finds.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? a.End.CompareTo(b.End) : a.Phrase.CompareTo(b.Phrase));
        return finds;
    }

    // Where the phrase ends that begins with a word of the text; -1 where the rest of it does not follow.
    private static int EndOf(List<(int Phrase, int Word, int Place, int Start, int End)> words, int first, SearchQuery query)
    {
        var (phrase, _, place, _, end) = words[first];
        var wanted = query.Phrases[phrase].Words;
        var next = 1;
        for (var at = first + 1; at < words.Count && next < wanted.Length && words[at].Place <= place + wanted[next].Place; at++)
        {
            if (words[at].Phrase == phrase && words[at].Word == next && words[at].Place == place + wanted[next].Place)
            {
                end = Math.Max(end, words[at].End);
                next++;
            }
        }

        return next == wanted.Length ? end : -1;
    }
}
