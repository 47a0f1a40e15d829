namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>A list that grows without moving what it holds: millions of values are never there twice.</summary>
internal sealed class ChunkedList<T>
    where T : unmanaged
{
    private const int FirstLength = 16;
    private const int ChunkBits = 17;
    private const int ChunkLength = 1 << ChunkBits;

    private readonly List<T[]> _chunks = [];
    private T[] _last = [];
    private int _used;

    public int Count { get; private set; }

    public T this[int place] => _chunks[place >> ChunkBits][place & (ChunkLength - 1)];

    public void Add(T value)
    {
        if (_used == _last.Length)
        {
            Grow(1);
        }

        _last[_used++] = value;
        Count++;
    }

    public void AddRange(ReadOnlySpan<T> values)
    {
        Count = checked(Count + values.Length);
        while (!values.IsEmpty)
        {
            if (_used == _last.Length)
            {
                Grow(values.Length);
            }

            var taken = Math.Min(values.Length, _last.Length - _used);
            values[..taken].CopyTo(_last.AsSpan(_used));
            _used += taken;
            values = values[taken..];
        }
    }

    /// <summary>Copies values from a place on.</summary>
    public void CopyTo(int place, Span<T> target)
    {
        while (!target.IsEmpty)
        {
            var within = place & (ChunkLength - 1);
            var taken = Math.Min(target.Length, ChunkLength - within);
            _chunks[place >> ChunkBits].AsSpan(within, taken).CopyTo(target);
            place += taken;
            target = target[taken..];
        }
    }

    /// <summary>All values in the order of the places; in their own without one.</summary>
    public T[] ToArray(int[]? order)
    {
        var all = new T[Count];
        if (order is null)
        {
            CopyTo(0, all);
            return all;
        }

        for (var place = 0; place < all.Length; place++)
        {
            all[place] = this[order[place]];
        }

        return all;
    }

    // Most lists are short: the first chunk grows by doubling, and only full ones are followed.
    private void Grow(int needed)
    {
        if (_last.Length is > 0 and < ChunkLength)
        {
            Array.Resize(ref _last, (int)Math.Min(ChunkLength, Math.Max(_last.Length * 2L, (long)_used + needed)));
            _chunks[^1] = _last;
            return;
        }

        _last = new T[_chunks.Count == 0 ? Math.Clamp(needed, FirstLength, ChunkLength) : ChunkLength];
        _chunks.Add(_last);
        _used = 0;
    }
}
