using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A field of a node in which a phrase stands, and what that adds to the score.</summary>
internal readonly record struct SearchMatch(int Node, int Field, int Value);

/// <summary>Finds where the phrases of a search stand, by the entries of their words.</summary>
internal sealed class SearchMatcher(SearchPostings postings, RunContext context)
{
    // An entry is read much faster than a row is looked at.
    private const int EntriesOfStep = 16;

    private int _untilStep;

    /// <summary>Where a phrase stands, by node and field, each pair once; null where a prefix stands for too many words.</summary>
    public List<SearchMatch>? Find(SearchPhrase phrase)
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

        return Best([.. placed!.Select(match => new SearchMatch(match.Node, match.Field, match.Value))]);
    }

    private List<SearchMatch> OfWords(int from, int to)
    {
        var matches = new List<SearchMatch>();
        for (var word = from; word < to; word++)
        {
            var rarity = postings.Rarity(word);
            var entries = postings.EntriesOf(word);
            while (entries.MoveNext())
            {
                Step();
                matches.Add(new SearchMatch(entries.Node, entries.Field, entries.Impact * rarity));
            }
        }

        if (to - from > 1)
        {
            matches.Sort((a, b) => a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Field.CompareTo(b.Field));
        }

        return Best(matches);
    }

    // Of several texts of one field, or several words of one prefix, the best counts.
    private static List<SearchMatch> Best(List<SearchMatch> matches)
    {
        var count = 0;
        for (var at = 0; at < matches.Count; at++)
        {
            var match = matches[at];
            if (count > 0 && matches[count - 1] is var last && last.Node == match.Node && last.Field == match.Field)
            {
                matches[count - 1] = last.Value >= match.Value ? last : match;
            }
            else
            {
                matches[count++] = match;
            }
        }

        matches.RemoveRange(count, matches.Count - count);
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
