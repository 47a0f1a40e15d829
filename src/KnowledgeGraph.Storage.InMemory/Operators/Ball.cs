using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes around one end of paths, with how far they are from it; grows by one relationship at a time and never goes through the other end.</summary>
internal sealed class Ball(NodeLinks links, LinkTest test, int centre, int otherEnd)
{
    private readonly Dictionary<int, int> _distances = new() { [centre] = 0 };
    private List<int> _frontier = [centre];

    /// <summary>How far it reaches; without bound once there is nothing further.</summary>
    public int Radius { get; private set; }

    /// <summary>The nodes that are as far away as it reaches.</summary>
    public IReadOnlyList<int> Frontier => _frontier;

    /// <summary>How far a node is; larger than any path where it is not inside.</summary>
    public int Distance(int node) => _distances.GetValueOrDefault(node, int.MaxValue);

    /// <summary>Takes in the nodes one relationship further.</summary>
    public void Grow(RunContext context)
    {
        var next = new List<int>();
        Radius++;
        foreach (var node in _frontier)
        {
            if (node == otherEnd)
            {
                continue;
            }

            foreach (var link in links.Of(node))
            {
                if (test.Fits(context, link)
                    && !_distances.ContainsKey(link.Far)
                    && (link.Far == otherEnd || test.FitsNode(context, link.Far)))
                {
                    _distances.Add(link.Far, Radius);
                    next.Add(link.Far);
                }
            }
        }

        _frontier = next;
        if (next.Count == 0)
        {
            Radius = int.MaxValue / 2;
        }
    }
}
