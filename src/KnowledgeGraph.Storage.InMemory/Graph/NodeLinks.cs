namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>One end of a relationship as its node sees it.</summary>
/// <param name="Far">The node at the other end.</param>
/// <param name="Table">The place of its kind among <see cref="EmbeddedGraph.Relationships"/>.</param>
/// <param name="Row">Its row there.</param>
internal readonly record struct Link(int Far, short Table, int Row);

/// <summary>For each node its relationships of all kinds in both directions, by the node at the other end, then by the relationship's id.</summary>
/// <remarks>For walks over many kinds, which would else look into every table at every node. Made when the first one asks: O(relationships).</remarks>
internal sealed class NodeLinks
{
    private readonly int[] _starts;
    private readonly Link[] _links;

    private NodeLinks(int[] starts, Link[] links)
    {
        _starts = starts;
        _links = links;
    }

    /// <summary>The links of a node.</summary>
    public ReadOnlySpan<Link> Of(int node) => _links.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>The place of the first link to a node, or where it would stand. O(log n).</summary>
    public static int FirstTo(ReadOnlySpan<Link> links, int far)
    {
        var (low, high) = (0, links.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = links[middle].Far < far ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public static NodeLinks Of(EmbeddedGraph graph)
    {
        var (starts, links) = Grouped(graph, graph.Relationships.SelectMany(Ends));

        // Once more by the other end: what stood grouped by one end comes in its order to the groups of the other.
        (starts, links) = Grouped(graph, Turned(starts, links));
        for (var node = 0; node < graph.NodeCount; node++)
        {
            SortParallel(graph, links.AsSpan(starts[node], starts[node + 1] - starts[node]));
        }

        return new NodeLinks(starts, links);
    }

    // A relationship of a node to itself is one link.
    private static IEnumerable<(int Near, Link Link)> Ends(RelationshipTable table, int index)
    {
        for (var row = 0; row < table.Count; row++)
        {
            var (source, target) = (table.Source(row), table.Target(row));
            yield return (source, new Link(target, (short)index, row));
            if (source != target)
            {
                yield return (target, new Link(source, (short)index, row));
            }
        }
    }

    private static IEnumerable<(int Near, Link Link)> Turned(int[] starts, Link[] links)
    {
        for (var node = 0; node + 1 < starts.Length; node++)
        {
            for (var at = starts[node]; at < starts[node + 1]; at++)
            {
                yield return (links[at].Far, links[at] with { Far = node });
            }
        }
    }

    private static (int[] Starts, Link[] Links) Grouped(EmbeddedGraph graph, IEnumerable<(int Near, Link Link)> ends)
    {
        var starts = new int[graph.NodeCount + 1];
        foreach (var (near, _) in ends)
        {
            starts[near + 1]++;
        }

        for (var node = 0; node < graph.NodeCount; node++)
        {
            starts[node + 1] += starts[node];
        }

        var next = starts.AsSpan(0, graph.NodeCount).ToArray();
        var links = new Link[starts[^1]];
        foreach (var (near, link) in ends)
        {
            links[next[near]++] = link;
        }

        return (starts, links);
    }

    private static void SortParallel(EmbeddedGraph graph, Span<Link> links)
    {
        for (var from = 0; from < links.Length;)
        {
            var to = from + 1;
            while (to < links.Length && links[to].Far == links[from].Far)
            {
                to++;
            }

            if (to - from > 1)
            {
                links[from..to].Sort((a, b) => graph.RelationshipId(a).SequenceCompareTo(graph.RelationshipId(b)));
            }

            from = to;
        }
    }
}
