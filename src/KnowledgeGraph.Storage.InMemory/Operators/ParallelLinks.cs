using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The paths through the same nodes: parallel relationships make several of one.</summary>
internal static class ParallelLinks
{
    /// <summary>For each path its relationships, in the order of their ids.</summary>
    public static IEnumerable<Link[]> Of(RunContext context, LinkTest test, int[] nodes)
    {
        var choices = new Link[nodes.Length - 1][];
        for (var at = 0; at < choices.Length; at++)
        {
            choices[at] = Between(context, test, nodes[at], nodes[at + 1]);
        }

        var places = new int[choices.Length];
        do
        {
            context.Check();
            var path = new Link[choices.Length];
            for (var at = 0; at < path.Length; at++)
            {
                path[at] = choices[at][places[at]];
            }

            yield return path;
        }
        while (Advance(places, choices));
    }

    private static bool Advance(int[] places, Link[][] choices)
    {
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

    private static Link[] Between(RunContext context, LinkTest test, int near, int far)
    {
        var links = context.Graph.Links.Of(near);
        var between = new List<Link>();
        for (var at = NodeLinks.FirstTo(links, far); at < links.Length && links[at].Far == far; at++)
        {
            if (test.Fits(context, links[at]))
            {
                between.Add(links[at]);
            }
        }

        return [.. between];
    }
}
