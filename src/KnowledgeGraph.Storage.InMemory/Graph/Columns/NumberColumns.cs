using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>Integers; a row without one has no bit in <paramref name="present"/>.</summary>
internal sealed class IntColumn(int[] values, bool[] present) : Column
{
    public static IntColumn Load(SnapshotReader reader) => new(reader.Array<int>(), reader.Array<bool>());

    public override bool IsMissing(int row) => !present[row];

    public override bool Write(int row, JsonBuffer output)
    {
        if (!present[row])
        {
            return false;
        }

        output.Write((long)values[row]);
        return true;
    }

    public override bool Test(int row, Comparison comparison, Operand operand) =>
        present[row] && NumberTest.Fits(values[row], comparison, operand);

    public override SortValue SortValue(int row) => present[row] ? Columns.SortValue.Of(values[row]) : Columns.SortValue.Missing;

    public override MeasuredValue Measured(int row) => present[row] ? MeasuredValue.Of((long)values[row]) : MeasuredValue.Missing;

    public override void Save(SnapshotWriter writer)
    {
        writer.Array(values);
        writer.Array(present);
    }
}

/// <summary>Doubles; a missing one is not a number, which no valid value is.</summary>
internal sealed class FloatColumn(double[] values) : Column
{
    public static FloatColumn Load(SnapshotReader reader) => new(reader.Array<double>());

    public override bool IsMissing(int row) => double.IsNaN(values[row]);

    public override bool Write(int row, JsonBuffer output)
    {
        if (IsMissing(row))
        {
            return false;
        }

        output.Write(values[row]);
        return true;
    }

    public override bool Test(int row, Comparison comparison, Operand operand) =>
        !IsMissing(row) && NumberTest.Fits(values[row], comparison, operand);

    public override SortValue SortValue(int row) =>
        IsMissing(row) ? Columns.SortValue.Missing : Columns.SortValue.Of(values[row]);

    public override MeasuredValue Measured(int row) => IsMissing(row) ? MeasuredValue.Missing : MeasuredValue.Of(values[row]);

    public override void Save(SnapshotWriter writer) => writer.Array(values);
}

internal static class NumberTest
{
    public static bool Fits(double value, Comparison comparison, Operand operand)
    {
        switch (comparison)
        {
            case Comparison.Eq:
                return value == operand.Number;
            case Comparison.In:
                return operand.HoldsNumber(value);
            case Comparison.Gt:
                return value > operand.Number;
            case Comparison.Gte:
                return value >= operand.Number;
            case Comparison.Lt:
                return value < operand.Number;
            case Comparison.Lte:
                return value <= operand.Number;
            default:
                throw new InvalidOperationException($"Numbers do not compare by {comparison}.");
        }
    }
}
