using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes in which all phrases of a search stand, with their scores.</summary>
internal sealed class SearchHits(EmbeddedGraph graph, RowTest? test)
{
    /// <summary>Where each phrase stands, the rarest first; null where the search is too broad.</summary>
    public SearchMatches[]? Find(RunContext context, SearchQuery query)
    {
        var matcher = new SearchMatcher(graph.Search, context);
        var phrases = new SearchMatches[query.Phrases.Length];
        for (var at = 0; at < phrases.Length; at++)
        {
            if (matcher.Find(query.Phrases[at]) is not { } matches)
            {
                return null;
            }

            phrases[at] = matches;
        }

        Array.Sort(phrases, (a, b) => a.Count.CompareTo(b.Count));
        return phrases;
    }

    /// <summary>Gives the page each node in which all phrases stand and that fits, by id.</summary>
    public void Join(RunContext context, SearchMatches[] phrases, SearchPage page)
    {
        var places = new int[phrases.Length];
        var rarest = phrases[0].All;
        while (places[0] < rarest.Length)
        {
            var node = rarest[places[0]].Node;
            var score = 0;
            for (var at = 0; at < phrases.Length && score >= 0; at++)
            {
                score = Add(phrases[at], ref places[at], node, score);
            }

            if (score >= 0 && Fits(context, node))
            {
                page.Add(node, score);
            }
        }
    }

    /// <summary>The field that adds most to the score of a node.</summary>
    public int FieldOf(SearchMatches[] phrases, int node)
    {
        var scores = new FieldScores(graph.Ontology.Kinds[graph.KindOf(node)]);
        foreach (var phrase in phrases)
        {
            var all = phrase.All;
            for (var at = phrase.Skip(0, node); at < all.Length && all[at].Node == node; at++)
            {
                scores.Add(all[at].Field, all[at].Value);
            }
        }

        return scores.Best;
    }

    // The score with what a phrase adds; -1 where it does not stand in the node.
    private static int Add(SearchMatches phrase, ref int place, int node, int score)
    {
        place = phrase.Skip(place, node);
        var all = phrase.All;
        var first = place;
        for (; place < all.Length && all[place].Node == node; place++)
        {
            score += all[place].Value;
        }

        return place == first ? -1 : score;
    }

    private bool Fits(RunContext context, int node)
    {
        if (test is null)
        {
            return true;
        }

        context.Check();
        return test.Fits(context, node, -1);
    }
}
