using System.Buffers;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A field of a node in which a phrase stands, and what that adds to the score.</summary>
internal readonly record struct SearchMatch(int Node, int Field, int Value);

/// <summary>Where a phrase stands, by node and field. Kept by the run and used again.</summary>
internal sealed class SearchMatches : IReusable
{
    private const int MaxKept = 4096;

    private SearchMatch[] _items = new SearchMatch[256];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlySpan<SearchMatch> All => _items.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        if (_items.Length > MaxKept)
        {
            ArrayPool<SearchMatch>.Shared.Return(_items);
            _items = new SearchMatch[256];
        }
    }

    public void Add(SearchMatch match)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = match;
    }

    /// <summary>Adds one that does not come before the last; of several of one field the best counts.</summary>
    public void AddBest(SearchMatch match)
    {
        if (Count > 0 && _items[Count - 1] is var last && last.Node == match.Node && last.Field == match.Field)
        {
            _items[Count - 1] = last.Value >= match.Value ? last : match;
        }
        else
        {
            Add(match);
        }
    }

    /// <summary>Sorts them, and keeps of several of one field the best.</summary>
    public void Sort()
    {
        var all = _items.AsSpan(0, Count);
        all.Sort((a, b) => a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Field.CompareTo(b.Field));
        Count = 0;
        foreach (var match in all)
        {
            AddBest(match);
        }
    }

    /// <summary>The first place, from another on, whose node is not below one.</summary>
    public int Skip(int place, int node) => Gallop<SearchMatch, NodeOfMatch>.To(All, place, node);

    private void Grow()
    {
        var larger = ArrayPool<SearchMatch>.Shared.Rent(_items.Length * 2);
        All.CopyTo(larger);
        if (_items.Length > MaxKept)
        {
            ArrayPool<SearchMatch>.Shared.Return(_items);
        }

        _items = larger;
    }

    private readonly struct NodeOfMatch : INodeOf<SearchMatch>
    {
        public static int Node(SearchMatch item) => item.Node;
    }
}
