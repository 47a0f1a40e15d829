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
    private readonly PropertyPlace[] _places;

    public RowOrder(EmbeddedGraph graph, SortOrder order, RelationshipTable? table)
    {
        _graph = graph;
        _order = order;
        Table = table;
        _places = [.. order.Keys.Select(key => new PropertyPlace(graph, key.Field, key.OnEdge ? table!.Properties : null))];
    }

    /// <summary>The relationships on which the rows were reached.</summary>
    public RelationshipTable? Table { get; }

    /// <summary>Whether rows in their natural order are in this order already.</summary>
    public bool IsById => _places.Length == 0;

    /// <summary>Sorts rows in place; each comparison of a key is a step.</summary>
    public void Sort(Span<Row> rows, WorkBudget budget)
    {
        if (IsById || rows.Length < 2)
        {
            return;
        }

        budget.Spend((long)rows.Length * _places.Length * BitOperations.Log2((uint)rows.Length));

        var keyed = new (SortValue[] Keys, Row Row)[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            keyed[at] = (Keys(rows[at]), rows[at]);
        }

        Array.Sort(keyed, (a, b) => Compare(a.Keys, a.Row.Node, a.Row.Relationship, b.Keys, b.Row.Node, b.Row.Relationship));
        for (var at = 0; at < rows.Length; at++)
        {
            rows[at] = keyed[at].Row;
        }
    }

    /// <summary>The cursor of a row.</summary>
    public string Cursor(Row row)
    {
        var keys = new object?[_places.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = CursorKey(at, row);
        }

        return Planning.Binding.Cursor.Encode(
            _order.Digest,
            keys,
            _graph.Id(row.Node),
            row.Relationship < 0 ? string.Empty : System.Text.Encoding.UTF8.GetString(Table!.Ids.Utf8(row.Relationship).Span)
        );
    }

    /// <summary>Where a cursor stands in this order.</summary>
    public CursorPlace Place(Cursor cursor) =>
        new(
            [.. _places.Select((_, at) => SortValue.OfCursor(at < cursor.Keys.Length ? cursor.Keys[at] : null))],
            System.Text.Encoding.UTF8.GetBytes(cursor.NodeId),
            System.Text.Encoding.UTF8.GetBytes(cursor.RelationshipId)
        );

    /// <summary>Whether a row stands before, on or behind a cursor.</summary>
    public int Compare(Row row, CursorPlace cursor)
    {
        for (var at = 0; at < _places.Length; at++)
        {
            var order = Key(at, row).CompareTo(cursor.Keys[at], _order.Keys[at].Descending);
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

    private SortValue[] Keys(Row row)
    {
        var keys = new SortValue[_places.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = Key(at, row);
        }

        return keys;
    }

    private SortValue Key(int at, Row row)
    {
        var column = _places[at].Column(_graph, row.Node, row.Relationship, out var place);
        return column is null ? SortValue.Missing : column.SortValue(place);
    }

    private object? CursorKey(int at, Row row)
    {
        var column = _places[at].Column(_graph, row.Node, row.Relationship, out var place);
        if (column is null || column.IsMissing(place))
        {
            return null;
        }

        return _order.Keys[at].Field.Scalar switch
        {
            ScalarKind.EdtfDate => ((DateColumn)column).Bounds(place),
            ScalarKind.Int => (int)column.SortValue(place).Number,
            ScalarKind.Float => column.SortValue(place).Number,
            ScalarKind.Boolean => column.SortValue(place).Number != 0,
            _ => System.Text.Encoding.UTF8.GetString(column.SortValue(place).Text.Span),
        };
    }
}

/// <summary>A cursor in the form in which rows are compared with it.</summary>
internal sealed record CursorPlace(SortValue[] Keys, byte[] NodeId, byte[] RelationshipId);
