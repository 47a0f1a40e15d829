using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Reads the row of the parent once more: what needs no row of its own.</summary>
internal sealed class SameRowReader : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = parent;
        value.SlotMark = -1;
        return ReadResult.Object;
    }
}

/// <summary>Opens the list of rows in a slot.</summary>
internal sealed class RowsReader(int slot, int most, GraphQLError tooLong) : FieldReader
{
    public RowsReader(int slot, int maxPageSize)
        : this(slot, maxPageSize, StorageErrors.ListTooLong(maxPageSize)) { }

    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value) =>
        Open(run, run.OffsetOf(parent, slot), most, tooLong, out value);

    /// <summary>Opens the list that stands at a place of the answer.</summary>
    public static ReadResult Open(RunState run, int offset, int most, GraphQLError tooLong, out RecordValue value)
    {
        value = new RecordValue { Shape = RecordShape.Rows, SlotMark = -1, Page = -1 };
        var reader = run.At(offset);
        if (reader.TryReadNull())
        {
            return ReadResult.List;
        }

        value.Left = reader.ReadListHeader();
        value.Offset = offset + reader.Position;
        if (value.Left <= most)
        {
            return ReadResult.List;
        }

        run.Error = tooLong;
        return ReadResult.Error;
    }
}

/// <summary>Opens the list of rows that was read beside a page.</summary>
/// <param name="place">Its place among what was asked beside the page's rows.</param>
/// <param name="maxPageSize">How many rows it may have.</param>
internal sealed class BackgroundReader(int place, int maxPageSize) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value) =>
        RowsReader.Open(run, run.Page(parent.Page).Beside[place], maxPageSize, StorageErrors.ListTooLong(maxPageSize), out value);
}

/// <summary>Opens the first row of the list in a slot; null where it is empty.</summary>
internal sealed class FirstRowReader(int slot) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var offset = run.OffsetOf(parent, slot);
        var reader = run.At(offset);
        if (reader.ReadListHeader() == 0)
        {
            return ReadResult.Null;
        }

        value = run.OpenRow(offset + reader.Position, out _);
        return ReadResult.Object;
    }
}

/// <summary>Opens the one record of a statement; null where there is none.</summary>
internal sealed class OneRecordReader : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        switch (run.Exchange.TryRead())
        {
            case BoltRead.Pending:
                return ReadResult.Pending;
            case BoltRead.End:
                return ReadResult.Null;
            default:
                value = run.OpenRow(run.Keep(run.Exchange.Record.Span), out _);
                return ReadResult.Object;
        }
    }
}

/// <summary>Opens the records of a statement as a list that is written while they come.</summary>
internal sealed class RecordsReader : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = new RecordValue { Shape = RecordShape.Records, SlotMark = -1, Page = -1 };
        return ReadResult.List;
    }
}
