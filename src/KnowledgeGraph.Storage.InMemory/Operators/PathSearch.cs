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
    private Dictionary<int, int> _beyond = [];
    private int[] _nodes = [];

    private PathSearch(RunContext context, LinkTest test, int from, int to, PathPlace? after, int wanted)
    {
        _context = context;
        _links = context.Graph.Links;
        _test = test;
        _ends = (from, to);
        _after = after;
        _wanted = wanted;
        _start = new Ball(_links, test, from, to);
        _end = new Ball(_links, test, to, from);
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
            (_start.Frontier.Count <= _end.Frontier.Count ? _start : _end).Grow(_context);
        }

        ExtendEnd(length);
        if (DistanceToEnd(_ends.From) > length)
        {
            return;
        }

        _nodes = new int[length + 1];
        _nodes[0] = _ends.From;
        var order = _after?.Length == length ? _after.CompareNode(0, _ends.From) : 1;
        if (order >= 0)
        {
            Walk(0, length, order == 0);
        }
    }

    // Beyond the ball around the end only nodes matter that the ball around the start reaches in time.
    private void ExtendEnd(int length)
    {
        _beyond = [];
        IReadOnlyList<int> frontier = _end.Frontier;
        for (var distance = _end.Radius + 1; distance <= length && frontier.Count > 0; distance++)
        {
            var next = new List<int>();
            foreach (var node in frontier)
            {
                foreach (var link in _links.Of(node))
                {
                    if (node != _ends.From
                        && _test.Fits(_context, link)
                        && _end.Distance(link.Far) > distance
                        && !_beyond.ContainsKey(link.Far)
                        && _start.Distance(link.Far) <= length - distance)
                    {
                        _beyond.Add(link.Far, distance);
                        next.Add(link.Far);
                    }
                }
            }

            frontier = next;
        }
    }

    private int DistanceToEnd(int node) => Math.Min(_end.Distance(node), _beyond.GetValueOrDefault(node, int.MaxValue));

    /// <param name="depth">The place of the node from which the walk goes on.</param>
    /// <param name="length">The length of the path.</param>
    /// <param name="isTight">Whether the nodes so far are those of the place behind which paths are wanted.</param>
    private void Walk(int depth, int length, bool isTight)
    {
        if (depth == length)
        {
            Join(length, isTight);
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

    // Parallel relationships make several paths through the same nodes.
    private void Join(int length, bool isTight)
    {
        var choices = new Link[length][];
        for (var at = 0; at < length; at++)
        {
            choices[at] = Between(_nodes[at], _nodes[at + 1]);
        }

        var places = new int[length];
        do
        {
            var path = new Link[length];
            for (var at = 0; at < length; at++)
            {
                path[at] = choices[at][places[at]];
            }

            if (!isTight || _after!.CompareRelationships(_context.Graph, path) > 0)
            {
                _found.Add(new FoundPath([.. _nodes], path));
            }
        }
        while (_found.Count < _wanted && Advance(places, choices));
    }

    private bool Advance(int[] places, Link[][] choices)
    {
        _context.Check();
        for (var at = places.Length - 1; at >= 0; at--)
        {
            if (++places[at] < choices[at].Length)
            {
                return true;
            }

            places[at] = 0;
        }

        return false;
    }

    private Link[] Between(int near, int far)
    {
        var links = _links.Of(near);
        var between = new List<Link>();
        for (var at = NodeLinks.FirstTo(links, far); at < links.Length && links[at].Far == far; at++)
        {
            if (_test.Fits(_context, links[at]))
            {
                between.Add(links[at]);
            }
        }

        return [.. between];
    }
}
