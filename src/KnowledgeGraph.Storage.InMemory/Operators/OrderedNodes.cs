using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes of types in orders that were asked for: sorted once, then scanned. At most <see cref="MaxOrders"/> are kept.</summary>
internal sealed class OrderedNodes(EmbeddedGraph graph)
{
    private const int MaxOrders = 256;
    private const int FewKeys = 16;

    private readonly ConcurrentDictionary<(NodeType Type, string Order), int[]> _orders = new();

    /// <summary>The indexes of properties.</summary>
    public PropertyIndexes Indexes { get; } = new(graph);

    public int[] Of(NodeType type, SortOrder? order, WorkBudget budget)
    {
        // The digest of a key-less order names where it came from, not an order of its own.
        var key = (type, order is null || order.Keys.IsEmpty ? string.Empty : order.Digest);
        if (_orders.TryGetValue(key, out var known))
        {
            return known;
        }

        var nodes = Sorted(type, order, budget);
        if (_orders.Count < MaxOrders)
        {
            _orders.TryAdd(key, nodes);
        }

        return nodes;
    }

    private int[] Sorted(NodeType type, SortOrder? order, WorkBudget budget)
    {
        if (type.PossibleKinds.Length == 1 && order is null)
        {
            return graph.NodesOfKind(type.PossibleKinds[0].Index);
        }

        var nodes = type.PossibleKinds.SelectMany(kind => graph.NodesOfKind(kind.Index)).ToArray();
        Array.Sort(nodes);
        if (order is null)
        {
            return nodes;
        }

        var rows = nodes.Select(node => new Row(node, -1)).ToArray();
        // Kept for all requests, so no request is charged for it, unless its order is one that nobody else will ask for.
        var charged = order.Keys.Length > FewKeys ? budget : new WorkBudget(long.MaxValue, budget.Cancellation);
        new RowOrder(graph, order, null).Sort(null, rows, charged);
        return [.. rows.Select(row => row.Node)];
    }
}
