using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.Measures;

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

/// <summary>Writes what was measured, which stands in a slot.</summary>
internal sealed class MeasureReader(int slot) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        return MeasureWriter.Write([StoredMeasure.Read(ref reader)], false, 1, output, error => run.Error = error);
    }
}

/// <summary>Writes the distinct values of a slot in their order.</summary>
internal sealed class DistinctReader(int slot, int maxPageSize) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        var reader = run.At(parent, slot);
        var count = reader.ReadListHeader();
        var values = new MeasuredValue[count];
        for (var at = 0; at < count; at++)
        {
            values[at] = StoredMeasure.Read(ref reader);
        }

        Array.Sort(values, MeasuredValue.Order);
        return MeasureWriter.Write(values, true, maxPageSize, output, error => run.Error = error);
    }
}
