using System.Collections.Concurrent;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>The words of a graph by rank, each made when it is first searched for: O(entries). So many are kept as <paramref name="maxNodes"/> allows.</summary>
/// <param name="postings">Where the words stand.</param>
/// <param name="maxNodes">How many nodes of words are kept.</param>
internal sealed class RankedWords(SearchPostings postings, int maxNodes)
{
    // What a word takes beside its nodes, in nodes.
    private const int NodesOfWord = 64;

    private readonly ConcurrentDictionary<int, RankedWord> _words = new();
    private int _kept;

    /// <summary>A word by rank.</summary>
    public RankedWord Of(int word)
    {
        if (_words.TryGetValue(word, out var ranked))
        {
            return ranked;
        }

        ranked = new RankedWord(postings, word);
        if (Interlocked.Add(ref _kept, ranked.NodeCount + NodesOfWord) > maxNodes)
        {
            _words.Clear();
            Interlocked.Exchange(ref _kept, ranked.NodeCount + NodesOfWord);
        }

        return _words.GetOrAdd(word, ranked);
    }
}
