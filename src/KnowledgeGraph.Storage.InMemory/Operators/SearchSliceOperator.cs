using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A page of what a search found.</summary>
/// <remarks>Where the total is not asked for, only what may be among the best is looked at.</remarks>
internal sealed class SearchSliceOperator(
    SliceStep step,
    Parameter text,
    SearchHits hits,
    RankedSearch? ranked,
    RowOrder order,
    int maxPageSize
) : ConnectionRows
{
    public override ConnectionPage? Run(RunContext context, in EmbeddedValue parent)
    {
        var query = (SearchQuery)context.Parameter(text)!;
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

        var words = ranked?.Words(query);
        SearchMatches[]? phrases = null;
        if (words is null || !ranked!.TryFill(context, words, page))
        {
            (words, phrases) = (null, hits.Find(context, query));
            if (phrases is null)
            {
                context.Error = StorageErrors.SearchTooBroad;
                return null;
            }

            hits.Join(context, phrases, page);
        }

        var start = context.RowCount;
        var best = page.Take(out var more);
        foreach (var (node, score) in best)
        {
            var field = words is null ? hits.FieldOf(phrases!, node) : ranked!.FieldOf(words, node);
            context.Push(new Row(node, context.AddHit(new SearchHit(score, field))));
        }

        var (hasPrevious, hasNext) = backward
            ? (more || step.After is not null, step.Before is not null)
            : (step.After is not null, more || step.Before is not null);
        return new ConnectionPage(start, context.RowCount, hasPrevious, hasNext, page.Total, -1, order);
    }
}
