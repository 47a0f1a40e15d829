using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Compiles every field of a plan to an operator, at <see cref="PlannedField.Index"/>.</summary>
internal sealed partial class PlanCompiler(EmbeddedGraph graph, OrderedNodes orders, QueryPlan plan)
{
    private readonly FieldOperator?[] _operators = new FieldOperator?[plan.Operation.FieldCount];
    private readonly Dictionary<FieldStep, GroupShape> _shapes = new(ReferenceEqualityComparer.Instance);
    private readonly RowCompiler _rows = new(graph, orders, plan.Limits);

    public FieldOperator?[] Compile()
    {
        Compile(plan.Operation.Root, null);
        return _operators;
    }

    /// <param name="selection">The fields.</param>
    /// <param name="rowsStep">The nearest step above that gave rows with places in an order or a time: what edges ask about.</param>
    private void Compile(SelectionPlan selection, FieldStep? rowsStep)
    {
        foreach (var field in selection.Fields)
        {
            if (field.Step is not FieldStep step)
            {
                continue;
            }

            _operators[field.Index] = Operator(field, step, rowsStep);
            var inner = step is ConnectionStep or AggregateStep or GroupsStep or EntriesStep or ListStep or BackgroundStep or NodeStep or StateStep or ChangesStep or PathsStep or NeighbourhoodStep or ReachStep ? step : rowsStep;
            foreach (var variant in field.Variants)
            {
                Compile(variant, inner);
            }
        }
    }

    private FieldOperator Operator(PlannedField field, FieldStep step, FieldStep? rowsStep)
    {
        switch (step)
        {
            case PropertyStep property:
                return new PropertyOperator(new ColumnPlace(graph, property.Field));
            case DateBoundsStep bounds:
                return new DateBoundsOperator(new ColumnPlace(graph, bounds.Field));
            case BoundsFieldStep bounds:
                return new BoundsFieldOperator(bounds.Field);
            case RecordsStep records:
                return new RecordsOperator(
                    new ColumnPlace(graph, records.Field),
                    (short)graph.Ontology.Records.IndexOf(records.Field.Record)
                );
            case ReferenceStep reference:
                return new ReferenceOperator(
                    new ColumnPlace(graph, reference.Field),
                    reference.Field.IsList,
                    reference.Where is null ? null : RowTestCompiler.Compile(graph, reference.Where, null)
                );
            case LevelStep level:
                return new LevelOperator(graph, level);
            case OnNodeStep inner:
                return new OnNodeOperator(Operator(field, inner.Step, rowsStep));
            case ActStep act:
                return new ActOperator(graph, act.Act);
            case BackgroundStep background:
                return new ListOperator(_rows.Compile(background.Rows), false, -1, plan.Limits.MaxPageSize);
            case NodeStep node:
                return new NodeOperator(_rows.Compile(node.Rows), false);
            case StateStep state:
                return new NodeOperator(_rows.Compile(state.Whole), true);
            case ChangesStep changes:
                return new NodeOperator(_rows.Compile(changes.Whole), true);
            case AggregateStep aggregate:
                return new AggregateOperator(_rows.Compile(aggregate.Rows));
            case GroupsStep groups:
                return Groups(field, groups);
            case GroupKeyStep key:
                return new GroupKeyAtOperator(key.At);
            case AggregatedStep or GroupAggregateStep:
                return new SameValueOperator();
            case AggregateValueStep value when rowsStep is GroupsStep:
                return new GroupMeasureOperator(
                    _shapes[rowsStep].PlaceOf(value.Measure),
                    value.Measure.Function == AggregateFunction.Distinct,
                    plan.Limits.MaxPageSize
                );
            case AggregateValueStep { Measure.Function: AggregateFunction.Distinct } distinct:
                return new DistinctOperator(Measured(distinct, rowsStep), plan.Limits.MaxPageSize);
            case AggregateValueStep value:
                return new MeasureOperator(Measured(value, rowsStep));
            case ExistsStep exists:
                return new ExistsOperator(_rows.Compile(exists.Rows));
            case ListStep list:
                return new ListOperator(_rows.Compile(list.Rows), false, TableOf(list.Rows), plan.Limits.MaxPageSize);
            case EntriesStep entries:
                return new ListOperator(_rows.Compile(entries.Rows), true, TableOf(entries.Rows), plan.Limits.MaxPageSize);
            case ConnectionStep connection:
                return Connection(field, connection);
            case ReachStep reach:
                return new ReachOperator(graph, reach, plan.Limits.MaxPageSize);
            case PathsStep paths:
                return new PathsOperator(graph, paths);
            case NeighbourhoodStep around:
                return new NeighbourhoodOperator(graph, around);
            case EnvelopeStep envelope:
                return Envelope(envelope, rowsStep);
            default:
                throw new InvalidOperationException($"No operator is made of {step.GetType().Name}.");
        }
    }

    private ConnectionOperator Connection(PlannedField field, ConnectionStep step)
    {
        var order = _rows.OrderOf(step.Page.Input, step.Page.Order);
        var wantsTotal = field.Variants.Any(variant =>
            variant.Fields.Any(inner => inner.Step is EnvelopeStep { Field: EnvelopeField.TotalCount })
        );
        if (_rows.SearchOf(step.Page.Input) is { } search)
        {
            var ranked = wantsTotal || step.Page.Last is not null ? null : new RankedSearch(graph, search.Test);
            var hits = new SearchHits(graph, search.Test);
            var rows = new SearchSliceOperator(step.Page, search.Text, hits, ranked, order, plan.Limits.MaxPageSize);
            return new ConnectionOperator(rows, NeedsPage(field));
        }

        // Only the rows of a whole type come ordered; others are sorted with the page.
        var isSorted = RowCompiler.ComesOrdered(step.Page.Input, step.Page.Order);
        var input = isSorted ? _rows.Sorted(step.Page.Input, step.Page.Order) : _rows.Compile(step.Page.Input);
        var slice = new SliceOperator(step.Page, input, order, isSorted, wantsTotal, TableOf(step.Page.Input), plan.Limits.MaxPageSize);
        return new ConnectionOperator(slice, NeedsPage(field));
    }

    private GroupsOperator Groups(PlannedField field, GroupsStep step)
    {
        var shape = GroupShape.Of(field);
        _shapes.Add(step, shape);
        var table = _rows.TableOf(step.Rows);
        return new GroupsOperator(
            _rows.Compile(step.Rows),
            shape,
            [.. step.Keys.Select(key => new GroupKeyReader(graph, key, table, plan.Limits.MaxGroups))],
            [.. shape.Measures.Select(measure => new MeasureReader(graph, measure, table))],
            plan.Limits
        );
    }

    private MeasureReader Measured(AggregateValueStep value, FieldStep? rowsStep) =>
        new(graph, value.Measure, _rows.TableOf(((AggregateStep)rowsStep!).Rows));

    // Aggregates look at the rows themselves, and a background at rows of its own.
    private static bool NeedsPage(PlannedField connection) =>
        connection.Variants.Any(variant => variant.Fields.Any(field => field.Step is not (null or AggregateStep or GroupsStep or BackgroundStep)));

    private short TableOf(RowStep rows) =>
        _rows.TableOf(rows) is { } table ? (short)Array.IndexOf(graph.Relationships, table) : (short)-1;
}
