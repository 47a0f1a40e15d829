using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A page of what a search found. Only the page is kept while hits come, in a heap: O(n log size).</summary>
internal sealed class SearchSliceOperator(SliceStep step, Parameter text, SearchHits hits, RowOrder order, int maxPageSize) : ConnectionRows
{
    public override ConnectionPage? Run(RunContext context, in EmbeddedValue parent)
    {
        var after = Place(context, step.After);
        var before = Place(context, step.Before);
        var backward = step.Last is not null;
        var size = (step.Last ?? step.First) is { } given ? (int)context.Parameter(given)! : maxPageSize;
        var total = 0;

        // One more than a page tells that there is more; the first to leave stands at the top.
        var kept = new PriorityQueue<SearchHit, SearchHit>(
            Comparer<SearchHit>.Create(backward ? (a, b) => a.CompareTo(b) : (a, b) => b.CompareTo(a))
        );
        var wentWell = hits.Run(
            context,
            (SearchQuery)context.Parameter(text)!,
            hit =>
            {
                total++;
                if ((after is not { } start || start.CompareTo(hit) < 0) && (before is not { } end || end.CompareTo(hit) > 0))
                {
                    if (kept.Count <= size)
                    {
                        kept.Enqueue(hit, hit);
                    }
                    else
                    {
                        kept.EnqueueDequeue(hit, hit);
                    }
                }
            }
        );
        if (!wentWell)
        {
            return null;
        }

        var more = kept.Count > size;
        if (more)
        {
            kept.Dequeue();
        }

        var start = context.RowCount;
        var page = kept.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(page, (a, b) => a.CompareTo(b));
        foreach (var hit in page)
        {
            context.Push(new Row(hit.Node, context.AddHit(hit)));
        }

        var (hasPrevious, hasNext) = backward
            ? (more || after is not null, before is not null)
            : (after is not null, more || before is not null);
        return new ConnectionPage(start, context.RowCount, hasPrevious, hasNext, total, -1, order);
    }

    private static CursorHit? Place(RunContext context, Parameter? cursor) =>
        cursor is null ? null : CursorHit.Of(context.Graph, (Cursor)context.Parameter(cursor)!);

    /// <summary>Where a cursor stands among hits; of its node there may be none any more.</summary>
    private readonly record struct CursorHit(int Score, int Place, bool IsNode)
    {
        public static CursorHit Of(Graph.EmbeddedGraph graph, Cursor cursor)
        {
            var id = System.Text.Encoding.UTF8.GetBytes(cursor.NodeId);
            return new CursorHit(cursor.Keys is [int score, ..] ? score : 0, graph.PlaceOf(id), graph.Find(id) >= 0);
        }

        // Nodes with a smaller id have smaller numbers than the place.
        public int CompareTo(SearchHit hit) =>
            Score != hit.Score ? hit.Score.CompareTo(Score)
            : hit.Node < Place ? 1
            : hit.Node == Place && IsNode ? 0
            : -1;
    }
}
