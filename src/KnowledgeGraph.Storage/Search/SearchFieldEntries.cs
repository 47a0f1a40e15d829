namespace KnowledgeGraph.Storage.Search;

/// <summary>Walks the entries of a word field by field: of several texts of one field the best counts.</summary>
public ref struct SearchFieldEntries
{
    private SearchEntries _entries;
    private int _offset;
    private bool _isAtNext;

    /// <summary>Walks entries from where they stand.</summary>
    public SearchFieldEntries(SearchEntries entries)
    {
        _entries = entries;
        _isAtNext = _entries.MoveNext();
    }

    /// <summary>The node: its place among all nodes in the order of their ids.</summary>
    public int Node { get; private set; }

    /// <summary>The field's place among those of the node's kind.</summary>
    public int Field { get; private set; }

    /// <summary>The most that the word adds here, without its rarity.</summary>
    public int Impact { get; private set; }

    /// <summary>How many bytes stand before the first entry of this field.</summary>
    public int Offset { get; private set; }

    /// <summary>Goes to the next field; false at the end.</summary>
    public bool MoveNext()
    {
        if (!_isAtNext)
        {
            return false;
        }

        (Node, Field, Impact, Offset) = (_entries.Node, _entries.Field, _entries.Impact, _offset);
        _offset = _entries.Offset;
        while ((_isAtNext = _entries.MoveNext()) && _entries.Node == Node && _entries.Field == Field)
        {
            Impact = Math.Max(Impact, _entries.Impact);
            _offset = _entries.Offset;
        }

        return true;
    }
}
