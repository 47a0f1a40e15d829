namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Goes forward among ascending nodes.</summary>
internal static class Gallop
{
    /// <summary>The first place, from another on, whose node is not below one. Steps double, then halve: little where it is near, O(log n) where it is far.</summary>
    public static int To(ReadOnlySpan<int> nodes, int place, int node)
    {
        if (place >= nodes.Length || nodes[place] >= node)
        {
            return place;
        }

        var step = 1;
        while (place + step < nodes.Length && nodes[place + step] < node)
        {
            place += step;
            step <<= 1;
        }

        var high = Math.Min(place + step, nodes.Length);
        place++;
        while (place < high)
        {
            var middle = (place + high) >>> 1;
            (place, high) = nodes[middle] < node ? (middle + 1, high) : (place, middle);
        }

        return place;
    }
}
