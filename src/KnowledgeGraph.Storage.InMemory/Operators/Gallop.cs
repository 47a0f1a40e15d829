namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Tells of what node an item is.</summary>
internal interface INodeOf<T>
{
    static abstract int Node(T item);
}

/// <summary>Goes forward among items that ascend by their node.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TNode">Of what node they are; a struct, so that the call costs nothing.</typeparam>
internal static class Gallop<T, TNode>
    where TNode : struct, INodeOf<T>
{
    /// <summary>The first place, from another on, whose node is not below one. Steps double, then halve: little where it is near, O(log n) where it is far.</summary>
    public static int To(ReadOnlySpan<T> items, int place, int node)
    {
        if (place >= items.Length || TNode.Node(items[place]) >= node)
        {
            return place;
        }

        var step = 1;
        while (place + step < items.Length && TNode.Node(items[place + step]) < node)
        {
            place += step;
            step <<= 1;
        }

        var high = Math.Min(place + step, items.Length);
        place++;
        while (place < high)
        {
            var middle = (place + high) >>> 1;
            (place, high) = TNode.Node(items[middle]) < node ? (middle + 1, high) : (place, middle);
        }

        return place;
    }
}
