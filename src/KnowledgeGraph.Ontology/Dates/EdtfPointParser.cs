namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Reads one date, alone or at an end of an interval.</summary>
/// <remarks><code>
/// Date      : Qualifier? Year Qualifier? (- Month (- Day)?)?
/// Month, Day: Qualifier? (Digit | X){2} Qualifier?
/// Qualifier : ? | ~ | %
/// </code></remarks>
internal static class EdtfPointParser
{
    public static bool TryRead(ref EdtfReader reader, out EdtfPoint point)
    {
        point = default;
        int start = reader.Position;
        EdtfQualifiers left = reader.TakeQualifiers();
        if (!EdtfYearParser.TryRead(ref reader, out EdtfYear year))
        {
            return false;
        }

        point = new EdtfPoint { Year = year, YearQualifiers = left | reader.TakeQualifiers() };
        if (reader.Current != '-')
        {
            return true;
        }

        if (year.HasLetter || year.SignificantDigits > 0)
        {
            return reader.FailHere("the end of the date, for a year with Y or S has no months");
        }

        reader.Take();
        return TryReadMonth(ref reader, ref point) && TryReadDay(ref reader, start, ref point);
    }

    private static bool TryReadMonth(ref EdtfReader reader, ref EdtfPoint point)
    {
        EdtfQualifiers left = reader.TakeQualifiers();
        int start = reader.Position;
        if (!TryReadPair(ref reader, "a month of two digits, 01 to 12", out DigitPair month))
        {
            return false;
        }

        bool exists = month.First(12) > 0
            || (month.IsKnown && month.Value is >= PartOfYear.FirstCode and <= PartOfYear.LastCode);
        if (!exists)
        {
            return reader.Fail(EdtfErrors.NoSuchMonth(reader.Since(start), start));
        }

        EdtfQualifiers right = reader.TakeQualifiers();
        point = point with
        {
            Month = month,
            YearQualifiers = point.YearQualifiers | right,
            MonthQualifiers = left | right,
        };
        return true;
    }

    private static bool TryReadDay(ref EdtfReader reader, int dateStart, ref EdtfPoint point)
    {
        if (reader.Current != '-')
        {
            return true;
        }

        if (point.IsPartOfYear)
        {
            return reader.FailHere("the end of the date, for a part of the year has no days");
        }

        reader.Take();
        EdtfQualifiers left = reader.TakeQualifiers();
        int start = reader.Position;
        if (!TryReadPair(ref reader, "a day of two digits, 01 to 31", out DigitPair day))
        {
            return false;
        }

        ReadOnlySpan<char> asWritten = reader.Since(dateStart);
        EdtfQualifiers right = reader.TakeQualifiers();
        point = point with
        {
            Day = day,
            YearQualifiers = point.YearQualifiers | right,
            MonthQualifiers = point.MonthQualifiers | right,
            DayQualifiers = left | right,
        };
        return EdtfPointDays.Of(point) is not null || reader.Fail(EdtfErrors.NoSuchDay(asWritten, start));
    }

    private static bool TryReadPair(ref EdtfReader reader, string expected, out DigitPair pair)
    {
        pair = default;
        if (!TryReadDigit(ref reader, expected, out char tens) || !TryReadDigit(ref reader, expected, out char units))
        {
            return false;
        }

        pair = new DigitPair(tens, units);
        return true;
    }

    private static bool TryReadDigit(ref EdtfReader reader, string expected, out char digit)
    {
        digit = reader.Current;
        if (reader.AtDigitOrX)
        {
            reader.Take();
            return true;
        }

        return reader.AtDraftDigit
            ? reader.Fail(EdtfErrors.DraftDigit(digit, reader.Position))
            : reader.FailHere(expected);
    }
}
