using System.Globalization;

namespace KnowledgeGraph.Ontology.Dates;

/// <summary>English words for a year or for the years that unspecified digits leave open.</summary>
internal static class EdtfYearDisplay
{
    /// <summary>The years by themselves: "1978", "1970s", "a year from 1900 to 1999", "334 BC".</summary>
    public static string Format(in EdtfYear year)
    {
        if (year.IsKnown)
        {
            return Single(year.Estimate);
        }

        if (year.SignificantDigits > 0)
        {
            return $"{Single(year.Estimate)} (within {Single(year.First)} to {Single(year.Last)})";
        }

        return IsDecade(year) ? Decade(year) : $"a year {Range(year)}";
    }

    /// <summary>Unspecified years after a month: "in the 1970s", "in a year from 1900 to 1999".</summary>
    public static string FormatIn(in EdtfYear year) =>
        IsDecade(year) ? $"in the {Decade(year)}" : $"in a year {Range(year)}";

    /// <summary>Whether "1970s" says it: an unspecified last digit of a year that needs no AD or BC.</summary>
    public static bool IsDecade(in EdtfYear year) => year is { UnspecifiedMask: 1, First: >= 1000 };

    private static string Decade(in EdtfYear year) => $"{Single(year.First)}s";

    private static string Range(in EdtfYear year)
    {
        string range = $"from {Single(year.First)} to {Single(year.Last)}";
        if (year.IsOneBlock)
        {
            return range;
        }

        EdtfText digits = new(stackalloc char[8]);
        year.AppendTo(ref digits);
        return $"{range} ({digits.Written}, X is an unknown digit)";
    }

    // Astronomical year 0 is 1 BC; without AD the first centuries could be taken for a day or a number.
    private static string Single(long year) => year switch
    {
        <= 0 => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC"),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"AD {year}"),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };
}
