using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Whether what is measured of the related rows that count fits.</summary>
internal sealed class RelatedMeasuresTest(Hop hop, Predicate fits, Dictionary<Measure, MeasureReader> readers) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship)
    {
        var mark = context.RowCount;
        hop.Push(context, node);
        var count = context.RowCount - mark;
        var result = MeasureTest.Fits(fits, measure => readers[measure].Read(context, context.Rows(mark)[..count]), context.Parameter);
        context.TruncateRows(mark);
        return result;
    }
}
