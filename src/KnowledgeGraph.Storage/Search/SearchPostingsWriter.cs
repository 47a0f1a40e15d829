namespace KnowledgeGraph.Storage.Search;

/// <summary>Turns a stream of texts into the entries and places of their words: once to measure them, once to write them.</summary>
internal sealed class SearchPostingsWriter
{
    private readonly int[] _lastNode;
    private readonly int[] _lastText;
    private readonly int[] _lastPlace;
    private readonly bool _writes;
    private int _text;

    /// <summary>Measures.</summary>
    /// <param name="words">How many words there are.</param>
    public SearchPostingsWriter(int words)
    {
        _lastNode = new int[words];
        _lastText = new int[words];
        _lastPlace = new int[words];
        EntryBytes = new int[words];
        PlaceBytes = new int[words];
    }

    /// <summary>Writes.</summary>
    /// <param name="words">How many words there are.</param>
    /// <param name="entries">Room for the entries.</param>
    /// <param name="places">Room for the places.</param>
    public SearchPostingsWriter(int words, byte[] entries, byte[] places)
        : this(words)
    {
        _writes = true;
        Entries = entries;
        Places = places;
    }

    /// <summary>The entries.</summary>
    public byte[] Entries { get; } = [];

    /// <summary>The places.</summary>
    public byte[] Places { get; } = [];

    /// <summary>Per word how many bytes its entries have, or where the next one goes.</summary>
    public int[] EntryBytes { get; }

    /// <summary>The same of its places.</summary>
    public int[] PlaceBytes { get; }

    /// <summary>Goes through the stream of <see cref="SearchPostingsBuilder"/>, node by node in the order of their numbers.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="starts">Where each node begins, in the order in which they were taken.</param>
    /// <param name="nodes">Per number the place at which the node was taken; null where that is the same.</param>
    public void Run(ReadOnlySpan<byte> stream, List<int> starts, int[]? nodes)
    {
        for (var node = 0; node < starts.Count; node++)
        {
            Run(stream[starts[nodes is null ? node : nodes[node]]..], node);
        }
    }

    private void Run(ReadOnlySpan<byte> stream, int node)
    {
        var place = 0;
        while (VariableNumber.Take(ref stream) is > 0 and var count)
        {
            _text++;
            var field = VariableNumber.Take(ref stream);
            var impact = (byte)VariableNumber.Take(ref stream);
            for (var at = 0; at < count; at++)
            {
                var token = VariableNumber.Take(ref stream);
                place += token & 1;
                Add(token >> 1, node, _text, place, field, impact);
            }

            // An empty place, so that no phrase goes from one text into the next.
            place++;
        }
    }

    private void Add(int word, int node, int text, int place, int field, byte impact)
    {
        if (_lastText[word] != text)
        {
            _lastText[word] = text;
            AddEntry(word, node - _lastNode[word], field, impact);
            AddPlace(word, (place << 1) | 1);
            _lastNode[word] = node;
        }
        else
        {
            AddPlace(word, (place - _lastPlace[word]) << 1);
        }

        _lastPlace[word] = place;
    }

    private void AddEntry(int word, int distance, int field, byte impact)
    {
        if (!_writes)
        {
            EntryBytes[word] += VariableNumber.Length(distance) + VariableNumber.Length(field) + 1;
            return;
        }

        var at = VariableNumber.Write(Entries, EntryBytes[word], distance);
        at = VariableNumber.Write(Entries, at, field);
        Entries[at] = impact;
        EntryBytes[word] = at + 1;
    }

    private void AddPlace(int word, int number)
    {
        if (_writes)
        {
            PlaceBytes[word] = VariableNumber.Write(Places, PlaceBytes[word], number);
        }
        else
        {
            PlaceBytes[word] += VariableNumber.Length(number);
        }
    }
}
