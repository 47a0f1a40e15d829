using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Opens the row of aggregates that was read with a page.</summary>
/// <param name="place">Its place among what was asked beside the page's rows.</param>
internal sealed class AggregateReader(int place) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        var offset = run.Page(parent.Page).Beside[place];
        var reader = run.At(offset);
        reader.ReadListHeader();
        value = run.OpenRow(offset + reader.Position, out _);
        return ReadResult.Object;
    }
}

/// <summary>Writes the distinct values of a slot in their order; a date is its four days and its text.</summary>
internal sealed class DistinctReader(int slot, int maxPageSize) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        var count = reader.ReadListHeader();
        if (count > maxPageSize)
        {
            run.Error = StorageErrors.ListTooLong(maxPageSize);
            return ReadResult.Error;
        }

        var values = new List<DistinctValue>(count);
        for (var at = 0; at < count; at++)
        {
            values.Add(DistinctValue.Read(ref reader));
        }

        values.Sort();
        output.Write((byte)'[');
        for (var at = 0; at < count; at++)
        {
            if (at > 0)
            {
                output.Write((byte)',');
            }

            values[at].Write(output);
        }

        output.Write((byte)']');
        return ReadResult.Written;
    }

    private readonly record struct DistinctValue(EdtfBounds Bounds, double Number, bool? Flag, byte[]? Text, bool IsInteger) : IComparable<DistinctValue>
    {
        public static DistinctValue Read(ref PackStreamReader reader)
        {
            switch (reader.Kind)
            {
                case PackStreamKind.Integer:
                    return new DistinctValue(default, reader.ReadInteger(), null, null, true);
                case PackStreamKind.Float:
                    return new DistinctValue(default, reader.ReadFloat(), null, null, false);
                case PackStreamKind.Boolean:
                    return new DistinctValue(default, 0, reader.ReadBoolean(), null, false);
                case PackStreamKind.Text:
                    return new DistinctValue(default, 0, null, reader.ReadText().ToArray(), false);
                default:
                    reader.ReadListHeader();
                    var bounds = new EdtfBounds(reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger());
                    return new DistinctValue(bounds, 0, null, reader.ReadText().ToArray(), false);
            }
        }

        public int CompareTo(DistinctValue other)
        {
            var order = Bounds.CompareTo(other.Bounds);
            order = order != 0 ? order : Number.CompareTo(other.Number);
            order = order != 0 ? order : Nullable.Compare(Flag, other.Flag);
            return order != 0 ? order : Text.AsSpan().SequenceCompareTo(other.Text);
        }

        public void Write(JsonBuffer output)
        {
            if (Text is not null)
            {
                output.WriteString(Text);
            }
            else if (Flag is { } flag)
            {
                output.Write(flag ? "true"u8 : "false"u8);
            }
            else if (IsInteger)
            {
                output.Write((long)Number);
            }
            else
            {
                output.Write(Number);
            }
        }
    }
}
