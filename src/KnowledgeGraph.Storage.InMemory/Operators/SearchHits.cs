using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes in which all phrases of a search stand, with their scores, by node.</summary>
internal sealed class SearchHits(EmbeddedGraph graph, RowTest? test)
{
    /// <summary>Gives each hit that fits to <paramref name="take"/>; false where the search is too broad, with the error left in the run.</summary>
    public bool Run(RunContext context, SearchQuery query, Action<SearchHit> take)
    {
        var matcher = new SearchMatcher(graph.Search, context);
        var phrases = new List<SearchMatch>[query.Phrases.Length];
        for (var at = 0; at < phrases.Length; at++)
        {
            if (matcher.Find(query.Phrases[at]) is not { } matches)
            {
                context.Error = StorageErrors.SearchTooBroad;
                return false;
            }

            phrases[at] = matches;
        }

        Join(context, phrases, take);
        return true;
    }

    private void Join(RunContext context, List<SearchMatch>[] phrases, Action<SearchHit> take)
    {
        Array.Sort(phrases, (a, b) => a.Count.CompareTo(b.Count));
        var places = new int[phrases.Length];
        var rarest = phrases[0];
        var fields = new List<(int Field, int Value)>();
        while (places[0] < rarest.Count)
        {
            var node = rarest[places[0]].Node;
            if (IsInAll(phrases, places, node) && (test is null || Fits(context, node)))
            {
                take(Hit(phrases, places, node, fields));
            }

            Skip(rarest, ref places[0], node + 1);
        }
    }

    private bool Fits(RunContext context, int node)
    {
        context.Check();
        return test!.Fits(context, node, -1);
    }

    private static bool IsInAll(List<SearchMatch>[] phrases, int[] places, int node)
    {
        for (var at = 1; at < phrases.Length; at++)
        {
            Skip(phrases[at], ref places[at], node);
            if (places[at] == phrases[at].Count || phrases[at][places[at]].Node != node)
            {
                return false;
            }
        }

        return true;
    }

    // Steps that double, then halve: little where both lists are short, and where one is much longer.
    private static void Skip(List<SearchMatch> matches, ref int place, int node)
    {
        if (place == matches.Count || matches[place].Node >= node)
        {
            return;
        }

        var step = 1;
        while (place + step < matches.Count && matches[place + step].Node < node)
        {
            place += step;
            step <<= 1;
        }

        var high = Math.Min(place + step, matches.Count);
        place++;
        while (place < high)
        {
            var middle = (place + high) >>> 1;
            (place, high) = matches[middle].Node < node ? (middle + 1, high) : (place, middle);
        }
    }

    private SearchHit Hit(List<SearchMatch>[] phrases, int[] places, int node, List<(int Field, int Value)> fields)
    {
        fields.Clear();
        var score = 0;
        for (var at = 0; at < phrases.Length; at++)
        {
            for (var place = places[at]; place < phrases[at].Count && phrases[at][place].Node == node; place++)
            {
                var match = phrases[at][place];
                score += match.Value;
                Add(fields, match);
            }
        }

        return new SearchHit(node, score, Best(node, fields));
    }

    private static void Add(List<(int Field, int Value)> fields, SearchMatch match)
    {
        for (var at = 0; at < fields.Count; at++)
        {
            if (fields[at].Field == match.Field)
            {
                fields[at] = (match.Field, fields[at].Value + match.Value);
                return;
            }
        }

        fields.Add((match.Field, match.Value));
    }

    // Of equal fields the first by name, which every store knows.
    private int Best(int node, List<(int Field, int Value)> fields)
    {
        var best = fields[0];
        foreach (var field in fields)
        {
            if (field.Value > best.Value || (field.Value == best.Value && string.CompareOrdinal(Name(field.Field), Name(best.Field)) < 0))
            {
                best = field;
            }
        }

        return best.Field;

        string Name(int field) => graph.Ontology.Kinds[graph.KindOf(node)].Fields[field].Name;
    }
}
