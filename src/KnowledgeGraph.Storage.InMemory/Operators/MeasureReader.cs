using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Measures rows, which come in the order of ids; missing values do not count. O(rows), distinct values O(rows log rows).</summary>
internal sealed class MeasureReader
{
    private readonly Measure _measure;
    private readonly PropertyPlace? _place;
    private readonly bool _repeatsNodes;

    /// <param name="graph">The graph.</param>
    /// <param name="measure">What is measured.</param>
    /// <param name="table">The relationships on which the rows were reached; null where there are none, so that each node is one row.</param>
    public MeasureReader(EmbeddedGraph graph, Measure measure, RelationshipTable? table)
    {
        _measure = measure;
        _place = measure.Field is { } field ? new PropertyPlace(graph, field, measure.OnEdge ? table!.Properties : null) : null;
        _repeatsNodes = table is not null;
    }

    /// <summary>The measure, if it is one value.</summary>
    public MeasuredValue Read(RunContext context, ReadOnlySpan<Row> rows) =>
        _measure.Function switch
        {
            AggregateFunction.CountEdges => MeasuredValue.Of((long)rows.Length),
            AggregateFunction.CountNodes => MeasuredValue.Of(CountNodes(context, rows)),
            AggregateFunction.Min or AggregateFunction.Max or AggregateFunction.Shortest or AggregateFunction.Longest => Best(context, rows),
            AggregateFunction.ShortestLength or AggregateFunction.LongestLength => Length(Best(context, rows)),
            AggregateFunction.DistinctCount => MeasuredValue.Of((long)Distinct(context, rows).Count),
            _ => Sum(context, rows),
        };

    /// <summary>The values, each once, in their order.</summary>
    public SortedSet<MeasuredValue> Distinct(RunContext context, ReadOnlySpan<Row> rows)
    {
        var values = new SortedSet<MeasuredValue>(MeasuredValue.Order);
        foreach (var row in rows)
        {
            if (Find(context, row) is { IsMissing: false } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private long CountNodes(RunContext context, ReadOnlySpan<Row> rows)
    {
        if (!_repeatsNodes)
        {
            return rows.Length;
        }

        var nodes = new HashSet<int>();
        foreach (var row in rows)
        {
            context.Check();
            nodes.Add(row.Node);
        }

        return nodes.Count;
    }

    private MeasuredValue Best(RunContext context, ReadOnlySpan<Row> rows)
    {
        var best = MeasuredValue.Missing;
        foreach (var row in rows)
        {
            if (Find(context, row) is { IsMissing: false } value && (best.IsMissing || IsBetter(value, best)))
            {
                best = value;
            }
        }

        return best;
    }

    private bool IsBetter(in MeasuredValue value, in MeasuredValue than)
    {
        if (_measure.Function is AggregateFunction.Min or AggregateFunction.Max)
        {
            return value.CompareTo(than) * (_measure.Function == AggregateFunction.Min ? 1 : -1) < 0;
        }

        var order = MeasuredValue.LengthOf(value.Text.Span).CompareTo(MeasuredValue.LengthOf(than.Text.Span));
        order = _measure.Function is AggregateFunction.Shortest or AggregateFunction.ShortestLength ? order : -order;
        return order != 0 ? order < 0 : value.CompareTo(than) < 0;
    }

    private static MeasuredValue Length(in MeasuredValue text) =>
        text.IsMissing ? MeasuredValue.Missing : MeasuredValue.Of(MeasuredValue.LengthOf(text.Text.Span));

    private MeasuredValue Sum(RunContext context, ReadOnlySpan<Row> rows)
    {
        var ofLengths = _measure.Function == AggregateFunction.AverageLength;
        var isWhole = ofLengths || _measure.Field!.Scalar == ScalarKind.Int;
        var (count, whole, sum) = (0L, 0L, 0.0);
        foreach (var row in rows)
        {
            if (Find(context, row) is { IsMissing: false } value)
            {
                count++;
                whole += ofLengths ? MeasuredValue.LengthOf(value.Text.Span) : isWhole ? (long)value.Number : 0;
                sum += value.Number;
            }
        }

        return _measure.Function == AggregateFunction.Sum ? isWhole ? MeasuredValue.Of(whole) : MeasuredValue.Of(sum)
            : count == 0 ? MeasuredValue.Missing
            : MeasuredValue.Of((isWhole ? whole : sum) / count);
    }

    private MeasuredValue Find(RunContext context, Row row)
    {
        context.Check();
        var column = _place!.Column(context.Graph, row.Node, row.Relationship, out var place);
        return column is null ? MeasuredValue.Missing : column.Measured(place);
    }
}
