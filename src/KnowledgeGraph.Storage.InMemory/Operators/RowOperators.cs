using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A compiled row step: pushes its rows on the run's arena.</summary>
internal abstract class RowOperator
{
    /// <summary>The relationships on which the rows are reached; null where there are none.</summary>
    public virtual RelationshipTable? Table => null;

    /// <summary>Pushes rows; may stop after <paramref name="needed"/> of them.</summary>
    public abstract void Run(RunContext context, in EmbeddedValue parent, int needed);
}

/// <summary>Nodes of one type in a given order, those that fit.</summary>
internal sealed class ScanOperator(Func<WorkBudget, int[]> nodes, RowTest? test) : RowOperator
{
    private int[]? _nodes;

    /// <summary>All nodes in the order; who asks first may have to sort them.</summary>
    public ReadOnlySpan<int> Nodes(RunContext context) => _nodes ??= nodes(context.Budget);

    public override void Run(RunContext context, in EmbeddedValue parent, int needed) => Run(context, 0, needed);

    /// <summary>Goes on from a place in the order.</summary>
    public void Run(RunContext context, int from, int needed)
    {
        var ordered = Nodes(context);
        for (var at = from; at < ordered.Length && needed > 0; at++)
        {
            context.Check();
            if (test is null || test.Fits(context, ordered[at], -1))
            {
                context.Push(new Row(ordered[at], -1));
                needed--;
            }
        }
    }
}

/// <summary>All relationships of one kind that fit, each with its source, by the source and then by the relationship.</summary>
internal sealed class ScanRelationshipsOperator(RelationshipTable table, RowTest? test) : RowOperator
{
    private int[]? _rows;

    public override RelationshipTable Table => table;

    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        foreach (var row in _rows ??= [.. Enumerable.Range(0, table.Count).OrderBy(table.Source)])
        {
            context.Check();
            if (needed > 0 && (test is null || test.Fits(context, table.Source(row), row)))
            {
                context.Push(new Row(table.Source(row), row));
                needed--;
            }
        }
    }
}

/// <summary>The node of an id, if it is of one of the kinds and fits.</summary>
internal sealed class LookupOperator(bool[]? kinds, Parameter id, RowTest? test) : RowOperator
{
    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        var node = context.Graph.Find(context.Operand(id).Utf8);
        if (node >= 0 && (kinds is null || kinds[context.Graph.KindOf(node)]) && (test is null || test.Fits(context, node, -1)))
        {
            context.Push(new Row(node, -1));
        }
    }
}

/// <summary>The nodes of a list of ids that fit, each once.</summary>
internal sealed class LookupAllOperator(Parameter ids, RowTest? test) : RowOperator
{
    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        var found = new SortedSet<int>();
        foreach (var id in (object?[])context.Parameter(ids)!)
        {
            context.Check();
            var node = context.Graph.Find(Encoding.UTF8.GetBytes((string)id!));
            if (node >= 0 && (test is null || test.Fits(context, node, -1)))
            {
                found.Add(node);
            }
        }

        foreach (var node in found.Take(needed))
        {
            context.Push(new Row(node, -1));
        }
    }
}

/// <summary>The parent's own node, if it fits.</summary>
internal sealed class SameOperator(RowTest? test) : RowOperator
{
    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        if (test is null || test.Fits(context, parent.Node, -1))
        {
            context.Push(new Row(parent.Node, -1));
        }
    }
}

/// <summary>The nodes at the other end of the parent's relationships of one kind, those that fit.</summary>
/// <remarks>Parallel relationships stand together, so that a node that is wanted once is known by the row before.</remarks>
internal sealed class ExpandOperator(Hop hop, bool nodesOnce) : RowOperator
{
    public override RelationshipTable Table => hop.Table;

    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        var last = -1;
        if (needed == 0)
        {
            return;
        }

        foreach (var row in hop.From(context, parent.Node))
        {
            if (nodesOnce && row.Node == last)
            {
                continue;
            }

            context.Push(row);
            last = row.Node;
            if (--needed == 0)
            {
                return;
            }
        }
    }
}

/// <summary>The rows of another operator, sorted.</summary>
internal sealed class SortOperator(RowOperator input, RowOrder order) : RowOperator
{
    public override RelationshipTable? Table => input.Table;

    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        var start = context.RowCount;
        input.Run(context, parent, int.MaxValue);
        order.Sort(context, context.Rows(start), context.Budget);
    }
}

/// <summary>The rows of another operator behind an offset, up to a limit.</summary>
internal sealed class PageOperator(RowOperator input, Parameter? limit, Parameter? offset, int maxPageSize) : RowOperator
{
    public override RelationshipTable? Table => input.Table;

    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        var skipped = offset is null ? 0 : (int)context.Parameter(offset)!;

        // One more than a page tells that a list without a limit is too long.
        var wanted = Math.Min(needed, limit is null ? maxPageSize + 1 : (int)context.Parameter(limit)!);
        var start = context.RowCount;
        input.Run(context, parent, (int)Math.Min(int.MaxValue, (long)wanted + skipped));
        var rows = context.Rows(start);
        var kept = Math.Clamp(rows.Length - skipped, 0, wanted);
        if (skipped > 0 && kept > 0)
        {
            rows.Slice(skipped, kept).CopyTo(rows);
        }

        context.TruncateRows(start + kept);
    }
}
