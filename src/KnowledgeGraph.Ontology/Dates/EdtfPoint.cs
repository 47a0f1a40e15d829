namespace KnowledgeGraph.Ontology.Dates;

/// <summary>What stands alone or at one end of an interval.</summary>
internal enum EdtfPointKind : byte
{
    Date,
    Open,
    Unknown,
}

/// <summary>One date, or one end of an interval, as written; its days are found by <see cref="EdtfPointDays"/>.</summary>
internal readonly record struct EdtfPoint
{
    public static readonly EdtfPoint Open = new() { Kind = EdtfPointKind.Open };

    public static readonly EdtfPoint Unknown = new() { Kind = EdtfPointKind.Unknown };

    public EdtfPointKind Kind { get; init; }

    public EdtfYear Year { get; init; }

    /// <summary>The month, or a part of the year (21 to 41).</summary>
    public DigitPair Month { get; init; }

    public DigitPair Day { get; init; }

    public EdtfQualifiers YearQualifiers { get; init; }

    public EdtfQualifiers MonthQualifiers { get; init; }

    public EdtfQualifiers DayQualifiers { get; init; }

    public bool IsDate => Kind == EdtfPointKind.Date;

    public bool IsPartOfYear => Month.IsKnown && Month.Value >= PartOfYear.FirstCode;

    public EdtfQualifiers AnyQualifiers => YearQualifiers | MonthQualifiers | DayQualifiers;

    /// <summary>The finest component that is known.</summary>
    public EdtfPrecision Precision => this switch
    {
        { IsDate: false } => EdtfPrecision.Unspecified,
        { Year.IsKnown: false } or { Month.IsKnown: false } => Year.Precision,
        { IsPartOfYear: true } => EdtfPrecision.Season,
        { Day.IsKnown: false } => EdtfPrecision.Month,
        _ => EdtfPrecision.Day,
    };

    /// <summary>
    /// How far a qualifier reaches from the year: 0 none, 1 the year, 2 the month, 3 the day. These components are
    /// doubted as one group, which is written to the right of the last of them.
    /// </summary>
    public int GroupReach(EdtfQualifiers qualifier) =>
        (YearQualifiers & qualifier) == 0 ? 0
        : (MonthQualifiers & qualifier) == 0 ? 1
        : (DayQualifiers & qualifier) == 0 ? 2
        : 3;

    /// <summary>Whether the month is doubted by itself and not with the year.</summary>
    public bool IsMonthAlone(EdtfQualifiers qualifier) =>
        (MonthQualifiers & qualifier) != 0 && GroupReach(qualifier) < 2;

    /// <summary>Whether the day is doubted by itself and not with the year and month.</summary>
    public bool IsDayAlone(EdtfQualifiers qualifier) =>
        (DayQualifiers & qualifier) != 0 && GroupReach(qualifier) < 3;
}
