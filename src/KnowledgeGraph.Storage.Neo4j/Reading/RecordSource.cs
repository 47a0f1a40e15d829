using System.Text;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Values of Bolt records for the response writer: a record goes to JSON with no objects in between.</summary>
internal readonly struct RecordSource(RunState run, CompiledReaders readers) : IValueSource<RecordValue>
{
    /// <inheritdoc/>
    public ReadResult Read(in RecordValue parent, PlannedField field, JsonBuffer output, out RecordValue value) =>
        readers.Readers[field.Index]!.Read(run, parent, output, out value);

    /// <inheritdoc/>
    public ReadResult Next(ref RecordValue list, PlannedField field, int level, JsonBuffer output, out RecordValue item)
    {
        item = default;
        if (list.Shape == RecordShape.Records)
        {
            return NextRecord(ref list, out item);
        }

        if (list.Left == 0)
        {
            return ReadResult.End;
        }

        list.Left--;
        if (list.Shape is RecordShape.GroupList or RecordShape.KeyList)
        {
            item = NextOfGroups(ref list);
            return ReadResult.Object;
        }

        if (list.Shape == RecordShape.PageRows)
        {
            item = run.OpenRow(run.Page(list.Page).Rows[list.Offset++], out _);
            item.Page = list.Page;
            return ReadResult.Object;
        }

        item = run.OpenRow(list.Offset, out list.Offset);
        return ReadResult.Object;
    }

    /// <inheritdoc/>
    public int TypeOf(in RecordValue value, PlannedField field)
    {
        var reader = run.At(value, readers.KindSlots[field.Index]);
        return readers.TypeOfKind[Encoding.UTF8.GetString(reader.ReadText())];
    }

    /// <inheritdoc/>
    public void Release(in RecordValue value)
    {
        if (value is { SlotMark: >= 0, Shape: RecordShape.Row or RecordShape.Key })
        {
            run.TruncateOffsets(value.SlotMark);
        }
    }

    /// <inheritdoc/>
    public GraphQLError TakeError() => run.Error!;

    private RecordValue NextOfGroups(ref RecordValue list)
    {
        if (list.Shape == RecordShape.GroupList)
        {
            return new RecordValue { Shape = RecordShape.Groups, SlotMark = -1, Page = list.Page, Entry = list.Offset++ };
        }

        var item = new RecordValue { SlotMark = -1 };
        if (list.Row > 0)
        {
            item = run.OpenRow(list.Row, out list.Row);
        }

        (item.Shape, item.Page, item.Entry, item.Offset) = (RecordShape.Key, list.Page, list.Entry, list.Offset++);
        return item;
    }

    private ReadResult NextRecord(ref RecordValue list, out RecordValue item)
    {
        item = default;
        switch (run.Exchange.TryRead())
        {
            case BoltRead.Pending:
                return ReadResult.Pending;
            case BoltRead.End:
                return ReadResult.End;
            default:
                if (list.Offset++ == readers.MaxPageSize)
                {
                    run.Error = StorageErrors.ListTooLong(readers.MaxPageSize);
                    return ReadResult.ListError;
                }

                run.Clear();
                item = run.OpenRow(run.Keep(run.Exchange.Record.Span), out _);
                return ReadResult.Object;
        }
    }
}

/// <summary>The readers of a plan's fields, and what they share.</summary>
/// <param name="Readers">At the field's index; null for what the store does not read.</param>
/// <param name="KindSlots">At the field's index: the slot that names the kind of the object below; -1 where it is known.</param>
/// <param name="TypeOfKind">The object type of each kind.</param>
/// <param name="MaxPageSize">How many entries a list may have.</param>
internal sealed record CompiledReaders(FieldReader?[] Readers, int[] KindSlots, Dictionary<string, int> TypeOfKind, int MaxPageSize);
