using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes of one kind that fit, found by the index of a property that a filter compares; in the order of a scan.</summary>
/// <param name="scan">The same rows without an index: for values that most nodes have.</param>
/// <param name="index">The index.</param>
/// <param name="compare">The comparison.</param>
/// <param name="test">The whole filter; null where the comparison is all of it.</param>
/// <param name="order">The order of the rows; null for that of their ids.</param>
internal sealed class IndexedScanOperator(ScanOperator scan, Func<PropertyIndex> index, ComparePredicate compare, RowTest? test, RowOrder? order) : RowOperator
{
    // Sorting what was found costs more than finding it.
    private const int MinSelectivity = 8;

    private readonly bool _isAscending = compare.Comparison == Comparison.Eq && order is null;
    private PropertyIndex? _index;

    /// <summary>The comparison of a filter that an index can answer; null where there is none.</summary>
    public static ComparePredicate? Indexed(Predicate predicate) =>
        predicate switch
        {
            ComparePredicate { OnEdge: false, FoldsCase: false } compare when PropertyIndex.Fits(compare.Field, compare.Comparison) => compare,
            AndPredicate and => and.Items.Select(Indexed).OfType<ComparePredicate>().OrderBy(compare => compare.Comparison != Comparison.Eq).FirstOrDefault(),
            _ => null,
        };

    /// <summary>This operator, or the scan where too many nodes have such a value.</summary>
    public RowOperator Choose(RunContext context) =>
        (_isAscending && test is null) || Find(context).Length <= scan.Nodes(context).Length / MinSelectivity ? this : scan;

    /// <summary>All rows at once, ascending, where nothing is left to test or to sort; false where there is.</summary>
    public bool TryFindAll(RunContext context, out ReadOnlySpan<int> nodes)
    {
        nodes = _isAscending && test is null ? Find(context) : [];
        return _isAscending && test is null;
    }

    public override void Run(RunContext context, in EmbeddedValue parent, int needed)
    {
        if (Choose(context) != this)
        {
            scan.Run(context, parent, needed);
            return;
        }

        var found = Find(context);
        var start = context.RowCount;
        var left = _isAscending ? needed : int.MaxValue;
        for (var at = 0; at < found.Length && left > 0; at++)
        {
            context.Check();
            if (test is null || test.Fits(context, found[at], -1))
            {
                context.Push(new Row(found[at], -1));
                left--;
            }
        }

        if (!_isAscending)
        {
            Sort(context, start);
            context.TruncateRows((int)Math.Min(context.RowCount, (long)start + needed));
        }
    }

    private ReadOnlySpan<int> Find(RunContext context) => (_index ??= index()).Find(compare.Comparison, context.Operand(compare.Value));

    private void Sort(RunContext context, int start)
    {
        if (order is null)
        {
            context.Rows(start).Sort((left, right) => left.Node.CompareTo(right.Node));
        }
        else
        {
            order.Sort(context, context.Rows(start), context.Budget);
        }
    }
}
