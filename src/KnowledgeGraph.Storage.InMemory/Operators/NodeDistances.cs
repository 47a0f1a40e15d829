using System.Numerics;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>How far nodes are from where a walk began. Kept by the run and used again.</summary>
internal sealed class NodeDistances : IReusable
{
    private const int SmallSize = 256;
    private const int MaxKept = 1 << 14;

    // Open addressing: a node stands at its hash or the next free place behind it, as node + 1, so that 0 is free.
    private int[] _nodes = new int[SmallSize];
    private int[] _distances = new int[SmallSize];
    private int _count;

    /// <summary>How far a node is; larger than any path where it was not reached.</summary>
    public int Of(int node)
    {
        var at = PlaceOf(node);
        return _nodes[at] == 0 ? int.MaxValue : _distances[at];
    }

    /// <summary>Whether a node was reached.</summary>
    public bool Contains(int node) => _nodes[PlaceOf(node)] != 0;

    /// <summary>Adds a node; false where it is there.</summary>
    public bool TryAdd(int node, int distance)
    {
        var at = PlaceOf(node);
        if (_nodes[at] != 0)
        {
            return false;
        }

        (_nodes[at], _distances[at]) = (node + 1, distance);
        if (++_count > _nodes.Length / 2)
        {
            Grow();
        }

        return true;
    }

    public void Clear()
    {
        if (_nodes.Length > MaxKept)
        {
            (_nodes, _distances) = (new int[SmallSize], new int[SmallSize]);
        }
        else if (_count > 0)
        {
            Array.Clear(_nodes);
        }

        _count = 0;
    }

    private int PlaceOf(int node)
    {
        // Multiplication by the golden ratio spreads numbers that lie close together.
        var mask = _nodes.Length - 1;
        var at = (int)((uint)node * 2_654_435_769u >> (32 - BitOperations.Log2((uint)_nodes.Length)));
        while (_nodes[at] != 0 && _nodes[at] != node + 1)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (nodes, distances) = (_nodes, _distances);
        (_nodes, _distances) = (new int[nodes.Length * 2], new int[nodes.Length * 2]);
        for (var old = 0; old < nodes.Length; old++)
        {
            if (nodes[old] != 0)
            {
                var at = PlaceOf(nodes[old] - 1);
                (_nodes[at], _distances[at]) = (nodes[old], distances[old]);
            }
        }
    }
}
