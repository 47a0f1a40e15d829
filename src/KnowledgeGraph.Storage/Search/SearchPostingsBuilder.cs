using System.Text;
using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Storage.Search;

/// <summary>Gathers where the words of a graph stand. Linear in the texts; holds about three bytes per word of a text beside the result.</summary>
public sealed class SearchPostingsBuilder
{
    private readonly Dictionary<string, int> _wordIds = new(StringComparer.Ordinal);
    private readonly List<int> _nodesWithWord = [];
    private readonly List<int> _lastNode = [];
    private readonly List<int> _tokens = [];
    private readonly List<int> _nodeStarts = [];
    private byte[] _stream = new byte[4096];
    private int _length;

    /// <summary>Where the words of a graph stand.</summary>
    public static SearchPostings Build(GraphData graph)
    {
        var builder = new SearchPostingsBuilder();
        foreach (var node in graph.Nodes)
        {
            builder.Add(node);
        }

        return builder.Build(null);
    }

    /// <summary>Takes a node.</summary>
    public void Add(NodeData node)
    {
        _nodeStarts.Add(_length);
        foreach (var field in node.Kind.SearchedFields)
        {
            switch (node.Values[field.Index])
            {
                case string text:
                    Add(text, field.Index, field.SearchWeight);
                    break;
                case object?[] texts:
                    foreach (var text in texts)
                    {
                        Add((string)text!, field.Index, field.SearchWeight);
                    }

                    break;
                default:
                    break;
            }
        }

        Write(0);
    }

    // In the stream stand, text by text, how many words there are, the field, the impact and the words; a node ends with 0.
    private void Add(string text, int field, int weight)
    {
        _tokens.Clear();
        var tokens = new SearchTokenizer(text, stackalloc char[SearchLimits.MaxWordLength]);
        var words = _wordIds.GetAlternateLookup<ReadOnlySpan<char>>();
        while (tokens.MoveNext())
        {
            if (!words.TryGetValue(tokens.Word, out var word))
            {
                words.TryAdd(tokens.Word, word = _wordIds.Count);
                _nodesWithWord.Add(0);
                _lastNode.Add(-1);
            }

            if (_lastNode[word] != _nodeStarts.Count)
            {
                _lastNode[word] = _nodeStarts.Count;
                _nodesWithWord[word]++;
            }

            // A pair stands at the place of its first character.
            _tokens.Add((word << 1) | (tokens.IsPair ? 0 : 1));
        }

        if (_tokens.Count == 0)
        {
            return;
        }

        Write(_tokens.Count);
        Write(field);
        Write(weight * SearchScore.Brevity(tokens.Count));
        foreach (var token in _tokens)
        {
            Write(token);
        }
    }

    private void Write(int number)
    {
        if (_stream.Length - _length < 5)
        {
            Array.Resize(ref _stream, (int)Math.Min(Array.MaxLength, _stream.Length * 2L));
        }

        _length = VariableNumber.Write(_stream, _length, number);
    }

    /// <summary>Where the words of the nodes stand; called once.</summary>
    /// <param name="nodes">Per number of a node, in the order of their ids, the place at which it was taken; null where they were taken in this order.</param>
    public SearchPostings Build(int[]? nodes)
    {
        var texts = new byte[_wordIds.Count][];
        foreach (var (word, id) in _wordIds)
        {
            texts[id] = Encoding.UTF8.GetBytes(word);
        }

        _wordIds.Clear();
        var order = Enumerable.Range(0, texts.Length).ToArray();
        Array.Sort(order, (a, b) => texts[a].AsSpan().SequenceCompareTo(texts[b]));
        var measured = new SearchPostingsWriter(texts.Length);
        measured.Run(_stream, _nodeStarts, nodes);
        var (entryStarts, placeStarts, wordStarts) = (new int[order.Length + 1], new int[order.Length + 1], new int[order.Length + 1]);
        for (var at = 0; at < order.Length; at++)
        {
            var word = order[at];
            entryStarts[at + 1] = checked(entryStarts[at] + measured.EntryBytes[word]);
            placeStarts[at + 1] = checked(placeStarts[at] + measured.PlaceBytes[word]);
            wordStarts[at + 1] = checked(wordStarts[at] + texts[word].Length);
        }

        var words = new byte[wordStarts[^1]];
        var rarities = new ushort[order.Length];
        var written = new SearchPostingsWriter(texts.Length, new byte[entryStarts[^1]], new byte[placeStarts[^1]]);
        for (var at = 0; at < order.Length; at++)
        {
            var word = order[at];
            texts[word].CopyTo(words, wordStarts[at]);
            rarities[at] = (ushort)SearchScore.Rarity(_nodesWithWord[word], _nodeStarts.Count);
            written.EntryBytes[word] = entryStarts[at];
            written.PlaceBytes[word] = placeStarts[at];
        }

        written.Run(_stream, _nodeStarts, nodes);
        return new SearchPostings(words, wordStarts, rarities, written.Entries, entryStarts, written.Places, placeStarts);
    }
}
