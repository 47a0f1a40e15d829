namespace KnowledgeGraph.Ontology.Dates;

/// <summary>The first and the last day that a written date may mean, before and after its qualifiers widen it.</summary>
/// <remarks>
/// Months are counted from January of year 0. A day beyond the end of its month stands for the month's last day,
/// so a whole month is 1 to 31 and stays whole when it is moved by months.
/// </remarks>
internal readonly record struct EdtfPointDays(long FirstMonth, int FirstDay, long LastMonth, int LastDay)
{
    private const int WholeMonth = 31;

    public long First => ToUnixDay(FirstMonth, FirstDay);

    public long Last => ToUnixDay(LastMonth, LastDay);

    /// <summary>The days of a date without its qualifiers; null when it means no day at all, as 1951-02-30.</summary>
    public static EdtfPointDays? Of(in EdtfPoint point)
    {
        if (point.IsPartOfYear)
        {
            PartOfYear part = PartOfYear.OfCode(point.Month.Value);
            return WholeMonths(
                MonthNumber(point.Year.First, part.FirstMonth),
                MonthNumber(point.Year.Last, part.FirstMonth + part.Months - 1));
        }

        if (point.Day.IsPresent && !point.Day.IsWhollyUnspecified)
        {
            return OfDays(point);
        }

        return point.Month.IsPresent
            ? WholeMonths(
                MonthNumber(point.Year.First, point.Month.First(12)),
                MonthNumber(point.Year.Last, point.Month.Last(12)))
            : WholeMonths(MonthNumber(point.Year.First, 1), MonthNumber(point.Year.Last, 12));
    }

    /// <summary>These days, with some months and then some days more on both sides.</summary>
    public (long First, long Last) Widen(DateWidening by) => (
        ToUnixDay(FirstMonth - by.Months, FirstDay) - by.Days,
        ToUnixDay(LastMonth + by.Months, LastDay) + by.Days);

    private static EdtfPointDays? OfDays(in EdtfPoint point)
    {
        // A leap year has every day that any year has; without this the search below could look through all years in vain.
        if (FirstInYear(point, 2000) is null)
        {
            return null;
        }

        (int Month, int Day)? first = null;
        long firstYear = point.Year.First;
        for (; firstYear <= point.Year.Last; firstYear++)
        {
            if (point.Year.Matches(firstYear) && (first = FirstInYear(point, firstYear)) is not null)
            {
                break;
            }
        }

        if (first is null)
        {
            return null;
        }

        (int Month, int Day)? last = null;
        long lastYear = point.Year.Last;
        while (!point.Year.Matches(lastYear) || (last = LastInYear(point, lastYear)) is null)
        {
            lastYear--;
        }

        return new EdtfPointDays(
            MonthNumber(firstYear, first.Value.Month),
            first.Value.Day,
            MonthNumber(lastYear, last.Value.Month),
            last.Value.Day);
    }

    private static (int Month, int Day)? FirstInYear(in EdtfPoint point, long year)
    {
        for (int month = 1; month <= 12; month++)
        {
            int day = point.Month.Matches(month) ? point.Day.First(CivilDate.DaysInMonth(year, month)) : 0;
            if (day > 0)
            {
                return (month, day);
            }
        }

        return null;
    }

    private static (int Month, int Day)? LastInYear(in EdtfPoint point, long year)
    {
        for (int month = 12; month >= 1; month--)
        {
            int day = point.Month.Matches(month) ? point.Day.Last(CivilDate.DaysInMonth(year, month)) : 0;
            if (day > 0)
            {
                return (month, day);
            }
        }

        return null;
    }

    private static EdtfPointDays WholeMonths(long first, long last) => new(first, 1, last, WholeMonth);

    private static long MonthNumber(long year, int month) => (year * 12) + month - 1;

    private static long ToUnixDay(long monthNumber, int day)
    {
        long year = CivilDate.FloorDivide(monthNumber, 12);
        int month = (int)(monthNumber - (year * 12)) + 1;
        return new CivilDate(year, month, Math.Min(day, CivilDate.DaysInMonth(year, month))).ToUnixDay();
    }
}
