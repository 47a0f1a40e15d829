using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Writes the scalar, or list of scalars, of a slot.</summary>
internal sealed class PropertyReader(int slot) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        return ScalarJson.Write(ref reader, output) ? ReadResult.Written : ReadResult.Null;
    }
}

/// <summary>Writes a field of a record, which is kept as text: empty for what is missing.</summary>
internal sealed class RecordFieldReader(int slot, ScalarKind scalar) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        var text = reader.ReadText();
        if (text.IsEmpty)
        {
            return ReadResult.Null;
        }

        if (scalar is ScalarKind.Int or ScalarKind.Float or ScalarKind.Boolean)
        {
            output.Write(text);
        }
        else
        {
            output.WriteString(text);
        }

        return ReadResult.Written;
    }
}

/// <summary>Opens a date from its text.</summary>
internal sealed class DateBoundsReader(int slot) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = new RecordValue { Shape = RecordShape.Date, SlotMark = -1 };
        var reader = run.At(parent, slot);
        if (reader.TryReadNull())
        {
            return ReadResult.Null;
        }

        value.Page = run.AddDate(StoredDate.Read(ref reader));
        return ReadResult.Object;
    }
}

/// <summary>Writes a field of the bounds of a date.</summary>
internal sealed class BoundsFieldReader(BoundsField field) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        return BoundsWriter.Write(run.Date(parent.Page), field, output) ? ReadResult.Written : ReadResult.Null;
    }
}

/// <summary>Writes a date as it is shown.</summary>
internal sealed class DisplayReader(int slot) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        if (reader.TryReadNull())
        {
            return ReadResult.Null;
        }

        output.WriteString(EdtfDisplay.Format(StoredDate.Read(ref reader)));
        return ReadResult.Written;
    }
}

/// <summary>Writes where a timeline draws a node of the kind that a slot names.</summary>
internal sealed class LaneReader(int slot, OntologyModel ontology) : FieldReader
{
    private readonly Dictionary<string, byte[]> _lanes = ontology.Kinds.ToDictionary(
        kind => kind.Name,
        kind => JsonText.Encode(kind.Lane ?? kind.Name),
        StringComparer.Ordinal
    );

    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        output.Write(_lanes[Encoding.UTF8.GetString(reader.ReadText())]);
        return ReadResult.Written;
    }
}

/// <summary>Writes whether the date of four slots lies in a range definitely or possibly.</summary>
internal sealed class RangeMatchReader(int[] slots, TimelineRange range) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var bounds = StoredDate.ReadBounds(run, parent, slots);
        var match = DateRelations.Match(bounds, range.Relation, DayRange.Of(run.Bounds(range.From), run.Bounds(range.To)));
        output.Write(MatchJson.Of(match));
        return ReadResult.Written;
    }
}

/// <summary>Writes whether what held between the dates of two slots held on a date definitely or possibly.</summary>
internal sealed class HeldReader(int from, int to, AsOf? asOf) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var match = asOf is null
            ? DateMatch.Definitely
            : ValidTime.Holds(BoundsOrNull(run, parent, from), BoundsOrNull(run, parent, to), run.Bounds(asOf.Date)!.Value);
        output.Write(MatchJson.Of(match));
        return ReadResult.Written;
    }

    private static EdtfBounds? BoundsOrNull(RunState run, in RecordValue parent, int slot)
    {
        var reader = run.At(parent, slot);
        return reader.TryReadNull() ? null : StoredDate.Read(ref reader).Bounds;
    }
}

/// <summary>Writes the date that was asked about.</summary>
internal sealed class AsOfReader(AsOf? asOf) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        if (asOf is null)
        {
            return ReadResult.Null;
        }

        output.WriteString(((EdtfDate)run.Parameter(asOf.Date)!).Text);
        return ReadResult.Written;
    }
}

/// <summary>Dates as the database keeps them.</summary>
internal static class StoredDate
{
    public static EdtfDate Read(ref PackStreamReader reader) => EdtfParser.Parse(Encoding.UTF8.GetString(reader.ReadText())).Date!;

    public static EdtfBounds ReadBounds(RunState run, in RecordValue row, int[] slots)
    {
        Span<long> days = stackalloc long[4];
        for (var at = 0; at < days.Length; at++)
        {
            var reader = run.At(row, slots[at]);
            days[at] = reader.ReadInteger();
        }

        return new EdtfBounds(days[0], days[1], days[2], days[3]);
    }
}
