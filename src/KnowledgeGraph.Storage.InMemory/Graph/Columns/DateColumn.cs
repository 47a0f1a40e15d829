using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>Dates: a row has the place of its date, and each different date its text, its display form and its four days.</summary>
internal sealed class DateColumn(int[] places, TextColumn texts, TextColumn displays, EdtfBounds[] bounds) : Column
{
    /// <summary>The place of no date.</summary>
    public const int Missing = 0;

    public static DateColumn Load(SnapshotReader reader) =>
        new(reader.Array<int>(), TextColumn.Load(reader), TextColumn.Load(reader), reader.Array<EdtfBounds>());

    /// <summary>The four days; without meaning where the row is missing.</summary>
    public ref readonly EdtfBounds Bounds(int row) => ref bounds[places[row]];

    /// <summary>The four days; null where the row is missing.</summary>
    public EdtfBounds? BoundsOrNull(int row) => IsMissing(row) ? null : bounds[places[row]];

    /// <summary>The date's text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text(int row) => texts.Utf8(places[row]);

    /// <summary>The date, read from its text.</summary>
    public EdtfDate Date(int row) => EdtfParser.Parse(Encoding.UTF8.GetString(texts.Utf8(places[row]).Span)).Date!;

    /// <summary>Writes the date as it is shown; false where it is missing.</summary>
    public bool WriteDisplay(int row, JsonBuffer output) => displays.Write(places[row], output);

    public override bool IsMissing(int row) => places[row] == Missing;

    public override bool Write(int row, JsonBuffer output) => texts.Write(places[row], output);

    public override bool Test(int row, Comparison comparison, Operand operand) => texts.Test(places[row], comparison, operand);

    public bool Test(int row, Comparison comparison, DateMatch match, EdtfDate argument) =>
        !IsMissing(row) && ComparisonTest.Fits(Bounds(row), comparison, argument.Bounds, match);

    public override SortValue SortValue(int row) =>
        IsMissing(row) ? Columns.SortValue.Missing : Columns.SortValue.Of(bounds[places[row]]);

    public override MeasuredValue Measured(int row) =>
        IsMissing(row) ? MeasuredValue.Missing : MeasuredValue.Of(bounds[places[row]], texts.Utf8(places[row]));

    public override void Save(SnapshotWriter writer)
    {
        writer.Array(places);
        texts.Save(writer);
        displays.Save(writer);
        writer.Array(bounds);
    }
}
