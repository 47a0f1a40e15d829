using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>What a page needs to know beside its rows.</summary>
/// <param name="Slice">How it was asked for.</param>
/// <param name="MaxPageSize">Its size where none was given.</param>
internal sealed record PageShape(SliceStep Slice, int MaxPageSize)
{
    /// <summary>The page of rows that stand at these places; there may be one more than asked for, and they are reversed where asked from the end.</summary>
    public RecordPage Of(RunState run, List<int> rows, long total, int[] beside)
    {
        var backward = Slice.Last is not null;
        var size = (Slice.Last ?? Slice.First) is { } given ? (int)run.Parameter(given)! : MaxPageSize;
        var more = rows.Count > size;
        if (more)
        {
            rows.RemoveRange(size, rows.Count - size);
        }

        if (backward)
        {
            rows.Reverse();
        }

        return backward
            ? new RecordPage([.. rows], more || Slice.After is not null, Slice.Before is not null, total, beside)
            : new RecordPage([.. rows], Slice.After is not null, more || Slice.Before is not null, total, beside);
    }
}

/// <summary>Opens a page within a row.</summary>
/// <param name="rowsSlot">Where its rows stand; -1 where none were asked for.</param>
/// <param name="totalSlot">Where its total stands; -1 where it was not asked for.</param>
/// <param name="besideSlots">Where that stands which was asked beside its rows.</param>
/// <param name="shape">The page.</param>
internal sealed class PageReader(int rowsSlot, int totalSlot, int[] besideSlots, PageShape shape) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        var rows = rowsSlot < 0 ? [] : RowsOf(run, run.OffsetOf(parent, rowsSlot));

        var total = -1L;
        if (totalSlot >= 0)
        {
            var totalReader = run.At(parent, totalSlot);
            total = totalReader.ReadInteger();
        }

        var beside = new int[besideSlots.Length];
        for (var at = 0; at < beside.Length; at++)
        {
            beside[at] = run.OffsetOf(parent, besideSlots[at]);
        }

        value = new RecordValue { Shape = RecordShape.Page, SlotMark = -1, Page = run.AddPage(shape.Of(run, rows, total, beside)) };
        return ReadResult.Object;
    }

    /// <summary>Where the rows of a list stand.</summary>
    public static List<int> RowsOf(RunState run, int offset)
    {
        var reader = run.At(offset);
        var count = reader.ReadListHeader();
        var at = offset + reader.Position;
        var rows = new List<int>(count);
        for (var row = 0; row < count; row++)
        {
            rows.Add(at);
            at = run.Behind(at);
        }

        return rows;
    }
}

/// <summary>Opens a page of the records of a statement; it is known whole once they have all come.</summary>
/// <param name="shape">The page.</param>
/// <param name="isSearch">Whether it is told if a search is too broad.</param>
/// <param name="hasTotal">Whether the total was asked for.</param>
/// <param name="besideCount">How much was asked beside its rows. That, the total and what is told of a search are the first record, without a row.</param>
internal sealed class PageOfRecordsReader(PageShape shape, bool isSearch, bool hasTotal, int besideCount) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = new RecordValue { Shape = RecordShape.Page, SlotMark = -1 };
        while (true)
        {
            switch (run.Exchange.TryRead())
            {
                case BoltRead.Pending:
                    return ReadResult.Pending;
                case BoltRead.Record:
                    Take(run, run.Keep(run.Exchange.Record.Span));
                    break;
                case var _ when run.GatheredTooBroad:
                    run.Error = StorageErrors.SearchTooBroad;
                    return ReadResult.Error;
                default:
                    value.Page = run.AddPage(shape.Of(run, run.Gathered, run.GatheredTotal, run.GatheredBeside));
                    return ReadResult.Object;
            }
        }
    }

    private void Take(RunState run, int record)
    {
        var reader = run.At(record);
        reader.ReadListHeader();
        if (isSearch || hasTotal || besideCount > 0)
        {
            if (!reader.TryReadNull())
            {
                TakeHead(run, record + reader.Position);
                return;
            }
        }

        run.Gathered.Add(record + reader.Position);
    }

    private void TakeHead(RunState run, int head)
    {
        var reader = run.At(head);
        reader.ReadListHeader();
        if (isSearch)
        {
            run.GatheredTooBroad = reader.ReadBoolean();
        }

        if (hasTotal)
        {
            run.GatheredTotal = reader.ReadInteger();
        }

        var at = head + reader.Position;
        run.GatheredBeside = new int[besideCount];
        for (var place = 0; place < besideCount; place++)
        {
            run.GatheredBeside[place] = at;
            at = run.Behind(at);
        }
    }
}

/// <summary>The fields of a page and of its info.</summary>
internal sealed class PageFieldReader(EnvelopeField field, CursorText? cursor) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        var page = run.Page(parent.Page);
        value = parent;
        value.SlotMark = -1;
        switch (field)
        {
            case EnvelopeField.TotalCount:
                output.Write(page.Total);
                return ReadResult.Written;
            case EnvelopeField.PageInfo:
                return ReadResult.Object;
            case EnvelopeField.Edges:
                (value.Shape, value.Offset, value.Left) = (RecordShape.PageRows, 0, page.Rows.Length);
                return ReadResult.List;
            case EnvelopeField.HasNextPage:
                output.Write(page.HasNext ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case EnvelopeField.HasPreviousPage:
                output.Write(page.HasPrevious ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case EnvelopeField.StartCursor or EnvelopeField.EndCursor when page.Rows.Length > 0:
                var row = run.OpenRow(page.Rows[field == EnvelopeField.StartCursor ? 0 : ^1], out _);
                output.WriteString(cursor!.Of(run, row));
                run.TruncateOffsets(row.SlotMark);
                return ReadResult.Written;
            default:
                return ReadResult.Null;
        }
    }
}
