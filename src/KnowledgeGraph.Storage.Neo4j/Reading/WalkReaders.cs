using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Opens the page of paths in the one record of a statement; null where there is none.</summary>
internal sealed class PathsReader(PathsStep step) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = new RecordValue { Shape = RecordShape.Page, SlotMark = -1 };
        switch (run.Exchange.TryRead())
        {
            case BoltRead.Pending:
                return ReadResult.Pending;
            case BoltRead.End:
                return ReadResult.Null;
            default:
                break;
        }

        // The record's one column is the list.
        var record = run.Keep(run.Exchange.Record.Span);
        var reader = run.At(record);
        reader.ReadListHeader();
        var rows = PageReader.RowsOf(run, record + reader.Position);
        var size = (int)run.Parameter(step.First)!;
        var more = rows.Count > size;
        value.Page = run.AddPage(new RecordPage([.. rows.Take(size)], step.After is not null, more, -1, []));
        return ReadResult.Object;
    }
}

/// <summary>Writes a whole number that the request gave.</summary>
internal sealed class ParameterReader(Parameter parameter) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        output.Write((int)run.Parameter(parameter)!);
        return ReadResult.Written;
    }
}
