using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Finds the best nodes in which all words of a search stand, and looks only at those that may be among them.</summary>
/// <remarks>
/// Every node in which all words stand is on one level of each; a choice of levels gives a score. The choices are taken from the best down
/// until the page is full of nodes that no later choice can beat. Where that comes to more work than a look at all entries, it is given up.
/// </remarks>
internal sealed class RankedSearch(EmbeddedGraph graph, RowTest? test)
{
    /// <summary>The words of a search that asks for whole words only; null where it asks for more, or where a word stands nowhere.</summary>
    public RankedWord[]? Words(SearchQuery query)
    {
        var words = new RankedWord[query.Phrases.Length];
        for (var at = 0; at < words.Length; at++)
        {
            if (query.Phrases[at].Words is not [{ IsPrefix: false } word])
            {
                return null;
            }

            var (place, end) = graph.Search.Find(word.Utf8, false);
            if (place == end)
            {
                return null;
            }

            words[at] = graph.RankedWords.Of(place);
        }

        return words;
    }

    /// <summary>Fills a page that is read forward; false where it was given up, with the page as it was.</summary>
    public bool TryFill(RunContext context, RankedWord[] words, SearchPage page)
    {
        var left = words.Sum(word => (long)word.NodeCount);
        var choices = new PriorityQueue<LevelChoice, int>();
        var first = new LevelChoice(new int[words.Length], 0);
        choices.Enqueue(first, -first.Score(words));
        while (choices.TryDequeue(out var choice, out var score))
        {
            if (page.IsFullAbove(-score))
            {
                return true;
            }

            left -= words.Length + (page.MayTakeOf(-score) ? Join(context, words, choice, -score, page) : 0);
            if (left < 0)
            {
                page.Clear();
                return false;
            }

            foreach (var next in choice.Next(words))
            {
                choices.Enqueue(next, -next.Score(words));
            }
        }

        return true;
    }

    /// <summary>The field that adds most to the score of a node in which the words stand.</summary>
    public int FieldOf(RankedWord[] words, int node)
    {
        var scores = new FieldScores(graph.Ontology.Kinds[graph.KindOf(node)]);
        foreach (var word in words)
        {
            word.AddFields(node, scores);
        }

        return scores.Best;
    }

    // Gives the page the nodes that stand on all levels of a choice, and tells how many were looked at.
    private int Join(RunContext context, RankedWord[] words, LevelChoice choice, int score, SearchPage page)
    {
        var shortest = choice.Shortest(words);
        var nodes = words[shortest].Nodes(choice.Levels[shortest]);
        Span<int> places = stackalloc int[SearchLimits.MaxWords];
        places.Clear();
        for (var at = 0; at < nodes.Length; at++)
        {
            var node = nodes[at];
            if (!page.MayTake(node, score))
            {
                return at;
            }

            context.Check();
            if (StandIn(words, choice, shortest, node, places) && (test is null || test.Fits(context, node, -1)))
            {
                page.Add(node, score);
            }
        }

        return nodes.Length;
    }

    private static bool StandIn(RankedWord[] words, LevelChoice choice, int but, int node, Span<int> places)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (word == but)
            {
                continue;
            }

            var nodes = words[word].Nodes(choice.Levels[word]);
            places[word] = Gallop<int, Itself>.To(nodes, places[word], node);
            if (places[word] == nodes.Length || nodes[places[word]] != node)
            {
                return false;
            }
        }

        return true;
    }

    private readonly struct Itself : INodeOf<int>
    {
        public static int Node(int item) => item;
    }
}
