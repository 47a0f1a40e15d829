using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Leaves all rows of a connection on the arena, in the order of ids, for the aggregates below.</summary>
internal sealed class AggregateOperator(RowOperator rows, short table) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var mark = context.RowCount;
        rows.Run(context, parent, int.MaxValue);
        value = new EmbeddedValue
        {
            Shape = ValueShape.Aggregate,
            At = mark,
            End = context.RowCount,
            ArenaMark = mark,
            Table = table,
        };
        return ReadResult.Object;
    }
}

/// <summary>How many nodes, each once, or how many relationships there are.</summary>
internal sealed class CountOperator(bool ofNodes) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        long count = parent.End - parent.At;
        if (ofNodes && parent.Table >= 0)
        {
            var nodes = new HashSet<int>();
            for (var at = parent.At; at < parent.End; at++)
            {
                nodes.Add(context.RowAt(at).Node);
            }

            count = nodes.Count;
        }

        output.Write(count);
        return ReadResult.Written;
    }
}

/// <summary>An aggregate of one property of the rows; missing values do not count.</summary>
internal sealed class AggregateValueOperator(PropertyPlace place, AggregateValueStep step, int maxPageSize) : FieldOperator
{
    private readonly ScalarKind _scalar = step.Field!.Scalar;

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        switch (step.Function)
        {
            case AggregateFunction.Min or AggregateFunction.Max:
                return WriteBest(context, parent, output);
            case AggregateFunction.Sum or AggregateFunction.Average:
                return WriteSum(context, parent, output);
            default:
                return WriteDistinct(context, parent, output);
        }
    }

    private ReadResult WriteBest(RunContext context, in EmbeddedValue parent, JsonBuffer output)
    {
        (Column Column, int Row)? best = null;
        for (var at = parent.At; at < parent.End; at++)
        {
            if (Find(context, at) is { } found && (best is null || Compare(found, best.Value) * (step.Function == AggregateFunction.Min ? 1 : -1) < 0))
            {
                best = found;
            }
        }

        return best is { } value && value.Column.Write(value.Row, output) ? ReadResult.Written : ReadResult.Null;
    }

    private ReadResult WriteSum(RunContext context, in EmbeddedValue parent, JsonBuffer output)
    {
        var (count, whole, sum) = (0L, 0L, 0.0);
        for (var at = parent.At; at < parent.End; at++)
        {
            if (Find(context, at) is { } found)
            {
                var number = found.Column.SortValue(found.Row).Number;
                count++;
                whole += _scalar == ScalarKind.Int ? (long)number : 0;
                sum += number;
            }
        }

        if (step.Function == AggregateFunction.Average)
        {
            if (count == 0)
            {
                return ReadResult.Null;
            }

            output.Write((_scalar == ScalarKind.Int ? whole : sum) / count);
        }
        else if (_scalar == ScalarKind.Int)
        {
            output.Write(whole);
        }
        else
        {
            output.Write(sum);
        }

        return ReadResult.Written;
    }

    private ReadResult WriteDistinct(RunContext context, in EmbeddedValue parent, JsonBuffer output)
    {
        var values = new SortedSet<(Column Column, int Row)>(Comparer<(Column, int)>.Create(Compare));
        for (var at = parent.At; at < parent.End; at++)
        {
            if (Find(context, at) is { } found)
            {
                values.Add(found);
            }
        }

        if (step.Function == AggregateFunction.DistinctCount)
        {
            output.Write((long)values.Count);
            return ReadResult.Written;
        }

        if (values.Count > maxPageSize)
        {
            context.Error = StorageErrors.ListTooLong(maxPageSize);
            return ReadResult.Error;
        }

        output.Write((byte)'[');
        var isFirst = true;
        foreach (var (column, row) in values)
        {
            if (!isFirst)
            {
                output.Write((byte)',');
            }

            isFirst = false;
            column.Write(row, output);
        }

        output.Write((byte)']');
        return ReadResult.Written;
    }

    private (Column Column, int Row)? Find(RunContext context, int at)
    {
        context.Check();
        var row = context.RowAt(at);
        var column = place.Column(context.Graph, row.Node, row.Relationship, out var columnRow);
        return column is null || column.IsMissing(columnRow) ? null : (column, columnRow);
    }

    // Dates of the same days may be written in several ways.
    private int Compare((Column Column, int Row) a, (Column Column, int Row) b)
    {
        var order = a.Column.SortValue(a.Row).CompareTo(b.Column.SortValue(b.Row), false);
        return order != 0 || _scalar != ScalarKind.EdtfDate
            ? order
            : ((DateColumn)a.Column).Text(a.Row).Span.SequenceCompareTo(((DateColumn)b.Column).Text(b.Row).Span);
    }
}
