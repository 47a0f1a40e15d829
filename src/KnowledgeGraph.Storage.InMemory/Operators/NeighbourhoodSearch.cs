using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Nodes around one, each with its distance, and whether there were more.</summary>
internal sealed record FoundNodes(int[] Nodes, int[] Depths, bool IsCut);

/// <summary>Finds the nodes around a node, the nearest first, then by id, and the relationships among them.</summary>
internal static class NeighbourhoodSearch
{
    /// <summary>The nodes up to a depth, at most so many; all of one depth are found before they are cut.</summary>
    public static FoundNodes Find(RunContext context, LinkTest test, int centre, int depth, int limit)
    {
        var seen = context.TakeDistances();
        seen.TryAdd(centre, 0);
        var nodes = new List<int> { centre };
        var depths = new List<int> { 0 };
        var begin = 0;
        for (var distance = 1; distance <= depth && nodes.Count <= limit && begin < nodes.Count; distance++)
        {
            var end = nodes.Count;
            for (var at = begin; at < end; at++)
            {
                foreach (var link in context.Graph.Links.Of(nodes[at]))
                {
                    if (test.Fits(context, link) && !seen.Contains(link.Far) && test.FitsNode(context, link.Far))
                    {
                        seen.TryAdd(link.Far, distance);
                        nodes.Add(link.Far);
                        depths.Add(distance);
                    }
                }
            }

            nodes.Sort(end, nodes.Count - end, null);
            begin = end;
        }

        var kept = Math.Min(limit, nodes.Count);
        return new FoundNodes([.. nodes[..kept]], [.. depths[..kept]], nodes.Count > limit);
    }

    /// <summary>The relationships among nodes, by id.</summary>
    public static Link[] Among(RunContext context, LinkTest test, int[] nodes)
    {
        var inside = context.TakeDistances();
        foreach (var node in nodes)
        {
            inside.TryAdd(node, 0);
        }

        var found = new List<Link>();
        foreach (var node in nodes)
        {
            foreach (var link in context.Graph.Links.Of(node))
            {
                if (context.Graph.Relationships[link.Table].Source(link.Row) == node && inside.Contains(link.Far) && test.Fits(context, link))
                {
                    found.Add(link);
                }
            }
        }

        var graph = context.Graph;
        found.Sort((a, b) => graph.RelationshipId(a).SequenceCompareTo(graph.RelationshipId(b)));
        return [.. found];
    }
}
