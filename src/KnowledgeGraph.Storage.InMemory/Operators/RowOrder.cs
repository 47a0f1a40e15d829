using System.Numerics;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A compiled order of rows: keys, then the node, then the relationship. Node and row numbers sort as ids do.</summary>
internal sealed class RowOrder
{
    private readonly EmbeddedGraph _graph;
    private readonly SortOrder _order;
    private readonly SortKeyReader[] _readers;

    public RowOrder(EmbeddedGraph graph, SortOrder order, RelationshipTable? table)
    {
        _graph = graph;
        _order = order;
        Table = table;
        _readers = [.. order.Keys.Select(key => SortKeyReader.Of(graph, key, table))];
    }

    /// <summary>The relationships on which the rows were reached.</summary>
    public RelationshipTable? Table { get; }

    /// <summary>Whether rows in their natural order are in this order already.</summary>
    public bool IsById => _readers.Length == 0;

    /// <summary>Sorts rows in place; each comparison of a key is a step. Without a run only an order that does not depend on the request.</summary>
    public void Sort(RunContext? context, Span<Row> rows, WorkBudget budget)
    {
        if (IsById || rows.Length < 2)
        {
            return;
        }

        budget.Spend((long)rows.Length * _readers.Length * BitOperations.Log2((uint)rows.Length));

        var keyed = new (SortValue[] Keys, Row Row)[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            keyed[at] = (Keys(context, rows[at]), rows[at]);
        }

        Array.Sort(keyed, (a, b) => Compare(a.Keys, a.Row.Node, a.Row.Relationship, b.Keys, b.Row.Node, b.Row.Relationship));
        for (var at = 0; at < rows.Length; at++)
        {
            rows[at] = keyed[at].Row;
        }
    }

    /// <summary>The cursor of a row.</summary>
    public string Cursor(RunContext context, Row row)
    {
        var keys = new object?[_readers.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = CursorKey(context, at, row);
        }

        return Planning.Binding.Cursor.Encode(
            context.DigestOf(_order),
            keys,
            _graph.Id(row.Node),
            Table is null ? string.Empty : System.Text.Encoding.UTF8.GetString(Table.Ids.Utf8(row.Relationship).Span)
        );
    }

    /// <summary>Where a cursor stands in this order.</summary>
    public CursorPlace Place(Cursor cursor) =>
        new(
            [.. _readers.Select((_, at) => SortValue.OfCursor(at < cursor.Keys.Length ? cursor.Keys[at] : null))],
            System.Text.Encoding.UTF8.GetBytes(cursor.NodeId),
            System.Text.Encoding.UTF8.GetBytes(cursor.RelationshipId)
        );

    /// <summary>Whether a row stands before, on or behind a cursor.</summary>
    public int Compare(RunContext context, Row row, CursorPlace cursor)
    {
        for (var at = 0; at < _readers.Length; at++)
        {
            var order = _readers[at].Read(context, _graph, row).CompareTo(cursor.Keys[at], _order.Keys[at].Descending);
            if (order != 0)
            {
                return order;
            }
        }

        var byNode = IdOf(row.Node).SequenceCompareTo(cursor.NodeId);
        return byNode != 0 || row.Relationship < 0
            ? byNode
            : Table!.Ids.Utf8(row.Relationship).Span.SequenceCompareTo(cursor.RelationshipId);
    }

    private ReadOnlySpan<byte> IdOf(int node) => _graph.IdJson(node)[1..^1];

    private int Compare(SortValue[] a, int nodeA, int relationshipA, SortValue[] b, int nodeB, int relationshipB)
    {
        for (var at = 0; at < a.Length; at++)
        {
            var order = a[at].CompareTo(b[at], _order.Keys[at].Descending);
            if (order != 0)
            {
                return order;
            }
        }

        return nodeA != nodeB ? nodeA.CompareTo(nodeB) : relationshipA.CompareTo(relationshipB);
    }

    private SortValue[] Keys(RunContext? context, Row row)
    {
        var keys = new SortValue[_readers.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = _readers[at].Read(context, _graph, row);
        }

        return keys;
    }

    private object? CursorKey(RunContext context, int at, Row row)
    {
        var value = _readers[at].Read(context, _graph, row);
        if (value.IsMissing)
        {
            return null;
        }

        return _order.Keys[at].Scalar switch
        {
            ScalarKind.EdtfDate => value.Bounds,
            ScalarKind.Int => (int)value.Number,
            ScalarKind.Float => value.Number,
            ScalarKind.Boolean => value.Number != 0,
            _ => System.Text.Encoding.UTF8.GetString(value.Text.Span),
        };
    }
}

/// <summary>A cursor in the form in which rows are compared with it.</summary>
internal sealed record CursorPlace(SortValue[] Keys, byte[] NodeId, byte[] RelationshipId);
