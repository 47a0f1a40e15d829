using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A page of a connection: what stands between cursors, from the start or from the end, and what is around it.</summary>
/// <remarks>
/// A cursor that bounds a page is an entry beyond it; where none stands, one row more than asked for tells.
/// https://relay.dev/graphql/connections.htm
/// </remarks>
internal sealed class SliceOperator(SliceStep step, RowOperator input, RowOrder order, bool isSorted, bool wantsTotal, short table, int maxPageSize)
    : ConnectionRows
{
    public override ConnectionPage Run(RunContext context, in EmbeddedValue parent)
    {
        var after = Place(context, step.After);
        var before = Place(context, step.Before);
        var backward = step.Last is not null;
        var size = (step.Last ?? step.First) is { } given ? (int)context.Parameter(given)! : maxPageSize;
        var start = context.RowCount;
        var source = input is IndexedScanOperator index ? index.Choose(context) : input;
        var isForward = isSorted && !backward && before is null;
        if (isForward && source is ScanOperator scan && !wantsTotal)
        {
            scan.Run(context, after is null ? 0 : FirstBehind(context, scan.Nodes(context), after), size + 1);
            var more = context.RowCount - start > size;
            context.TruncateRows(Math.Min(context.RowCount, start + size));
            return new ConnectionPage(start, context.RowCount, after is not null, more, -1, table, order);
        }

        if (isForward && source is IndexedScanOperator indexed && indexed.TryFindAll(context, out var found))
        {
            return Found(context, found, after, size);
        }

        source.Run(context, parent, int.MaxValue);
        var rows = context.Rows(start);
        if (!isSorted)
        {
            order.Sort(context, rows, context.Budget);
        }

        var total = rows.Length;
        var (from, to) = (0, rows.Length);
        while (after is not null && from < to && order.Compare(context, rows[from], after) <= 0)
        {
            from++;
        }

        while (before is not null && to > from && order.Compare(context, rows[to - 1], before) >= 0)
        {
            to--;
        }

        var (hasPrevious, hasNext) = backward
            ? (to - from > size || after is not null, before is not null)
            : (after is not null, to - from > size || before is not null);
        (from, to) = backward ? (Math.Max(from, to - size), to) : (from, Math.Min(to, from + size));
        rows[from..to].CopyTo(rows);
        context.TruncateRows(start + to - from);
        return new ConnectionPage(start, context.RowCount, hasPrevious, hasNext, total, table, order);
    }

    private ConnectionPage Found(RunContext context, ReadOnlySpan<int> nodes, CursorPlace? after, int size)
    {
        var start = context.RowCount;
        var from = after is null ? 0 : FirstBehind(context, nodes, after);
        foreach (var node in nodes[from..Math.Min(nodes.Length, from + size)])
        {
            context.Check();
            context.Push(new Row(node, -1));
        }

        return new ConnectionPage(start, context.RowCount, after is not null, nodes.Length - from > size, nodes.Length, table, order);
    }

    private CursorPlace? Place(RunContext context, Parameter? cursor) =>
        cursor is null ? null : order.Place((Cursor)context.Parameter(cursor)!);

    private int FirstBehind(RunContext context, ReadOnlySpan<int> nodes, CursorPlace cursor)
    {
        var (low, high) = (0, nodes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (order.Compare(context, new Row(nodes[middle], -1), cursor) <= 0)
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
}
