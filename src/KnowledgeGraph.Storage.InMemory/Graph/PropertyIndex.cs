using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>The nodes of one kind that have a property, in the order of its values and then of the nodes.</summary>
internal sealed class PropertyIndex
{
    private readonly EmbeddedGraph _graph;
    private readonly Column _column;
    private readonly int[] _nodes;

    public PropertyIndex(EmbeddedGraph graph, NodeKind kind, PropertyField field)
    {
        _graph = graph;
        _column = graph.Kinds[kind.Index].Find(field.Name)!;
        _nodes = [.. graph.NodesOfKind(kind.Index).Where(node => !_column.IsMissing(graph.RowOf(node)))];
        var values = Array.ConvertAll(_nodes, Value);
        Array.Sort(values, _nodes, Comparer<SortValue>.Create((left, right) => left.CompareTo(right, false)));
        SortEqual(values);
    }

    /// <summary>Whether a comparison with a property is answered by an index.</summary>
    public static bool Fits(PropertyField field, Comparison comparison) =>
        field is { IsList: false, Scalar: not ScalarKind.EdtfDate }
        && comparison is Comparison.Eq or Comparison.Gt or Comparison.Gte or Comparison.Lt or Comparison.Lte;

    /// <summary>The nodes whose value compares so with an operand; where it is equal, ascending. O(log n).</summary>
    public ReadOnlySpan<int> Find(Comparison comparison, Operand operand)
    {
        var value = SortValue.OfCursor(operand.Value);
        return value.IsMissing
            ? []
            : comparison switch
            {
                Comparison.Eq => _nodes.AsSpan(Place(value, false)..Place(value, true)),
                Comparison.Gt => _nodes.AsSpan(Place(value, true)..),
                Comparison.Gte => _nodes.AsSpan(Place(value, false)..),
                Comparison.Lt => _nodes.AsSpan(..Place(value, false)),
                Comparison.Lte => _nodes.AsSpan(..Place(value, true)),
                _ => throw new InvalidOperationException($"No index answers {comparison}."),
            };
    }

    // The first place of a value, or the first behind it.
    private int Place(in SortValue value, bool behind)
    {
        var (low, high) = (0, _nodes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = Value(_nodes[middle]).CompareTo(value, false);
            if (order < 0 || (behind && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private SortValue Value(int node) => _column.SortValue(_graph.RowOf(node));

    private void SortEqual(SortValue[] values)
    {
        for (var start = 0; start < values.Length;)
        {
            var end = start + 1;
            while (end < values.Length && values[end].CompareTo(values[start], false) == 0)
            {
                end++;
            }

            Array.Sort(_nodes, start, end - start);
            start = end;
        }
    }
}
