using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Leaves all rows of a connection on the arena, in the order of ids, for the aggregates below.</summary>
internal sealed class AggregateOperator(RowOperator rows) : FieldOperator
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
        };
        return ReadResult.Object;
    }
}

/// <summary>Writes what is measured of the rows.</summary>
internal sealed class MeasureOperator(MeasureReader measure) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var measured = measure.Read(context, context.Rows(parent.At)[..(parent.End - parent.At)]);
        return MeasureWriter.Write([measured], false, 1, output, error => context.Error = error);
    }
}

/// <summary>Writes the distinct values of a property of the rows.</summary>
internal sealed class DistinctOperator(MeasureReader measure, int maxPageSize) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        value = default;
        var values = measure.Distinct(context, context.Rows(parent.At)[..(parent.End - parent.At)]).ToArray();
        return MeasureWriter.Write(values, true, maxPageSize, output, error => context.Error = error);
    }
}
