using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning;

/// <summary>Prints steps and predicates on one line.</summary>
internal static class StepPrinter
{
    public static string Print(FieldStep step) =>
        step switch
        {
            NodeStep node => $"node <- {Print(node.Rows)}",
            ListStep list => $"list <- {Print(list.Rows)}",
            ConnectionStep connection => $"connection <- {Print(connection.Page)}",
            BackgroundStep background => $"background <- {Print(background.Rows)}",
            OnNodeStep inner => $"{Print(inner.Step)} of the node",
            ActStep act => $"{act.Act.ActKind.Name} of {act.Act.Kind.Name}",
            StateStep state => $"state of {state.Change.Kind.Name} <- {Print(state.Whole)}",
            ChangesStep changes => $"changes of {changes.Change.Kind.Name} ${changes.From.Index}..${changes.To.Index} <- {Print(changes.Whole)}",
            AggregateStep aggregate => $"aggregate <- {Print(aggregate.Rows)}",
            AggregatedStep of => of.Field is null ? "aggregated" : $"aggregated {Of(of.OnEdge)}{of.Field.Name}",
            AggregateValueStep value => Word(value.Measure.Function),
            GroupsStep groups => $"groups {GroupPrinter.Print(groups)} <- {Print(groups.Rows)}",
            GroupKeyStep key => $"key{Option("at", key.At)}",
            GroupAggregateStep => "aggregate",
            ExistsStep exists => $"exists <- {Print(exists.Rows)}",
            EntriesStep entries => $"entries <- {Print(entries.Rows)}",
            PathsStep paths =>
                $"paths ${paths.From.Index}..${paths.To.Index} {Print(paths.Walk)} length ${paths.MaxLength.Index} first ${paths.First.Index}{Option("after", paths.After)}",
            NeighbourhoodStep around => $"neighbourhood ${around.Of.Index} {Print(around.Walk)} depth ${around.Depth.Index} limit ${around.Limit.Index}",
            ReachStep reach => $"reach {Arrow(reach.Field)}{Among(reach.Among)} depth ${reach.Depth.Index}{Option("limit", reach.Limit)}",
            PropertyStep => "property",
            DateBoundsStep bounds => $"bounds of {bounds.Field.Name}",
            BoundsFieldStep => "bound",
            LevelStep level => $"level {Print(level.Begun)}",
            RecordsStep records => $"records {records.Field.Record.Name}",
            ReferenceStep reference =>
                $"reference {reference.Field.Target.Name}{(reference.Where is null ? string.Empty : $" filter {Print(reference.Where)}")}",
            EnvelopeStep envelope => envelope.Field.ToString(),
            _ => throw new InvalidOperationException($"{step.GetType().Name} is not printed."),
        };

    private static string Print(RowStep step) =>
        step switch
        {
            ScanStep scan => $"scan {scan.Type.Name}",
            ScanRelationshipsStep scan => $"scan {Arrow(scan.Field)}",
            SameStep => "same",
            SearchStep search => $"search ${search.Text.Index}",
            LookupStep lookup => $"lookup {lookup.Type?.Name ?? "any"} ${lookup.Id.Index}",
            LookupAllStep lookup => $"lookup all ${lookup.Ids.Index}",
            ExpandStep expand => $"expand {Arrow(expand.Field)}{(expand.NodesOnce ? " once" : string.Empty)}",
            FilterStep filter => $"filter {Print(filter.Predicate)} <- {Print(filter.Input)}",
            SortStep sort => $"sort {Print(sort.Order)} <- {Print(sort.Input)}",
            PageStep page => $"page{Option("limit", page.Limit)}{Option("offset", page.Offset)} <- {Print(page.Input)}",
            SliceStep slice =>
                $"slice{Option("first", slice.First)}{Option("after", slice.After)}{Option("last", slice.Last)}{Option("before", slice.Before)} <- sort {Print(slice.Order)} <- {Print(slice.Input)}",
            _ => throw new InvalidOperationException($"{step.GetType().Name} is not printed."),
        };

    public static string Print(Predicate predicate) =>
        predicate switch
        {
            AndPredicate and => Join(" and ", and.Items, "true"),
            OrPredicate or => Join(" or ", or.Items, "false"),
            NotPredicate not => $"not {Print(not.Item)}",
            ComparePredicate compare => $"{Of(compare.OnEdge)}{compare.Field.Name} {Word(compare.Comparison)}{Folded(compare.FoldsCase)} ${compare.Value.Index}",
            MissingPredicate missing => $"{Of(missing.OnEdge)}{missing.Field.Name} missing",
            DatePredicate date => $"{Of(date.OnEdge)}{date.Field.Name} {Word(date.Match)} {Word(date.Comparison)} ${date.Value.Index}",
            RangePredicate { Range: var range } =>
                $"{range.Date.Name} {Word(range.Match)} {Word(range.Relation)} {Parameter(range.From)}..{Parameter(range.To)}",
            KindPredicate kinds => $"kind in [{string.Join(' ', kinds.Kinds.Select(kind => kind.Name))}]",
            FlagPredicate flag => $"${flag.Value.Index}",
            OtherEndPredicate other => $"other end {Print(other.Predicate)}",
            FirstOfPairPredicate first => $"first of pair {Arrow(first.Field)}{Among(first.Among)}",
            AboutPredicate about => $"about ${about.Ids.Index}{Held(about.AsOf)}",
            HoldsPredicate holds => $"{(holds.OnEdge ? "edge" : "node")} held {On(holds.AsOf)}",
            BegunPredicate begun => $"{begun.Field.Name} begun {On(begun.AsOf)}",
            RelatedMeasuresPredicate related => $"together {Arrow(related.Field)}{Among(related.Among)} fit {Print(related.Fits)}",
            MeasurePredicate { Measure.Scalar: ScalarKind.EdtfDate } date =>
                $"{Print(date.Measure)} {Word(date.Match)} {Word(date.Comparison)} ${date.Value.Index}",
            MeasurePredicate measure => $"{Print(measure.Measure)} {Word(measure.Comparison)}{Folded(measure.FoldsCase)} ${measure.Value.Index}",
            MissingMeasurePredicate missing => $"{Print(missing.Measure)} missing",
            RelatedPredicate related =>
                $"{Word(related.Quantifier)} {Arrow(related.Field)}{(related.NodesOnce ? " once" : string.Empty)}{Among(related.Among)}{(related.Where is null ? string.Empty : $" fits {Print(related.Where)}")}",
            _ => throw new InvalidOperationException($"{predicate.GetType().Name} is not printed."),
        };

    private static string Print(SortOrder order) =>
        string.Join(
            ", ",
            order.Keys.Select(key => $"{Print(key)} {(key.Descending ? "DESC" : "ASC")}").Append("id")
        );

    private static string Print(SortKey key) =>
        key switch
        {
            PropertyKey property => $"{Of(property.OnEdge)}{property.Field.Name}",
            RelatedKey related => $"{string.Concat(related.Hops.Select((hop, at) => $"{Arrow(hop)}{Among(related.HopAmong[at])} "))}{Print(related.Key)}",
            ScoreKey => "score",
            CountKey count => $"count {Arrow(count.Field)}{Among(count.Counted)}",
            _ => throw new InvalidOperationException($"{key.GetType().Name} is not printed."),
        };

    public static string Print(Measure measure) =>
        measure.Field is null ? Word(measure.Function) : $"{Word(measure.Function)} {Of(measure.OnEdge)}{measure.Field.Name}";

    private static string Held(AsOf? asOf) => asOf is null ? string.Empty : $" held {On(asOf)}";

    private static string On(AsOf asOf) => $"{Word(asOf.Match)} on ${asOf.Date.Index}";

    private static string Folded(bool foldsCase) => foldsCase ? " folded" : string.Empty;

    public static string Among(Predicate? among) => among is null ? string.Empty : $" among {Print(among)}";
    private static string Print(Walk walk) =>
        $"along {(walk.IsAny ? "any" : $"[{string.Join(' ', walk.Along)}]")}{Held(walk.AsOf)}";


    private static string Join(string word, ImmutableArray<Predicate> items, string empty) =>
        items.IsEmpty ? empty : $"({string.Join(word, items.Select(Print))})";

    public static string Arrow(RelationshipField field) =>
        field.Direction == RelationshipDirection.Out
            ? $"-{field.Relationship.Type}-> {field.Target.Name}"
            : $"<-{field.Relationship.Type}- {field.Target.Name}";

    public static string Option(string name, Parameter? parameter) => parameter is null ? string.Empty : $" {name} ${parameter.Index}";

    public static string Parameter(Parameter? parameter) => parameter is null ? string.Empty : $"${parameter.Index}";

    public static string Of(bool onEdge) => onEdge ? "edge." : string.Empty;

    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
