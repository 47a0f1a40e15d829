using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Finds where the phrases of a search stand, by the entries of their words.</summary>
internal sealed class SearchMatcher(SearchPostings postings, RunContext context)
{
    // An entry is read much faster than a row is looked at.
    private const int EntriesOfStep = 16;

    private int _untilStep;

    /// <summary>Where a phrase stands; null where a prefix stands for too many words.</summary>
    public SearchMatches? Find(SearchPhrase phrase)
    {
        List<PlacedMatch>? placed = null;
        foreach (var word in phrase.Words)
        {
            var (from, to) = postings.Find(word.Utf8, word.IsPrefix);
            if (to - from > SearchLimits.MaxExpansions)
            {
                return null;
            }

            if (phrase.Words.Length == 1)
            {
                return OfWords(from, to);
            }

            var found = Placed(from, to, word.Place);
            placed = placed is null ? found : Both(placed, found);
        }

        var matches = context.TakeMatches();
        foreach (var match in placed!)
        {
            matches.AddBest(new SearchMatch(match.Node, match.Field, match.Value));
        }

        return matches;
    }

    private SearchMatches OfWords(int from, int to)
    {
        var matches = context.TakeMatches();
        for (var word = from; word < to; word++)
        {
            var rarity = postings.Rarity(word);
            var entries = new SearchFieldEntries(postings.EntriesOf(word));
            while (entries.MoveNext())
            {
                Step();
                matches.Add(new SearchMatch(entries.Node, entries.Field, entries.Impact * rarity));
            }
        }

        if (to - from > 1)
        {
            matches.Sort();
        }

        return matches;
    }

    // Where a phrase would begin in which the word stands at a place.
    private List<PlacedMatch> Placed(int from, int to, int place)
    {
        var matches = new List<PlacedMatch>();
        for (var word = from; word < to; word++)
        {
            var rarity = postings.Rarity(word);
            var entries = postings.EntriesOf(word);
            var places = postings.PlacesOf(word);
            while (entries.MoveNext())
            {
                places.MoveToEntry();
                do
                {
                    Step();
                    matches.Add(new PlacedMatch(entries.Node, places.Place - place, entries.Field, entries.Impact * rarity));
                }
                while (places.MoveNext());
            }
        }

        if (to - from > 1)
        {
            matches.Sort((a, b) => a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Start.CompareTo(b.Start));
        }

        return matches;
    }

    private static List<PlacedMatch> Both(List<PlacedMatch> left, List<PlacedMatch> right)
    {
        var (at, other, count) = (0, 0, 0);
        while (at < left.Count && other < right.Count)
        {
            var (a, b) = (left[at], right[other]);
            var order = a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Start.CompareTo(b.Start);
            if (order == 0)
            {
                left[count++] = a with { Value = a.Value + b.Value };
            }

            at += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        left.RemoveRange(count, left.Count - count);
        return left;
    }

    private void Step()
    {
        if (++_untilStep == EntriesOfStep)
        {
            _untilStep = 0;
            context.Check();
        }
    }

    private readonly record struct PlacedMatch(int Node, int Start, int Field, int Value);
}
