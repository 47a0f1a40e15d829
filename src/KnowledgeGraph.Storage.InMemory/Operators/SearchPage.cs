using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The hits of one page: only as many are kept as it holds, and one more, which tells that there is more. O(log size) a hit.</summary>
/// <remarks>A hit is one number, its rank: the score, and behind it the node turned round, so that a better one is larger.</remarks>
internal sealed class SearchPage(int size, bool backward)
{
    // A heap: the first to leave stands at the top.
    private readonly List<ulong> _heap = [];
    private ulong _below = ulong.MaxValue;
    private ulong _above;

    /// <summary>How many hits there were, on all pages.</summary>
    public int Total { get; private set; }

    /// <summary>Keeps only what stands behind a cursor.</summary>
    public void After(EmbeddedGraph graph, Cursor cursor)
    {
        var (score, place, isNode) = Read(graph, cursor);
        _below = Rank(isNode ? place + 1 : place, score) + 1;
    }

    /// <summary>Keeps only what stands before a cursor.</summary>
    public void Before(EmbeddedGraph graph, Cursor cursor)
    {
        var (score, place, _) = Read(graph, cursor);
        _above = Rank(place, score);
    }

    /// <summary>Whether it is full of hits with a higher score. Of a page that is read forward.</summary>
    public bool IsFullAbove(int score) => _heap.Count > size && (int)(_heap[0] >> 32) > score;

    /// <summary>Whether hits with a score stand behind the cursor. Of a page that is read forward.</summary>
    public bool MayTakeOf(int score) => Rank(int.MaxValue, score) < _below;

    /// <summary>Whether there is still room for a hit; where not, there is none for a later node with this score. Of a page that is read forward.</summary>
    public bool MayTake(int node, int score) => _heap.Count <= size || Rank(node, score) > _heap[0];

    /// <summary>Forgets all hits.</summary>
    public void Clear()
    {
        _heap.Clear();
        Total = 0;
    }

    /// <summary>Counts a hit, and keeps it where it belongs to the page as far as is known.</summary>
    public void Add(int node, int score)
    {
        Total++;
        var rank = Rank(node, score);
        if (rank >= _below || rank <= _above)
        {
            return;
        }

        // From the end, the worst are wanted.
        var kept = backward ? ~rank : rank;
        if (_heap.Count <= size)
        {
            _heap.Add(kept);
            Rise();
        }
        else if (kept > _heap[0])
        {
            _heap[0] = kept;
            Sink();
        }
    }

    /// <summary>The page's hits, the best first, and whether there are more beyond it.</summary>
    public (int Node, int Score)[] Take(out bool more)
    {
        more = _heap.Count > size;
        _heap.Sort();
        if (more)
        {
            _heap.RemoveAt(0);
        }

        if (!backward)
        {
            _heap.Reverse();
        }

        return [.. _heap.Select(kept => backward ? ~kept : kept).Select(rank => (int.MaxValue - (int)(uint)rank, (int)(rank >> 32)))];
    }

    private static ulong Rank(int node, int score) => ((ulong)(uint)score << 32) | (uint)(int.MaxValue - node);

    // Nodes with a smaller id than the cursor's have smaller numbers than the place.
    private static (int Score, int Place, bool IsNode) Read(EmbeddedGraph graph, Cursor cursor)
    {
        var id = System.Text.Encoding.UTF8.GetBytes(cursor.NodeId);
        return (cursor.Keys is [int score, ..] ? score : 0, graph.PlaceOf(id), graph.Find(id) >= 0);
    }

    private void Rise()
    {
        var at = _heap.Count - 1;
        while (at > 0 && _heap[at] < _heap[(at - 1) / 2])
        {
            (_heap[at], _heap[(at - 1) / 2]) = (_heap[(at - 1) / 2], _heap[at]);
            at = (at - 1) / 2;
        }
    }

    private void Sink()
    {
        var at = 0;
        while (true)
        {
            var least = (2 * at) + 1;
            if (least >= _heap.Count)
            {
                return;
            }

            least += least + 1 < _heap.Count && _heap[least + 1] < _heap[least] ? 1 : 0;
            if (_heap[at] <= _heap[least])
            {
                return;
            }

            (_heap[at], _heap[least]) = (_heap[least], _heap[at]);
            at = least;
        }
    }
}
