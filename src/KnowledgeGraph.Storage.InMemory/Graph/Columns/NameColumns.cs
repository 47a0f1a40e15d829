using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>Truth values: 0 false, 1 true, 2 missing.</summary>
internal sealed class BooleanColumn(byte[] values) : Column
{
    public const byte Missing = 2;

    public static BooleanColumn Load(SnapshotReader reader) => new(reader.Array<byte>());

    public override bool IsMissing(int row) => values[row] == Missing;

    public override bool Write(int row, JsonBuffer output)
    {
        if (values[row] == Missing)
        {
            return false;
        }

        output.Write(values[row] == 1 ? "true"u8 : "false"u8);
        return true;
    }

    public override bool Test(int row, Comparison comparison, Operand operand) =>
        comparison == Comparison.Eq && values[row] == ((bool)operand.Value! ? 1 : 0);

    public override SortValue SortValue(int row) =>
        IsMissing(row) ? Columns.SortValue.Missing : Columns.SortValue.Of(values[row]);

    public override MeasuredValue Measured(int row) => IsMissing(row) ? MeasuredValue.Missing : MeasuredValue.Of(values[row] == 1);

    public override void Save(SnapshotWriter writer) => writer.Array(values);
}

/// <summary>Places among an enum's values; <see cref="Missing"/> where there is none. They sort by name.</summary>
internal sealed class EnumColumn : Column
{
    public const ushort Missing = ushort.MaxValue;

    private readonly ushort[] _places;
    private readonly byte[][] _names;
    private readonly byte[][] _json;

    public EnumColumn(ushort[] places, EnumKind kind)
    {
        _places = places;
        _names = [.. kind.Values.Select(value => Encoding.UTF8.GetBytes(value.Name))];
        _json = [.. kind.Values.Select(value => JsonText.Encode(value.Name))];
    }

    /// <summary>The place among the enum's values.</summary>
    public int Place(int row) => _places[row];

    public static EnumColumn Load(SnapshotReader reader, EnumKind kind) => new(reader.Array<ushort>(), kind);

    public override bool IsMissing(int row) => _places[row] == Missing;

    public override bool Write(int row, JsonBuffer output)
    {
        if (IsMissing(row))
        {
            return false;
        }

        output.Write(_json[_places[row]]);
        return true;
    }

    public override bool Test(int row, Comparison comparison, Operand operand)
    {
        if (IsMissing(row))
        {
            return false;
        }

        var name = _names[_places[row]].AsSpan();
        return comparison == Comparison.Eq ? name.SequenceEqual(operand.Utf8) : operand.HoldsUtf8(name);
    }

    public override SortValue SortValue(int row) =>
        IsMissing(row) ? Columns.SortValue.Missing : Columns.SortValue.Of(_names[_places[row]]);

    public override MeasuredValue Measured(int row) => IsMissing(row) ? MeasuredValue.Missing : MeasuredValue.Of(_names[_places[row]]);

    public override void Save(SnapshotWriter writer) => writer.Array(_places);
}
