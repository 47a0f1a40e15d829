using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>Dates: their text, their display form and their four days.</summary>
internal sealed class DateColumn(TextColumn texts, TextColumn displays, EdtfBounds[] bounds) : Column
{
    public static DateColumn Load(SnapshotReader reader) => new(TextColumn.Load(reader), TextColumn.Load(reader), reader.Array<EdtfBounds>());

    /// <summary>The four days; without meaning where the row is missing.</summary>
    public ref readonly EdtfBounds Bounds(int row) => ref bounds[row];

    /// <summary>The four days; null where the row is missing.</summary>
    public EdtfBounds? BoundsOrNull(int row) => texts.IsMissing(row) ? null : bounds[row];

    /// <summary>The date's text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text(int row) => texts.Utf8(row);

    /// <summary>The date, read from its text.</summary>
    public EdtfDate Date(int row) => EdtfParser.Parse(Encoding.UTF8.GetString(texts.Utf8(row).Span)).Date!;

    /// <summary>Writes the date as it is shown; false where it is missing.</summary>
    public bool WriteDisplay(int row, JsonBuffer output) => displays.Write(row, output);

    public override bool IsMissing(int row) => texts.IsMissing(row);

    public override bool Write(int row, JsonBuffer output) => texts.Write(row, output);

    public override bool Test(int row, Comparison comparison, Operand operand) => texts.Test(row, comparison, operand);

    public bool Test(int row, Comparison comparison, DateMatch match, EdtfDate argument)
    {
        if (texts.IsMissing(row))
        {
            return false;
        }

        return comparison switch
        {
            Comparison.Overlaps => DateRelations.Holds(bounds[row], DateRelation.Overlaps, DayRange.Of(argument.Bounds, argument.Bounds), match),
            Comparison.Within => DateRelations.Holds(bounds[row], DateRelation.Within, DayRange.Of(argument.Bounds, argument.Bounds), match),
            Comparison.Gt => DateComparisons.Holds(bounds[row], DateComparison.After, argument.Bounds, match),
            Comparison.Gte => DateComparisons.Holds(bounds[row], DateComparison.NotBefore, argument.Bounds, match),
            Comparison.Lt => DateComparisons.Holds(bounds[row], DateComparison.Before, argument.Bounds, match),
            Comparison.Lte => DateComparisons.Holds(bounds[row], DateComparison.NotAfter, argument.Bounds, match),
            _ => throw new InvalidOperationException($"Dates do not compare by {comparison}."),
        };
    }

    public override SortValue SortValue(int row) =>
        texts.IsMissing(row) ? Columns.SortValue.Missing : Columns.SortValue.Of(bounds[row]);

    public override MeasuredValue Measured(int row) => texts.IsMissing(row) ? MeasuredValue.Missing : MeasuredValue.Of(bounds[row], texts.Utf8(row));

    public override void Save(SnapshotWriter writer)
    {
        texts.Save(writer);
        displays.Save(writer);
        writer.Array(bounds);
    }
}
