using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Finds the paths between two nodes in their order, and no more than are wanted.</summary>
/// <remarks>
/// Searched from both ends: a ball around each grows, the smaller first, until together they are as wide as the length at hand. From
/// then on it is known of each node how far it is from the end at least, and a walk in the order of ids enters only nodes from which the
/// rest of the length can lead there.
/// </remarks>
internal sealed class PathSearch
{
    private readonly RunContext _context;
    private readonly NodeLinks _links;
    private readonly LinkTest _test;
    private readonly (int From, int To) _ends;
    private readonly PathPlace? _after;
    private readonly int _wanted;
    private readonly Ball _start;
    private readonly Ball _end;
    private readonly List<FoundPath> _found = [];
    private readonly NodeDistances _beyond;
    private int[] _nodes = [];
    private int _shortest = int.MaxValue;

    private PathSearch(RunContext context, LinkTest test, int from, int to, PathPlace? after, int wanted)
    {
        _context = context;
        _links = context.Graph.Links;
        _test = test;
        _ends = (from, to);
        _after = after;
        _wanted = wanted;
        _start = new Ball(context, test, from, to);
        _end = new Ball(context, test, to, from);
        _beyond = context.TakeDistances();
    }

    /// <summary>The first paths behind a place, at most so many.</summary>
    public static List<FoundPath> Find(RunContext context, LinkTest test, int from, int to, int maxLength, PathPlace? after, int wanted)
    {
        var search = new PathSearch(context, test, from, to, after, wanted);
        if (from == to)
        {
            return after is null && wanted > 0 ? [new FoundPath([from], [])] : [];
        }

        for (var length = Math.Max(1, after?.Length ?? 0); length <= maxLength && search._found.Count < wanted; length++)
        {
            search.FindOf(length);
        }

        return search._found;
    }

    private void FindOf(int length)
    {
        while (_start.Radius + _end.Radius < length)
        {
            var startIsSmaller = _start.FrontierCount <= _end.FrontierCount;
            var through = startIsSmaller ? _start.Grow(_end) : _end.Grow(_start);
            _shortest = Math.Min(_shortest, through);
        }

        if (_shortest > length)
        {
            return;
        }

        ExtendEnd(length);
        _nodes = new int[length + 1];
        _nodes[0] = _ends.From;
        var order = _after?.Length == length ? _after.CompareNode(0, _ends.From) : 1;
        if (order >= 0)
        {
            Walk(0, length, order == 0);
        }
    }

    // Beyond the ball around the end only nodes matter that the ball around the start reaches in time: they are few, and looked at from there.
    private void ExtendEnd(int length)
    {
        _beyond.Clear();
        for (var distance = _end.Radius + 1; distance <= length; distance++)
        {
            foreach (var node in _start.Within(length - distance))
            {
                if (DistanceToEnd(node) > distance && LeadsTo(node, distance - 1))
                {
                    _beyond.TryAdd(node, distance);
                }
            }
        }
    }

    // Whether a link leads from a node to one that is so far from the end; no path comes back to its start.
    private bool LeadsTo(int node, int distance)
    {
        foreach (var link in _links.Of(node))
        {
            if (link.Far != _ends.From && DistanceToEnd(link.Far) == distance && _test.Fits(_context, link))
            {
                return true;
            }
        }

        return false;
    }

    private int DistanceToEnd(int node)
    {
        var distance = _end.Distance(node);
        return distance == int.MaxValue ? _beyond.Of(node) : distance;
    }

    /// <param name="depth">The place of the node from which the walk goes on.</param>
    /// <param name="length">The length of the path.</param>
    /// <param name="isTight">Whether the nodes so far are those of the place behind which paths are wanted.</param>
    private void Walk(int depth, int length, bool isTight)
    {
        if (depth == length)
        {
            Join(isTight);
            return;
        }

        var last = -1;
        foreach (var link in _links.Of(_nodes[depth]))
        {
            if (_found.Count == _wanted)
            {
                return;
            }

            var left = length - depth - 1;
            if (link.Far == last || (link.Far == _ends.To) != (left == 0) || !_test.Fits(_context, link) || DistanceToEnd(link.Far) > left)
            {
                continue;
            }

            last = link.Far;
            var order = isTight ? _after!.CompareNode(depth + 1, link.Far) : 1;
            if (order >= 0 && Array.IndexOf(_nodes, link.Far, 0, depth + 1) < 0)
            {
                _nodes[depth + 1] = link.Far;
                Walk(depth + 1, length, order == 0);
            }
        }
    }

    private void Join(bool isTight)
    {
        foreach (var path in ParallelLinks.Of(_context, _test, _nodes))
        {
            if (!isTight || _after!.CompareRelationships(_context.Graph, path) > 0)
            {
                _found.Add(new FoundPath([.. _nodes], path));
            }

            if (_found.Count == _wanted)
            {
                return;
            }
        }
    }
}
