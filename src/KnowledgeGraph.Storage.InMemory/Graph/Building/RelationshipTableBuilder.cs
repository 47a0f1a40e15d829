using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>Takes the relationships of one kind and makes a table of them, sorted by their ids.</summary>
internal sealed class RelationshipTableBuilder(RelationshipKind kind, GraphBuilder graph)
{
    private readonly FieldTableBuilder _properties = new(kind.Properties, graph);
    private readonly ChunkedList<int> _sources = new();
    private readonly ChunkedList<int> _targets = new();
    private readonly TextBuilder _ids = new();

    public void Add(RelationshipData relationship, int source, int target)
    {
        _ids.Add(relationship.Id);
        _sources.Add(source);
        _targets.Add(target);
        _properties.Add(relationship.Values);
    }

    /// <summary>The table; called once.</summary>
    public RelationshipTable Finish()
    {
        var sources = Numbers(_sources);
        var targets = Numbers(_targets);
        var order = new int[sources.Length];
        var keys = new long[sources.Length];
        var isSorted = true;
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
            keys[row] = ((long)sources[row] << 32) | (uint)targets[row];
            isSorted &= row == 0 || keys[row] > keys[row - 1];
        }

        // Without odd ids, the order by the numbers of source and target, and then by id, is the order by id.
        if (graph.HasOddIds)
        {
            Array.Sort(order, _ids.Compare);
        }
        else if (!isSorted)
        {
            Array.Sort(keys, order);
            SortParallel(keys, order);
        }

        var rows = isSorted && !graph.HasOddIds ? null : order;
        sources = Ordered(sources, rows);
        targets = Ordered(targets, rows);
        return new RelationshipTable(
            _ids.Texts(rows),
            sources,
            targets,
            _properties.Finish(rows),
            Adjacency.Of(sources, targets),
            Adjacency.Of(targets, sources)
        );
    }

    private void SortParallel(long[] keys, int[] order)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                order.AsSpan(start, end - start).Sort(_ids.Compare);
            }

            start = end;
        }
    }

    private int[] Numbers(ChunkedList<int> taken) => Array.ConvertAll(taken.ToArray(null), graph.NumberOf);

    private static int[] Ordered(int[] values, int[]? order) => order is null ? values : Array.ConvertAll(order, row => values[row]);
}
