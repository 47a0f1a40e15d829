using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A page of what a search found.</summary>
internal sealed class SearchSliceOperator(SliceStep step, Parameter text, SearchHits hits, RowOrder order, int maxPageSize) : ConnectionRows
{
    public override ConnectionPage? Run(RunContext context, in EmbeddedValue parent)
    {
        if (hits.Find(context, (SearchQuery)context.Parameter(text)!) is not { } phrases)
        {
            context.Error = StorageErrors.SearchTooBroad;
            return null;
        }

        var backward = step.Last is not null;
        var page = new SearchPage((step.Last ?? step.First) is { } given ? (int)context.Parameter(given)! : maxPageSize, backward);
        if (step.After is not null)
        {
            page.After(context.Graph, (Cursor)context.Parameter(step.After)!);
        }

        if (step.Before is not null)
        {
            page.Before(context.Graph, (Cursor)context.Parameter(step.Before)!);
        }

        hits.Join(context, phrases, page);
        var start = context.RowCount;
        var best = page.Take(out var more);
        foreach (var (node, score) in best)
        {
            context.Push(new Row(node, context.AddHit(new SearchHit(score, hits.FieldOf(phrases, node)))));
        }

        var (hasPrevious, hasNext) = backward
            ? (more || step.After is not null, step.Before is not null)
            : (step.After is not null, more || step.Before is not null);
        return new ConnectionPage(start, context.RowCount, hasPrevious, hasNext, page.Total, -1, order);
    }
}
