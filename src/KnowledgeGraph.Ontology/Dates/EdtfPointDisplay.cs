using System.Globalization;

namespace KnowledgeGraph.Ontology.Dates;

/// <summary>English words for one date, alone or at an end of an interval.</summary>
internal static class EdtfPointDisplay
{
    private static readonly string[] months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string Format(in EdtfPoint point) => EdtfDoubtDisplay.Qualify(Unqualified(point), point);

    private static string Unqualified(in EdtfPoint point)
    {
        if (IsPartlyKnown(point.Month) || IsPartlyKnown(point.Day))
        {
            EdtfPoint plain = point with { YearQualifiers = default, MonthQualifiers = default, DayQualifiers = default };
            return $"{EdtfPrinter.Print(plain)} (X is an unknown digit)";
        }

        if (!point.Month.IsPresent)
        {
            return EdtfYearDisplay.Format(point.Year);
        }

        string inYear = point.Year.IsKnown ? EdtfYearDisplay.Format(point.Year) : EdtfYearDisplay.FormatIn(point.Year);
        if (point.IsPartOfYear)
        {
            int code = point.Month.Value;
            string of = code >= PartOfYear.FirstFractionCode && point.Year.IsKnown ? "of " : "";
            return $"{PartOfYear.OfCode(code).Words} {of}{inYear}";
        }

        return (point.Month.IsKnown, point.Day.IsPresent, point.Day.IsKnown) switch
        {
            (true, false, _) => MonthOf(point, inYear),
            (true, true, true) => Invariant($"{point.Day.Value} {MonthOf(point, inYear)}"),
            (true, true, false) => $"a day in {MonthOf(point, inYear)}",
            (false, false, _) => $"a month {InYear(point, inYear)}",
            (false, true, true) => Invariant($"day {point.Day.Value} of a month {InYear(point, inYear)}"),
            (false, true, false) => $"a day {InYear(point, inYear)}",
        };
    }

    private static string MonthOf(in EdtfPoint point, string inYear) => $"{months[point.Month.Value - 1]} {inYear}";

    private static string InYear(in EdtfPoint point, string inYear) => point.Year.IsKnown ? $"in {inYear}" : inYear;

    private static bool IsPartlyKnown(DigitPair pair) =>
        pair.IsPresent && !pair.IsKnown && !pair.IsWhollyUnspecified;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
