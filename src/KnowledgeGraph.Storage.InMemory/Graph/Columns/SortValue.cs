using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>A value as a sort compares it: text by its UTF-8 bytes, numbers and truth values by size, dates by their four days.</summary>
internal readonly struct SortValue
{
    private SortValue(bool isMissing, EdtfBounds bounds, double number, ReadOnlyMemory<byte> text)
    {
        IsMissing = isMissing;
        Bounds = bounds;
        Number = number;
        Text = text;
    }

    public static SortValue Missing => new(true, default, 0, default);

    public bool IsMissing { get; }

    /// <summary>The four days of a date.</summary>
    public EdtfBounds Bounds { get; }

    /// <summary>The number, or 1 for true.</summary>
    public double Number { get; }

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    public static SortValue Of(EdtfBounds bounds) => new(false, bounds, 0, default);

    public static SortValue Of(double number) => new(false, default, number, default);

    public static SortValue Of(ReadOnlyMemory<byte> utf8) => new(false, default, 0, utf8);

    /// <summary>The value that a cursor carries for a sort key.</summary>
    public static SortValue OfCursor(object? key) =>
        key switch
        {
            null => Missing,
            EdtfBounds bounds => Of(bounds),
            string text => Of(System.Text.Encoding.UTF8.GetBytes(text)),
            int number => Of(number),
            double number => Of(number),
            bool flag => Of(flag ? 1 : 0),
            _ => throw new InvalidOperationException($"No sort key is a {key.GetType().Name}."),
        };

    /// <summary>Compares in a direction; missing values come last in both.</summary>
    public int CompareTo(in SortValue other, bool descending)
    {
        if (IsMissing || other.IsMissing)
        {
            return IsMissing.CompareTo(other.IsMissing);
        }

        var order = Bounds.CompareTo(other.Bounds);
        order = order != 0 ? order : Number.CompareTo(other.Number);
        order = order != 0 ? order : Text.Span.SequenceCompareTo(other.Text.Span);
        return descending ? -order : order;
    }
}
