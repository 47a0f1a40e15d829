using KnowledgeGraph.Model.Tests.Queries;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A page of entries, each with its place.</summary>
internal sealed record Slice<T>((T Entry, Place Place)[] Entries, bool HasNext, bool HasPrevious)
{
    /// <summary>The page for which a selection asks.</summary>
    /// <param name="all">The entries of all pages.</param>
    /// <param name="order">Their order.</param>
    /// <param name="selection">The field with the arguments of its page.</param>
    /// <param name="known">What cursors mean.</param>
    public static Slice<T> Of(IEnumerable<(T Entry, Place Place)> all, IComparer<Place> order, Selection selection, IReadOnlyDictionary<string, Place> known)
    {
        var after = selection.Text("after") is { } first ? known[first] : null;
        var before = selection.Text("before") is { } last ? known[last] : null;
        var between = all.OrderBy(each => each.Place, order)
            .Where(each => (after is null || order.Compare(each.Place, after) > 0) && (before is null || order.Compare(each.Place, before) < 0))
            .ToArray();
        var backward = selection.Number("last");
        var size = backward ?? selection.Number("first") ?? int.MaxValue;
        var page = backward is null ? between.Take(size).ToArray() : between.TakeLast(size).ToArray();
        var more = page.Length < between.Length;
        return new Slice<T>(page, (backward is null && more) || before is not null, (backward is not null && more) || after is not null);
    }
}
