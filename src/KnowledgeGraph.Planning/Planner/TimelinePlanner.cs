using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Plans what a timeline holds: its items in a range, acts where they are asked for, and what is drawn behind.</summary>
internal sealed class TimelinePlanner(PlanScope scope)
{
    private readonly FilterPlanner _filters = new(scope);

    /// <summary>The rows of all pages, their order, and the range that decides a row's match.</summary>
    public (RowStep Rows, SortOrder Order, TimelineRange Range) Rows(TimelineModel timeline, Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var range = scope.Range(timeline, arguments);
        var conditions = new List<Predicate> { new RangePredicate(range) };
        var kinds = _filters.Kinds(arguments.GetValueOrDefault("kinds")) as KindPredicate;
        var holds = scope.Holds(timeline.Items, asOf);
        var about = scope.Optional(arguments, "about") is { } ids ? new AboutPredicate(ids, asOf) : null;
        var acts = arguments.GetValueOrDefault("acts") as ScalarArgument;
        var isAsked = acts is not (null or { Source: ConstantSource { Value: false } });
        if (timeline.Act is { } done && (isAsked || Names(kinds, done.Kind)) && asOf is not null && scope.Among(done.Of, asOf) is { } held)
        {
            // Where what it was done with is asked away by a date, so is the act.
            Add(conditions, new OrPredicate([new NotPredicate(new KindPredicate([done.Kind])), new RelatedPredicate(done.Of, Quantifier.Some, null, held)]));
        }

        if (timeline.Act is { } act && isAsked)
        {
            var flag = acts!.Source is ConstantSource ? null : new FlagPredicate(scope.Parameter(acts, ParameterKind.Value, "acts"));
            Add(conditions, holds);
            Add(conditions, WithActs(act, kinds, about, flag, asOf));
        }
        else
        {
            Add(conditions, (Predicate?)kinds ?? WithoutActs(timeline));
            Add(conditions, holds);
            Add(conditions, about);
        }

        return (
            new FilterStep(new ScanStep(timeline.Items), FilterPlanner.Joined(conditions)!),
            SortPlanner.Of([new PropertyKey(timeline.Date, false, false)], timeline.Root),
            range
        );
    }

    /// <summary>The nodes of a kind that overlap the range of a timeline, in the order of time.</summary>
    public BackgroundStep Background(NodeKind kind, ConnectionStep timeline)
    {
        var range = timeline.Timeline! with { Relation = DateRelation.Overlaps };
        var conditions = new List<Predicate> { new RangePredicate(range) };
        Add(conditions, scope.Holds(kind, timeline.AsOf));
        var order = SortPlanner.Of([new PropertyKey(range.Date, false, false)], kind.Name);
        return new BackgroundStep(
            new PageStep(new SortStep(new FilterStep(new ScanStep(kind), FilterPlanner.Joined(conditions)!), order), null, null)
        );
    }

    private static bool Names(KindPredicate? kinds, NodeKind kind) => kinds is not null && kinds.Kinds.Contains(kind);

    private static NotPredicate? WithoutActs(TimelineModel timeline) =>
        timeline.Act is { } act ? new NotPredicate(new KindPredicate([act.Kind])) : null;

    // An act fits by its kind or with that of what it was done with; and it is about something itself, or with what it was done with.
    private Predicate? WithActs(TimelineAct act, KindPredicate? kinds, AboutPredicate? about, FlagPredicate? flag, AsOf? asOf)
    {
        var isAct = new KindPredicate([act.Kind]);
        if (Joined(kinds, about) is not { } fits)
        {
            return flag is null ? null : new OrPredicate([new NotPredicate(isAct), flag]);
        }

        RelatedPredicate With(Predicate its) => new(act.Of, Quantifier.Some, its, scope.Among(act.Of, asOf));
        if (kinds is null)
        {
            return new OrPredicate([Joined(new NotPredicate(isAct), fits)!, Joined(flag, isAct, new OrPredicate([fits, With(fits)]))!]);
        }

        return (Names(kinds, act.Kind), about) switch
        {
            (true, null) => kinds,
            (true, _) => new OrPredicate([fits, Joined(flag, isAct, With(about))!]),
            (false, null) => new OrPredicate([fits, Joined(flag, isAct, With(kinds))!]),
            _ => new OrPredicate([fits, Joined(flag, isAct, new OrPredicate([With(fits), Joined(about, With(kinds))!]))!]),
        };
    }

    private static Predicate? Joined(params Predicate?[] conditions) => FilterPlanner.Joined([.. conditions.OfType<Predicate>()]);

    private static void Add(List<Predicate> conditions, Predicate? condition)
    {
        if (condition is not null)
        {
            conditions.Add(condition);
        }
    }
}
