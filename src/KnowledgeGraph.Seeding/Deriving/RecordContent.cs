using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>Compares records by what they hold.</summary>
internal sealed class RecordContent : IEqualityComparer<RecordData>
{
    /// <summary>The one instance.</summary>
    public static RecordContent Comparer { get; } = new();

    private RecordContent()
    {
    }

    /// <inheritdoc/>
    public bool Equals(RecordData? x, RecordData? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Type == y.Type && x.Values.AsSpan().SequenceEqual(y.Values, ValueContent.Comparer));

    /// <inheritdoc/>
    public int GetHashCode(RecordData obj)
    {
        HashCode hash = default;
        foreach (object? value in obj.Values)
        {
            hash.Add(value, ValueContent.Comparer);
        }

        return hash.ToHashCode();
    }

    // A value of a record is a scalar, a date or a list of these.
    private sealed class ValueContent : IEqualityComparer<object?>
    {
        public static ValueContent Comparer { get; } = new();

        bool IEqualityComparer<object?>.Equals(object? x, object? y) =>
            x is object[] left && y is object[] right ? left.AsSpan().SequenceEqual(right) : Equals(x, y);

        int IEqualityComparer<object?>.GetHashCode(object? obj) => obj is object[] list ? list.Length : obj?.GetHashCode() ?? 0;
    }
}
