using System.Globalization;

namespace KnowledgeGraph.Ontology.Dates;

/// <summary>A day as year, month and day of the proleptic Gregorian calendar; year 0 is 1 BC.</summary>
/// <param name="Year">The astronomical year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the length of the month.</param>
public readonly record struct CivilDate(long Year, int Month, int Day)
{
    // The era of 400 years is the period of the calendar; counting from March puts the leap day last.
    private const long DaysPerEra = 146_097;
    private const long DaysFromEraStartToUnixEpoch = 719_468;

    /// <summary>Whether the year has a 29 February.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The number of days of a month.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The Unix day number of this day.</summary>
    public long ToUnixDay()
    {
        long marchYear = Month <= 2 ? Year - 1 : Year;
        long era = FloorDivide(marchYear, 400);
        long yearOfEra = marchYear - (era * 400);
        long dayOfYear = (((153 * ((Month + 9) % 12)) + 2) / 5) + Day - 1;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysFromEraStartToUnixEpoch;
    }

    /// <summary>The day with a Unix day number; open ends are no days and are not to be asked for.</summary>
    public static CivilDate FromUnixDay(long unixDay)
    {
        long day = unixDay + DaysFromEraStartToUnixEpoch;
        long era = FloorDivide(day, DaysPerEra);
        long dayOfEra = day - (era * DaysPerEra);
        long yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long marchMonth = ((5 * dayOfYear) + 2) / 153;
        int month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        return new CivilDate(
            yearOfEra + (era * 400) + (month <= 2 ? 1 : 0),
            month,
            (int)(dayOfYear - (((153 * marchMonth) + 2) / 5) + 1));
    }

    /// <summary>The day as ISO 8601 writes it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");

    internal static long FloorDivide(long dividend, long divisor)
    {
        long quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
