using System.Collections.Immutable;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

internal sealed partial class FieldPlanner
{
    private RowStep Filtered(RowStep rows, Dictionary<string, ArgumentValue> arguments, Predicate? holds, AsOf? asOf)
    {
        var where = _filters.Plan(arguments.GetValueOrDefault("where"), asOf);
        var conditions = new List<Predicate>(2);
        if (holds is not null)
        {
            conditions.Add(holds);
        }

        if (where is not null)
        {
            conditions.Add(where);
        }

        return FilterPlanner.Joined(conditions) is { } predicate ? new FilterStep(rows, predicate) : rows;
    }

    private PageStep Paged(RowStep rows, Dictionary<string, ArgumentValue> arguments, string origin, AsOf? asOf)
    {
        var order = _sorts.Plan(arguments.GetValueOrDefault("sort"), origin, asOf);
        return new PageStep(
            order.Keys.IsEmpty ? rows : new SortStep(rows, order),
            scope.Optional(arguments, "limit", ParameterKind.PageSize),
            scope.Optional(arguments, "offset", ParameterKind.Offset)
        );
    }

    private SliceStep Sliced(RowStep rows, SortOrder order, Dictionary<string, ArgumentValue> arguments)
    {
        var page = scope.Page(arguments, name => scope.Cursor(arguments, name, order));
        return new SliceStep(rows, order, page.First, page.After, page.Last, page.Before);
    }
}
