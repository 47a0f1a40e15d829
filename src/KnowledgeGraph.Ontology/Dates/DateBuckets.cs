using System.Globalization;

namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Numbers the buckets of the calendar, and tells in which of them a date lies.</summary>
/// <remarks>
/// A date lies possibly in the buckets from its earliest start to its latest end, and definitely in those from its latest start to its
/// earliest end: there it shares a day with the bucket whatever its true days are.
/// </remarks>
public static class DateBuckets
{
    /// <summary>Stands for the buckets of a date that has no end, or no start, where the range does not give one either.</summary>
    public const long Open = int.MinValue;

    /// <summary>The first day that lies in a bucket: 1 January of the year -9999.</summary>
    public static long FirstDay { get; } = new CivilDate(-9999, 1, 1).ToUnixDay();

    /// <summary>The last day that lies in a bucket: 31 December of the year 9999.</summary>
    public static long LastDay { get; } = new CivilDate(9999, 12, 31).ToUnixDay();

    /// <summary>The number of the bucket of a day between <see cref="FirstDay"/> and <see cref="LastDay"/>.</summary>
    public static long NumberOf(long unixDay, DateBucket bucket)
    {
        var day = CivilDate.FromUnixDay(unixDay);
        return bucket switch
        {
            DateBucket.Month => (day.Year * 12) + day.Month - 1,
            DateBucket.Year => day.Year,
            DateBucket.Decade => CivilDate.FloorDivide(day.Year, 10),
            _ => CivilDate.FloorDivide(day.Year, 100),
        };
    }

    /// <summary>The first and the last bucket of a date within a range; none where the first is greater, (<see cref="Open"/>, <see cref="Open"/>) where they have no end.</summary>
    /// <param name="date">The date.</param>
    /// <param name="bucket">The buckets.</param>
    /// <param name="range">What lies outside does not count.</param>
    /// <param name="match">Whether the date lies in them possibly or definitely.</param>
    public static (long First, long Last) Of(in EdtfBounds date, DateBucket bucket, DayRange range, DateMatch match)
    {
        var (start, end) = match == DateMatch.Definitely ? (date.LatestStart, date.EarliestEnd) : (date.EarliestStart, date.LatestEnd);
        if (range.IsEmpty || start > range.End || end < range.Start)
        {
            return (0, -1);
        }

        start = Math.Max(start, range.Start);
        end = Math.Min(end, range.End);
        return start < FirstDay || start > LastDay || end < FirstDay || end > LastDay ? (Open, Open) : (NumberOf(start, bucket), NumberOf(end, bucket));
    }

    /// <summary>A bucket as a date in EDTF: <c>1978-11</c>, <c>1978</c>, <c>197X</c>, <c>19XX</c>; years before 0 as an interval where digits do not tell them.</summary>
    public static string TextOf(long number, DateBucket bucket)
    {
        var years = bucket == DateBucket.Decade ? 10 : 100;
        return bucket switch
        {
            DateBucket.Month => $"{Year(CivilDate.FloorDivide(number, 12))}-{number - (12 * CivilDate.FloorDivide(number, 12)) + 1:00}",
            DateBucket.Year => Year(number),
            _ when number < 0 => $"{Year(number * years)}/{Year((number * years) + years - 1)}",
            DateBucket.Decade => string.Create(CultureInfo.InvariantCulture, $"{number:000}X"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{number:00}XX"),
        };
    }

    private static string Year(long year) => string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}");
}
