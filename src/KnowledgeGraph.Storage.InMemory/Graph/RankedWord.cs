using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>The nodes in which a word stands by what it adds to their score, the most first: the best are found without a look at the rest.</summary>
/// <remarks>A level holds the nodes to which the word adds the same, ascending. Beside the levels stand places in the word's entries, so that those of one node are found without reading all.</remarks>
internal sealed class RankedWord
{
    private const int EntriesOfBlock = 32;

    private readonly SearchPostings _postings;
    private readonly int _word;
    private readonly int _rarity;
    private readonly int[] _impacts;
    private readonly int[] _levelStarts;
    private readonly int[] _nodes;
    private readonly List<(int Node, int Before, int Offset)> _blocks = [];

    public RankedWord(SearchPostings postings, int word)
    {
        (_postings, _word, _rarity) = (postings, word, postings.Rarity(word));
        var sums = Sums();
        var counts = new int[sums.Max(sum => sum.Impact) + 1];
        foreach (var (_, impact) in sums)
        {
            counts[impact]++;
        }

        _impacts = [.. Enumerable.Range(0, counts.Length).Where(impact => counts[impact] > 0).Reverse()];
        _levelStarts = new int[_impacts.Length + 1];
        var next = new int[counts.Length];
        for (var level = 0; level < _impacts.Length; level++)
        {
            next[_impacts[level]] = _levelStarts[level];
            _levelStarts[level + 1] = _levelStarts[level] + counts[_impacts[level]];
        }

        _nodes = new int[sums.Count];
        foreach (var (node, impact) in sums)
        {
            _nodes[next[impact]++] = node;
        }
    }

    /// <summary>In how many nodes the word stands.</summary>
    public int NodeCount => _nodes.Length;

    /// <summary>How many levels there are.</summary>
    public int LevelCount => _impacts.Length;

    /// <summary>What the word adds to the score of the nodes of a level.</summary>
    public int Score(int level) => _impacts[level] * _rarity;

    /// <summary>The nodes of a level, ascending.</summary>
    public ReadOnlySpan<int> Nodes(int level) => _nodes.AsSpan(_levelStarts[level], _levelStarts[level + 1] - _levelStarts[level]);

    /// <summary>Adds what the word adds to the score of a node in which it stands, field by field.</summary>
    public void AddFields(int node, FieldScores scores)
    {
        var (low, high) = (0, _blocks.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _blocks[middle].Node <= node ? (middle + 1, high) : (low, middle);
        }

        var (_, before, offset) = _blocks[low - 1];
        var entries = new SearchFieldEntries(_postings.EntriesOf(_word, offset, before));
        while (entries.MoveNext() && entries.Node <= node)
        {
            if (entries.Node == node)
            {
                scores.Add(entries.Field, entries.Impact * _rarity);
            }
        }
    }

    // What the word adds to each node, without its rarity. A block begins with the first field of a node.
    private List<(int Node, int Impact)> Sums()
    {
        var sums = new List<(int Node, int Impact)>();
        var entries = new SearchFieldEntries(_postings.EntriesOf(_word));
        var inBlock = EntriesOfBlock;
        while (entries.MoveNext())
        {
            inBlock++;
            if (sums.Count > 0 && sums[^1].Node == entries.Node)
            {
                sums[^1] = (entries.Node, sums[^1].Impact + entries.Impact);
                continue;
            }

            if (inBlock > EntriesOfBlock)
            {
                _blocks.Add((entries.Node, sums.Count > 0 ? sums[^1].Node : 0, entries.Offset));
                inBlock = 0;
            }

            sums.Add((entries.Node, entries.Impact));
        }

        return sums;
    }
}
