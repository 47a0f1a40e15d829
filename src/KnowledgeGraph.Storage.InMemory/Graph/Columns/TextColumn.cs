using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Text;
using KnowledgeGraph.Storage.InMemory.Graph.Building;
using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>Texts, each kept as it is written: quoted and escaped JSON in UTF-8, one behind the other.</summary>
internal sealed class TextColumn(byte[] json, int[] starts) : Column
{
    private TextColumn? _folded;

    /// <summary>The texts with their case folded; made when it is first asked for.</summary>
    public TextColumn Folded => _folded ??= Fold();

    /// <summary>How many rows there are.</summary>
    public int Count => starts.Length - 1;

    public static TextColumn Load(SnapshotReader reader) => new(reader.Array<byte>(), reader.Array<int>());

    /// <summary>The row's JSON; empty where it is missing.</summary>
    public ReadOnlySpan<byte> Json(int row) => json.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The row's text in UTF-8, unescaped.</summary>
    public ReadOnlyMemory<byte> Utf8(int row)
    {
        var start = starts[row];
        var quoted = json.AsMemory(start, starts[row + 1] - start);
        return quoted.Span.Contains((byte)'\\') ? JsonText.Decode(quoted.Span) : quoted[1..^1];
    }

    private TextColumn Fold()
    {
        var folded = new TextBuilder();
        for (var row = 0; row < Count; row++)
        {
            folded.Add(IsMissing(row) ? null : CaseFolding.Fold(Encoding.UTF8.GetString(Utf8(row).Span)));
        }

        return folded.Texts(null);
    }

    public override bool IsMissing(int row) => starts[row] == starts[row + 1];

    public override bool Write(int row, JsonBuffer output)
    {
        var value = Json(row);
        output.Write(value);
        return value.Length > 0;
    }

    public override bool Test(int row, Comparison comparison, Operand operand)
    {
        if (IsMissing(row))
        {
            return false;
        }

        switch (comparison)
        {
            case Comparison.Eq:
                return Json(row).SequenceEqual(operand.Json);
            case Comparison.In:
                return operand.HoldsJson(Json(row));
            default:
                break;
        }

        return ComparisonTest.Fits(Utf8(row).Span, comparison, operand.Utf8);
    }

    public override SortValue SortValue(int row) => IsMissing(row) ? Columns.SortValue.Missing : Columns.SortValue.Of(Utf8(row));

    public override MeasuredValue Measured(int row) => IsMissing(row) ? MeasuredValue.Missing : MeasuredValue.Of(Utf8(row));

    public override void Save(SnapshotWriter writer)
    {
        writer.Array(json);
        writer.Array(starts);
    }
}
