namespace KnowledgeGraph.Ontology.Dates;

/// <summary>
/// By how much the qualifiers of a date widen it on both sides: each <c>?</c> and each <c>~</c> by one unit of the
/// component it is written at, <c>%</c> by two, for it is both.
/// </summary>
/// <remarks>
/// A group of components that is doubted from the year on has one sign, at its finest component. The unit of a
/// component is what it counts (a year, a decade for 197X, a month, a season, a day); a month or day with an X has the
/// unit of the component before it.
/// </remarks>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Days, after the months.</param>
internal readonly record struct DateWidening(long Months, long Days)
{
    public static DateWidening Of(in EdtfPoint point) => point.AnyQualifiers == EdtfQualifiers.None
        ? default
        : Of(point, EdtfQualifiers.Uncertain) + Of(point, EdtfQualifiers.Approximate);

    public static DateWidening operator +(DateWidening left, DateWidening right) =>
        new(left.Months + right.Months, left.Days + right.Days);

    private static DateWidening Of(in EdtfPoint point, EdtfQualifiers qualifier)
    {
        DateWidening sum = point.GroupReach(qualifier) switch
        {
            1 => YearUnit(point),
            2 => MonthUnit(point),
            3 => DayUnit(point),
            _ => default,
        };
        sum += point.IsMonthAlone(qualifier) ? MonthUnit(point) : default;
        return sum + (point.IsDayAlone(qualifier) ? DayUnit(point) : default);
    }

    private static DateWidening YearUnit(in EdtfPoint point) => new(12 * point.Year.Block, 0);

    private static DateWidening MonthUnit(in EdtfPoint point) =>
        !point.Month.IsKnown ? YearUnit(point)
        : point.IsPartOfYear ? new(PartOfYear.OfCode(point.Month.Value).Months, 0)
        : new(1, 0);

    private static DateWidening DayUnit(in EdtfPoint point) => point.Day.IsKnown ? new(0, 1) : MonthUnit(point);
}
