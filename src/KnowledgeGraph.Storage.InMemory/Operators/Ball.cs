using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes around one end of paths, with how far they are from it; grows by one relationship at a time and never goes through the other end.</summary>
internal sealed class Ball
{
    private readonly RunContext _context;
    private readonly LinkTest _test;
    private readonly int _otherEnd;
    private readonly NodeDistances _distances;

    // The nearest first; where each distance begins.
    private readonly List<int> _nodes;
    private readonly List<int> _starts = [0, 1];

    public Ball(RunContext context, LinkTest test, int centre, int otherEnd)
    {
        (_context, _test, _otherEnd, _nodes) = (context, test, otherEnd, [centre]);
        _distances = context.TakeDistances();
        _distances.TryAdd(centre, 0);
    }

    /// <summary>How far it reaches; without bound once there is nothing further.</summary>
    public int Radius { get; private set; }

    /// <summary>How many nodes are as far away as it reaches.</summary>
    public int FrontierCount => _starts[^1] - _starts[^2];

    /// <summary>How far a node is; larger than any path where it is not inside.</summary>
    public int Distance(int node) => _distances.Of(node);

    /// <summary>The nodes that are no further away than a distance.</summary>
    public ReadOnlySpan<int> Within(int distance) =>
        distance < 0 ? [] : CollectionsMarshal.AsSpan(_nodes)[.._starts[Math.Min(distance + 1, _starts.Count - 1)]];

    /// <summary>Takes in the nodes one relationship further, and gives the shortest way from end to end that leads through one of them.</summary>
    public int Grow(Ball other)
    {
        var shortest = int.MaxValue;
        Radius++;
        for (var (at, end) = (_starts[^2], _starts[^1]); at < end; at++)
        {
            if (_nodes[at] == _otherEnd)
            {
                continue;
            }

            foreach (var link in _context.Graph.Links.Of(_nodes[at]))
            {
                if (!_test.Fits(_context, link)
                    || _distances.Contains(link.Far)
                    || (link.Far != _otherEnd && !_test.FitsNode(_context, link.Far)))
                {
                    continue;
                }

                _distances.TryAdd(link.Far, Radius);
                _nodes.Add(link.Far);
                var rest = other.Distance(link.Far);
                shortest = rest == int.MaxValue ? shortest : Math.Min(shortest, Radius + rest);
            }
        }

        _starts.Add(_nodes.Count);
        if (FrontierCount == 0)
        {
            Radius = int.MaxValue / 2;
        }

        return shortest;
    }
}
