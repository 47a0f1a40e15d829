using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>Compiles the fields below a row: adds the expressions they need to the row, and makes their readers.</summary>
internal sealed partial class FieldCompiler(QueryPlan plan, FieldReader?[] readers, int[] kindSlots)
{
    /// <summary>Whether a connection's total is asked for.</summary>
    public static bool WantsTotal(PlannedField connection) =>
        connection.Variants.Any(variant => variant.Fields.Any(field => field.Step is EnvelopeStep { Field: EnvelopeField.TotalCount }));

    /// <summary>Whether more of a connection is asked for than its total and what is asked beside its rows.</summary>
    public static bool NeedsRows(PlannedField connection) =>
        connection.Variants.Any(variant =>
            variant.Fields.Any(field => field.Step is EnvelopeStep { Field: not EnvelopeField.TotalCount })
        );

    /// <summary>Compiles what is asked of a connection beside its rows (aggregates, a background); one expression each, in their order.</summary>
    public List<string> Beside(PlannedField connection, RowsText rows, StatementText statement)
    {
        var texts = new List<string>();
        foreach (var field in connection.Variants.SelectMany(variant => variant.Fields).Where(field => IsBeside(field.Step)))
        {
            if (field.Step is GroupsStep)
            {
                texts.Add(Groups(field, rows, texts.Count, statement));
                continue;
            }

            if (field.Step is BackgroundStep background)
            {
                readers[field.Index] = new BackgroundReader(texts.Count, plan.Limits.MaxPageSize);
                texts.Add(Rows(field, background, background.Rows, new Place(new RowScope(rows.Variables), false), statement, null));
                continue;
            }

            var scope = new RowScope(rows.Variables);
            readers[field.Index] = new AggregateReader(texts.Count);
            Inside(field, new Place(scope, false) { Rows = (FieldStep)field.Step! }, statement);

            if (scope.Count == 0)
            {
                // Without an aggregate there would be a row for each entry.
                scope.Slot("count(*)");
            }

            texts.Add(AggregateClause.Write(rows, scope, statement));
        }

        return texts;
    }

    /// <summary>Compiles the selections below a field.</summary>
    public void Inside(PlannedField field, Place place, StatementText statement)
    {
        if (field.Variants.Length > 0 && field.StaticType is null)
        {
            // With the colon of Cypher, which tells a kind of relationship from one of nodes.
            kindSlots[field.Index] = place.Scope.Slot(
                place.OnEdge ? $"\":\" + type({place.Scope.Variables.Relationship})" : $"{place.Scope.Variables.Node}.{CypherNames.Kind}"
            );
        }

        foreach (var variant in field.Variants)
        {
            foreach (var inner in variant.Fields)
            {
                if (inner.Step is FieldStep step && !IsBeside(step))
                {
                    readers[inner.Index] = Reader(inner, step, place, statement);
                }
            }
        }
    }

    private static bool IsBeside(object? step) => step is AggregateStep or GroupsStep or BackgroundStep;

    private FieldReader Reader(PlannedField field, FieldStep step, Place place, StatementText statement)
    {
        switch (step)
        {
            case PropertyStep property when place.Record is not null:
                return new RecordFieldReader(place.Scope.Slot(place.Property(property.Field)), property.Field.Scalar);
            case PropertyStep property:
                return new PropertyReader(place.Scope.Slot(place.Property(property.Field)));
            case DateBoundsStep bounds:
                Inside(field, place, statement);
                return new DateBoundsReader(place.Scope.Slot(place.Property(bounds.Field)));
            case BoundsFieldStep bound:
                return new BoundsFieldReader(bound.Field);
            case RecordsStep records:
                return Records(field, records, place, statement);
            case ReferenceStep reference:
                return Reference(field, reference, place, statement);
            case LevelStep level:
                return new PropertyReader(place.Scope.Slot(LevelClause.Write(level, place.Scope.Variables, statement)));
            case GroupKeyStep key:
                Inside(field, place, statement);
                return new GroupKeyAtReader(key.At);
            case AggregatedStep or GroupAggregateStep:
                Inside(field, place, statement);
                return new SameRowReader();
            case AggregateValueStep value when place.Groups is { } shape:
                return new GroupMeasureReader(shape.PlaceOf(value.Measure), value.Measure.Function == AggregateFunction.Distinct, plan.Limits.MaxPageSize);
            case AggregateValueStep { Measure.Function: AggregateFunction.Distinct } distinct:
                return new DistinctReader(place.Scope.Slot(AggregateClause.Value(distinct, place.Scope.Variables)), plan.Limits.MaxPageSize);
            case AggregateValueStep value:
                return new MeasureReader(place.Scope.Slot(AggregateClause.Value(value, place.Scope.Variables)));
            case OnNodeStep inner:
                return Reader(field, inner.Step, place with { OnEdge = false }, statement);
            case ActStep act:
                return new PropertyReader(place.Scope.Slot(Act(act.Act, place.Scope.Variables)));
            case StateStep { Whole: SameStep } state:
                Inside(field, place with { Rows = state }, statement);
                return new SameRowReader();
            case ExistsStep exists:
                return new PropertyReader(place.Scope.Slot(Exists(exists.Rows, place, statement)));
            case ReachStep reach:
                return Reach(field, reach, place, statement);
            case NodeStep node:
                return new FirstRowReader(place.Scope.Slot(Rows(field, step, node.Rows, place, statement, 1)));
            case ListStep list:
                return new RowsReader(place.Scope.Slot(Rows(field, step, list.Rows, place, statement, null)), plan.Limits.MaxPageSize);
            case EntriesStep entries:
                return new RowsReader(place.Scope.Slot(Rows(field, step, entries.Rows, place, statement, null)), plan.Limits.MaxPageSize);
            case ConnectionStep connection:
                return Page(field, connection, place, statement);
            case EnvelopeStep envelope:
                return Envelope(field, envelope, place, statement);
            default:
                throw new InvalidOperationException($"No reader is made of {step.GetType().Name}.");
        }
    }

    private string Rows(PlannedField field, FieldStep step, RowStep rowStep, Place place, StatementText statement, int? most)
    {
        var rows = new RowsText(rowStep, statement, place.Scope.Variables);
        var scope = new RowScope(rows.Remaining);
        var match = rows.Match();
        var page = PageClause.Write(rows, statement, most is { } few ? few - 1 : plan.Limits.MaxPageSize);
        Inside(field, new Place(scope, step is EntriesStep) { Rows = step }, statement);
        return $"COLLECT {{ {match} {page} {scope.Return(scope.Variables.Both)} }}";
    }

    private static string Exists(RowStep step, Place place, StatementText statement)
    {
        var rows = new RowsText(step, statement, place.Scope.Variables);
        return $"EXISTS {{ {rows.Match()} }}";
    }

    private PageReader Page(PlannedField field, ConnectionStep connection, Place place, StatementText statement)
    {
        var slice = connection.Page;
        var rows = new RowsText(slice.Input, statement, place.Scope.Variables);
        var scope = new RowScope(rows.Variables);
        var match = rows.Match(PageClause.Between(slice, rows.Variables, statement));
        var page = PageClause.Write(slice, rows.Variables, statement, plan.Limits.MaxPageSize);
        var total = WantsTotal(field) ? place.Scope.Slot($"COUNT {{ {rows.Match()} }}") : -1;
        var beside = Beside(field, rows, statement).Select(place.Scope.Slot).ToArray();
        Inside(field, new Place(scope, false) { Rows = connection }, statement);
        var slot = NeedsRows(field) ? place.Scope.Slot($"COLLECT {{ {match} {page} {scope.Return(scope.Variables.Both)} }}") : -1;
        return new PageReader(slot, total, beside, new PageShape(slice, plan.Limits.MaxPageSize));
    }
}
