using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Plans a search: what it finds, which of that counts, and the order by score, which belongs to this search alone.</summary>
internal static class SearchPlanner
{
    public static (RowStep Rows, SortOrder Order) Plan(PlanScope scope, Predicate? kinds, Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var text = scope.Parameter(arguments["text"], ParameterKind.SearchText, "text");
        var conditions = new List<Predicate>();
        if (kinds is not null)
        {
            conditions.Add(kinds);
        }

        var range = scope.Ontology.Timeline is { } timeline ? scope.Range(timeline, arguments) : null;
        if (range is { From: not null } or { To: not null })
        {
            // A kind that is not on the timeline may have a field of the same name.
            conditions.Add(new KindPredicate(scope.Ontology.Timeline!.Items.PossibleKinds));
            conditions.Add(new RangePredicate(range));
        }

        if (scope.Holds(null, asOf) is { } holds)
        {
            conditions.Add(holds);
        }

        RowStep rows = new SearchStep(text);
        var filter = FilterPlanner.Joined(conditions);
        rows = filter is null ? rows : new FilterStep(rows, filter);

        // Kinds, relation and match are part of the plan; what a request binds is part of its cursors.
        var names = kinds is KindPredicate some ? string.Join(' ', some.Kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal)) : "all";
        var order = SortPlanner.Of([new ScoreKey()], $"search {names} {range?.Relation} {range?.Match} {asOf?.Match}");
        return (rows, order with { BoundTo = [.. Bound("text", text), .. Bound("from", range?.From), .. Bound("to", range?.To), .. Bound("asOf", asOf?.Date)] });
    }

    private static BoundValue[] Bound(string role, Parameter? parameter) => parameter is null ? [] : [new BoundValue(role, parameter)];
}
