using System.Globalization;
using System.Text;
using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Storage.Search;

/// <summary>Cuts, out of the texts of a field, the part that tells most of what was found, and marks it: the same from every store.</summary>
public static class SearchSnippet
{
    /// <summary>Stands before what was found.</summary>
    public const char Begin = '\u27EA';

    /// <summary>Stands behind what was found.</summary>
    public const char End = '\u27EB';

    /// <summary>Stands for what was left out.</summary>
    public const char Cut = '\u2026';

    // What is shown before the first find, so that a reader sees where it stands.
    private const int Before = 40;

    // How far a cut may move so that it stands between words.
    private const int MaxShift = 30;

    // From here on, most is written without spaces.
    private const char FirstUnspaced = '\u2E80';

    /// <summary>The snippet of the texts of a field: of the first one in which most of the phrases are found.</summary>
    public static string Of(IReadOnlyList<string> texts, SearchQuery query)
    {
        if (texts.Count == 1)
        {
            return Marked(texts[0], SearchFinds.Of(texts[0], query));
        }

        var (best, finds) = (string.Empty, new List<SearchFind>());
        var most = -1;
        foreach (var text in texts)
        {
            var found = SearchFinds.Of(text, query);
            var phrases = found.Select(find => find.Phrase).Distinct().Count();
            if (phrases > most)
            {
                (most, best, finds) = (phrases, text, found);
            }
        }

        return Marked(best, finds);
    }

    private static string Marked(string text, List<SearchFind> finds)
    {
        var (start, end) = Window(text, finds);
        var marked = new StringBuilder(end - start + 16);
        if (start > 0)
        {
            marked.Append(Cut);
        }

        var at = start;
        foreach (var (from, to) in Joined(finds, start, end))
        {
            marked.Append(text, at, from - at).Append(Begin).Append(text, from, to - from).Append(End);
            at = to;
        }

        marked.Append(text, at, end - at);
        if (end < text.Length)
        {
            marked.Append(Cut);
        }

        return marked.ToString();
    }

    // What overlaps or touches is marked together.
    private static List<(int From, int To)> Joined(List<SearchFind> finds, int start, int end)
    {
        var joined = new List<(int From, int To)>();
        foreach (var find in finds)
        {
            if (find.Start < start || find.Start >= end)
            {
                continue;
            }

            var to = Math.Min(find.End, end);
            if (joined.Count > 0 && find.Start <= joined[^1].To)
            {
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, to));
            }
            else
            {
                joined.Add((find.Start, to));
            }
        }

        return joined;
    }

    private static (int Start, int End) Window(string text, List<SearchFind> finds)
    {
        if (text.Length <= SearchLimits.MaxSnippetLength)
        {
            return (0, text.Length);
        }

        var first = Densest(finds);
        var start = first <= Before ? 0 : Boundary(text, Math.Min(first - Before, text.Length - SearchLimits.MaxSnippetLength), 1);
        return (start, Boundary(text, Math.Min(text.Length, start + SearchLimits.MaxSnippetLength), -1));
    }

    // Where the first part begins in which most of the phrases are found.
    private static int Densest(List<SearchFind> finds)
    {
        var counts = new int[SearchLimits.MaxWords];
        var (first, most, phrases, next) = (0, 0, 0, 0);
        for (var at = 0; at < finds.Count; at++)
        {
            while (next <= at || (next < finds.Count && finds[next].End <= finds[at].Start + SearchLimits.MaxSnippetLength - Before))
            {
                phrases += counts[finds[next++].Phrase]++ == 0 ? 1 : 0;
            }

            (most, first) = phrases > most ? (phrases, finds[at].Start) : (most, first);
            phrases -= --counts[finds[at].Phrase] == 0 ? 1 : 0;
        }

        return first;
    }

    // The nearest place where no word is cut; where none is near, no character is.
    private static int Boundary(string text, int at, int step)
    {
        for (var place = at; Math.Abs(place - at) < MaxShift; place += step)
        {
            if (place <= 0 || place >= text.Length || IsBetweenWords(text, place))
            {
                return place;
            }
        }

        while (at > 0 && at < text.Length && IsWithinCharacter(text, at))
        {
            at += step;
        }

        return at;
    }

    private static bool IsBetweenWords(string text, int at) =>
        !IsWithinCharacter(text, at)
        && (char.IsWhiteSpace(text[at]) || char.IsWhiteSpace(text[at - 1]) || (text[at - 1] >= FirstUnspaced && text[at] >= FirstUnspaced));

    private static bool IsWithinCharacter(string text, int at) =>
        char.IsLowSurrogate(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.NonSpacingMark;
}
