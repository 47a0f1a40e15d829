using System.Collections.Immutable;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Makes the steps of states and of what changed between two of them.</summary>
internal sealed class StatePlanner(PlanScope scope)
{
    /// <summary>What held in a whole on a date.</summary>
    public StateStep State(ChangeModel change, Dictionary<string, ArgumentValue> arguments, AsOf? inherited)
    {
        var whole = Whole(change, arguments);
        var at = scope.AsOf(arguments, inherited);
        return new StateStep(change, whole, at) { AsOf = at };
    }

    /// <summary>What changed in a whole between two dates.</summary>
    public ChangesStep Changes(ChangeModel change, Dictionary<string, ArgumentValue> arguments)
    {
        var (from, to) = (arguments["from"], arguments["to"]);
        var whole = Whole(change, arguments);
        var begin = scope.Parameter(from, ParameterKind.Value, "from");
        return new ChangesStep(
            change,
            whole,
            scope.Parameter(from, ParameterKind.DayBefore, "from"),
            begin,
            scope.Parameter(to, ParameterKind.Value, "to"),
            scope.Parameter(to, ParameterKind.LastDay, "to", notBefore: begin)
        );
    }

    /// <summary>A field of a state; null where it needs no step of its own kind.</summary>
    public FieldStep? Of(StateStep state, EnvelopeField field) =>
        field switch
        {
            EnvelopeField.Elements or EnvelopeField.Constraints => Entries(field, state.Change, state.At),
            EnvelopeField.SpansChange => SpansChange(state),
            _ => null,
        };

    /// <summary>A field of what changed; null where it needs no step of its own kind.</summary>
    public FieldStep? Of(ChangesStep changes, EnvelopeField field) =>
        field switch
        {
            EnvelopeField.Before => StateOn(changes, changes.DayBefore),
            EnvelopeField.After => StateOn(changes, changes.LastDay),
            EnvelopeField.Changes => new ListStep(new PageStep(ChangesOf(changes), null, null)),
            EnvelopeField.Ended or EnvelopeField.EndedConstraints => Entries(
                field,
                changes.Change,
                time => EndedBetween(time, Comparison.Gte, changes.From, changes.To)
            ),
            _ => null,
        };

    /// <summary>The changes that a reference of an entry leads to.</summary>
    public ChangeModel? WithChanges(ReferenceField field) => scope.Ontology.Changes.FirstOrDefault(change => change.Interval.Changes == field);

    /// <summary>That a change had begun; one without a date of effect takes effect on its own date.</summary>
    public BegunPredicate Begun(ChangeModel change, AsOf at) =>
        new(
            change.Effective,
            scope.Ontology.Timeline is { } timeline ? change.Kind.FindField(timeline.Date.Name) as PropertyField : null,
            at
        );

    private LookupStep Whole(ChangeModel change, Dictionary<string, ArgumentValue> arguments) =>
        new(change.Whole.Target, scope.Parameter(arguments[change.Whole.Name], ParameterKind.Value, change.Whole.Name));

    private static StateStep StateOn(ChangesStep changes, Parameter day)
    {
        var at = new AsOf(day, DateMatch.Possibly);
        return new StateStep(changes.Change, new SameStep(), at) { AsOf = at };
    }

    private SortStep ChangesOf(ChangesStep changes)
    {
        var change = changes.Change;
        var order = SortPlanner.Of([new PropertyKey(change.Effective, false, false)], change.Between!.Root);
        return new SortStep(
            new FilterStep(
                new ExpandStep(change.Between.Changes, true),
                ChangedBetween(change, Comparison.Gte, changes.From, changes.To)
            ),
            order
        );
    }

    // A change or an end behind the first day of the date that was asked about makes days that differ.
    private ExistsStep SpansChange(StateStep state)
    {
        var change = state.Change;
        return new ExistsStep(new FilterStep(new SameStep(), new OrPredicate(state.At is { } at ? [Differing(change, at)] : [])));
    }

    private AndPredicate Differing(ChangeModel change, AsOf at)
    {
        var firstDay = scope.FirstDayOf(at.Date);
        RelationshipField[] held = change.Forbids is null ? [change.Holds] : [change.Holds, change.Forbids];
        Predicate[] differ =
        [
            new RelatedPredicate(change.Between!.Changes, Quantifier.Some, ChangedBetween(change, Comparison.Gt, firstDay, at.Date)),
            .. held.Select(field => new RelatedPredicate(
                field,
                Quantifier.Some,
                EndedBetween(field.Relationship.Properties.ValidTime!, Comparison.Gt, firstDay, at.Date)
            )),
        ];

        // What is uncertain may lie before and behind one day, and still nothing changes within it.
        return new AndPredicate([new FlagPredicate(scope.IsLong(at.Date)), new OrPredicate([.. differ])]);
    }

    private AndPredicate ChangedBetween(ChangeModel change, Comparison begins, Parameter from, Parameter to) =>
        new(
            [
                .. KindOf(change),
                new DatePredicate(change.Effective, false, begins, DateMatch.Possibly, from),
                Begun(change, new AsOf(to, DateMatch.Possibly)),
            ]
        );

    private static AndPredicate EndedBetween(ValidTimeFields time, Comparison begins, Parameter from, Parameter to) =>
        new(
            [
                new DatePredicate(time.To, true, begins, DateMatch.Possibly, from),
                new DatePredicate(time.To, true, Comparison.Lte, DateMatch.Possibly, to),
            ]
        );

    private static ImmutableArray<Predicate> KindOf(ChangeModel change) =>
        change.Between!.Changes.Target.PossibleKinds.Length == 1 ? [] : [new KindPredicate([change.Kind])];

    // Without a date a state is what still holds.
    private static FieldStep Entries(EnvelopeField field, ChangeModel change, AsOf? at) =>
        Entries(field, change, time => at is null ? new MissingPredicate(time.To, true) : new HoldsPredicate(true, at), at);

    private static FieldStep Entries(EnvelopeField field, ChangeModel change, Func<ValidTimeFields, Predicate> which, AsOf? at = null)
    {
        var areElements = field is EnvelopeField.Elements or EnvelopeField.Ended;
        var expand = areElements ? change.Holds : change.Forbids;
        if (expand is null)
        {
            return new ListStep(new FilterStep(new ScanStep(change.Kind), new OrPredicate([])));
        }

        var fitting = new FilterStep(new ExpandStep(expand, !areElements), which(expand.Relationship.Properties.ValidTime!));
        return areElements ? new EntriesStep(fitting, change, at) { AsOf = at } : new ListStep(fitting);
    }
}
