namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Finds cycles in a graph, without recursion: a schema may have long chains.</summary>
internal static class Cycles
{
    /// <summary>Cycles, at least one in every part of the graph that has any, each as the edges along it.</summary>
    /// <remarks>Computes in O(nodes + edges), and the length of what it finds.</remarks>
    public static IEnumerable<IReadOnlyList<TEdge>> Find<TNode, TEdge>(
        IEnumerable<TNode> nodes,
        Func<TNode, IEnumerable<(TEdge Edge, TNode Target)>> edges
    )
        where TNode : notnull
    {
        var done = new HashSet<TNode>();
        var places = new Dictionary<TNode, int>();
        var path = new List<TEdge>();
        var walk = new Stack<(TNode Node, IEnumerator<(TEdge Edge, TNode Target)> Edges)>();
        foreach (var start in nodes)
        {
            if (done.Contains(start))
            {
                continue;
            }

            Enter(start);
            while (walk.TryPeek(out var at))
            {
                if (!at.Edges.MoveNext())
                {
                    Leave();
                    continue;
                }

                var (edge, target) = at.Edges.Current;
                if (places.TryGetValue(target, out var place))
                {
                    yield return [.. path[place..], edge];
                }
                else if (!done.Contains(target))
                {
                    path.Add(edge);
                    Enter(target);
                }
            }
        }

        void Enter(TNode node)
        {
            places.Add(node, path.Count);
            walk.Push((node, edges(node).GetEnumerator()));
        }

        void Leave()
        {
            var (node, left) = walk.Pop();
            left.Dispose();
            places.Remove(node);
            done.Add(node);
            if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }
    }
}
