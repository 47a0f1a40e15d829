namespace KnowledgeGraph.Ontology.Dates;

/// <summary>A date or an interval of EDTF (ISO 8601-2:2019): its canonical text and what follows from it.</summary>
/// <remarks>Immutable. Made by <see cref="EdtfParser"/> alone, so every value is a date that exists.</remarks>
public sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    internal EdtfDate(in EdtfPoint date, in EdtfBounds bounds)
    {
        Start = date;
        End = date;
        Bounds = bounds;
        Text = EdtfPrinter.Print(date);
    }

    internal EdtfDate(in EdtfPoint start, in EdtfPoint end, in EdtfBounds bounds)
    {
        Start = start;
        End = end;
        IsInterval = true;
        Bounds = bounds;
        Text = EdtfPrinter.PrintInterval(start, end);
    }

    /// <summary>The canonical spelling; two dates are equal when it is the same.</summary>
    public string Text { get; }

    /// <summary>Between which days it starts, and between which it ends.</summary>
    public EdtfBounds Bounds { get; }

    /// <summary>How finely it is known; of an interval, the coarser of its dated ends.</summary>
    public EdtfPrecision Precision =>
        !Start.IsDate ? End.Precision
        : !End.IsDate || Start.Precision > End.Precision ? Start.Precision
        : End.Precision;

    /// <summary>Whether it is written as a start and an end.</summary>
    public bool IsInterval { get; }

    /// <summary>Whether it has no start: <c>../1978</c>.</summary>
    public bool StartOpen => Start.Kind == EdtfPointKind.Open;

    /// <summary>Whether nothing is known of its start: <c>/1978</c>.</summary>
    public bool StartUnknown => Start.Kind == EdtfPointKind.Unknown;

    /// <summary>Whether it has no end: <c>2015/..</c>.</summary>
    public bool EndOpen => End.Kind == EdtfPointKind.Open;

    /// <summary>Whether nothing is known of its end: <c>2001/</c>.</summary>
    public bool EndUnknown => End.Kind == EdtfPointKind.Unknown;

    /// <summary>Whether any part of it is marked approximate, <c>~</c> or <c>%</c>.</summary>
    public bool Approximate => HasQualifier(EdtfQualifiers.Approximate);

    /// <summary>Whether any part of it is marked uncertain, <c>?</c> or <c>%</c>.</summary>
    public bool Uncertain => HasQualifier(EdtfQualifiers.Uncertain);

    internal EdtfPoint Start { get; }

    internal EdtfPoint End { get; }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by the bounds, then by the text, so that only equal dates compare as 0.</summary>
    public int CompareTo(EdtfDate? other)
    {
        int order = other is null ? 1 : Bounds.CompareTo(other.Bounds);
        return order != 0 ? order : string.CompareOrdinal(Text, other!.Text);
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both are missing or equal.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether one is missing or they differ.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>Whether the left sorts before the right; a missing date sorts first.</summary>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left sorts after the right; a missing date sorts first.</summary>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => right < left;

    /// <summary>Whether the left does not sort after the right.</summary>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => !(right < left);

    /// <summary>Whether the left does not sort before the right.</summary>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => !(left < right);

    private bool HasQualifier(EdtfQualifiers qualifier) =>
        ((Start.AnyQualifiers | End.AnyQualifiers) & qualifier) != 0;
}
