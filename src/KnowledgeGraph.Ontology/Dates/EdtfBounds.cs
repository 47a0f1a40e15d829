namespace KnowledgeGraph.Ontology.Dates;

/// <summary>
/// The four days of a date: between which days it starts, and between which it ends.
/// Days are Unix day numbers (0 is 1970-01-01, proleptic Gregorian).
/// </summary>
/// <remarks>
/// Invariant of every value that the parser makes: EarliestStart &lt;= LatestStart, EarliestEnd &lt;= LatestEnd,
/// EarliestStart &lt;= EarliestEnd, LatestStart &lt;= LatestEnd. The relations rest on it: with it, every start has an end
/// and every end a start, so that plain comparisons of the four numbers decide them exactly.
/// </remarks>
/// <param name="EarliestStart">The first day on which it may start.</param>
/// <param name="LatestStart">The last day on which it may start.</param>
/// <param name="EarliestEnd">The first day that may be its last.</param>
/// <param name="LatestEnd">The last day that may be its last.</param>
public readonly record struct EdtfBounds(long EarliestStart, long LatestStart, long EarliestEnd, long LatestEnd)
    : IComparable<EdtfBounds>
{
    /// <summary>Stands before every day: there is no start.</summary>
    /// <remarks>Plus and minus 2^62 are exact as doubles too, and a few days more or less cannot overflow them.</remarks>
    public const long OpenStart = -OpenEnd;

    /// <summary>Stands after every day: there is no end.</summary>
    public const long OpenEnd = 1L << 62;

    /// <summary>The four days of one known day.</summary>
    public static EdtfBounds OfDay(long day) => new(day, day, day, day);

    /// <summary>
    /// The bounds of a start and an end, each within its own days, where no end comes before its start:
    /// days that could only belong to such a pair are cut off.
    /// </summary>
    /// <returns>Null when every end lies before every start.</returns>
    public static EdtfBounds? Of(long earliestStart, long latestStart, long earliestEnd, long latestEnd)
    {
        if (latestEnd < earliestStart)
        {
            return null;
        }

        return new EdtfBounds(
            earliestStart,
            Math.Min(latestStart, latestEnd),
            Math.Max(earliestEnd, earliestStart),
            latestEnd);
    }

    /// <summary>Orders by earliest start, latest start, earliest end, latest end.</summary>
    public int CompareTo(EdtfBounds other)
    {
        int order = EarliestStart.CompareTo(other.EarliestStart);
        order = order != 0 ? order : LatestStart.CompareTo(other.LatestStart);
        order = order != 0 ? order : EarliestEnd.CompareTo(other.EarliestEnd);
        return order != 0 ? order : LatestEnd.CompareTo(other.LatestEnd);
    }

    /// <summary>Whether the left sorts before the right.</summary>
    public static bool operator <(EdtfBounds left, EdtfBounds right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left sorts after the right.</summary>
    public static bool operator >(EdtfBounds left, EdtfBounds right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left does not sort after the right.</summary>
    public static bool operator <=(EdtfBounds left, EdtfBounds right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left does not sort before the right.</summary>
    public static bool operator >=(EdtfBounds left, EdtfBounds right) => left.CompareTo(right) >= 0;
}
