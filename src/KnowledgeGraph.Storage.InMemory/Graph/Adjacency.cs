using KnowledgeGraph.Storage.InMemory.Snapshot;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>For each node that has any, the rows of one kind of relationship that touch it at one end.</summary>
/// <remarks>
/// Where most nodes between the first and the last one have rows, each has a start, and a look-up is O(1); else only nodes with rows
/// are kept, so that many kinds cost no more than their relationships, and a look-up is a binary search.
/// </remarks>
internal sealed class Adjacency
{
    // A start for each node takes at most twice the memory of the nodes and starts of those with rows.
    private const int MostEmpty = 4;

    private readonly int[] _nodes;
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly int _first;
    private readonly int[]? _denseStarts;

    private Adjacency(int[] nodes, int[] starts, int[] rows)
    {
        _nodes = nodes;
        _starts = starts;
        _rows = rows;
        _first = nodes.Length == 0 ? 0 : nodes[0];
        if (nodes.Length > 0 && nodes[^1] - _first < (long)nodes.Length * MostEmpty)
        {
            _denseStarts = DenseStarts();
        }
    }

    public static Adjacency Load(SnapshotReader reader) => new(reader.Array<int>(), reader.Array<int>(), reader.Array<int>());

    /// <summary>Groups rows by the node at one end, in the order of the node at the other end and then of the rows. O(n log n).</summary>
    public static Adjacency Of(int[] near, int[] far)
    {
        var rows = new int[near.Length];
        var keys = new long[near.Length];
        var isSorted = true;
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
            keys[row] = ((long)near[row] << 32) | (uint)far[row];
            isSorted &= row == 0 || keys[row] >= keys[row - 1];
        }

        if (!isSorted)
        {
            Array.Sort(keys, rows);
        }

        return Of(keys, rows);
    }

    /// <summary>The rows that touch a node.</summary>
    public ReadOnlySpan<int> RowsOf(int node)
    {
        if (_denseStarts is { } dense)
        {
            var place = node - _first;
            return (uint)place < (uint)(dense.Length - 1) ? _rows.AsSpan(dense[place], dense[place + 1] - dense[place]) : [];
        }

        var found = Array.BinarySearch(_nodes, node);
        return found < 0 ? [] : _rows.AsSpan(_starts[found], _starts[found + 1] - _starts[found]);
    }

    /// <summary>The sum of the squares of how many rows touch a node. O(nodes with rows).</summary>
    public long SumOfSquares()
    {
        var sum = 0L;
        for (var at = 0; at < _nodes.Length; at++)
        {
            long rows = _starts[at + 1] - _starts[at];
            sum += rows * rows;
        }

        return sum;
    }

    public void Save(SnapshotWriter writer)
    {
        writer.Array(_nodes);
        writer.Array(_starts);
        writer.Array(_rows);
    }

    private static Adjacency Of(long[] keys, int[] rows)
    {
        var count = 0;
        for (var at = 0; at < rows.Length; at++)
        {
            count += at == 0 || keys[at] >> 32 != keys[at - 1] >> 32 ? 1 : 0;
        }

        var (nodes, starts) = (new int[count], new int[count + 1]);
        var place = 0;
        for (int at = 0, run = 0; at < rows.Length; at++)
        {
            if (at == 0 || keys[at] >> 32 != keys[at - 1] >> 32)
            {
                nodes[place] = (int)(keys[at] >> 32);
                starts[place++] = at;
            }

            // Parallel relationships stand in the order of their rows; the sort above does not keep it.
            run = at > 0 && keys[at] == keys[at - 1] ? run + 1 : 0;
            if (run > 0 && (at + 1 == rows.Length || keys[at + 1] != keys[at]))
            {
                rows.AsSpan(at - run, run + 1).Sort();
            }
        }

        starts[^1] = rows.Length;
        return new Adjacency(nodes, starts, rows);
    }

    private int[] DenseStarts()
    {
        var dense = new int[_nodes[^1] - _first + 2];
        for (int place = 0, at = 0; place < dense.Length; place++)
        {
            dense[place] = _starts[at];
            at += at < _nodes.Length && _nodes[at] == place + _first ? 1 : 0;
        }

        return dense;
    }
}
