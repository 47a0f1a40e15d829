namespace KnowledgeGraph.Ontology.Dates;

/// <summary>
/// Reads EDTF: levels 0 and 1, and of level 2 unspecified digits anywhere, doubts about single components, exponents,
/// significant digits and parts of the year.
/// </summary>
/// <remarks>
/// <see href="https://www.loc.gov/standards/datetime/">The specification by the Library of Congress</see>.
/// <code>
/// Text: Date Time? | End / End
/// End : Date | .. | (nothing)
/// </code>
/// Bad text gives an error value and never an exception; the time is bounded whatever the text.
/// </remarks>
public static class EdtfParser
{
    /// <summary>No date is longer than this many characters.</summary>
    public const int MaximumLength = 64;

    /// <summary>The most digits of a year with the letter Y: some 70 times the age of the universe.</summary>
    public const int MaximumYearDigits = 12;

    /// <summary>Reads a date or an interval; the whole text must be one.</summary>
    public static EdtfParseResult Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return new EdtfParseResult(EdtfErrors.Empty());
        }

        if (text.Length > MaximumLength)
        {
            return new EdtfParseResult(EdtfErrors.TooLong());
        }

        EdtfReader reader = new(text);
        EdtfDate? date = text.Contains('/') ? ReadInterval(ref reader) : ReadDate(ref reader);
        return date is not null ? new EdtfParseResult(date) : new EdtfParseResult(reader.Error!);
    }

    private static EdtfDate? ReadDate(ref EdtfReader reader)
    {
        if (!TryReadPoint(ref reader, out EdtfPoint date)
            || !EdtfTimeParser.TrySkip(ref reader, date)
            || !TryReadEnd(ref reader))
        {
            return null;
        }

        (long first, long last) = DaysOf(date);
        return new EdtfDate(date, new EdtfBounds(first, last, first, last));
    }

    private static EdtfDate? ReadInterval(ref EdtfReader reader)
    {
        if (!TryReadIntervalEnd(ref reader, out EdtfPoint start) || !TryReadSlash(ref reader))
        {
            return null;
        }

        int endPosition = reader.Position;
        if (!TryReadIntervalEnd(ref reader, out EdtfPoint end) || !TryReadEnd(ref reader))
        {
            return null;
        }

        if (!start.IsDate && !end.IsDate)
        {
            reader.Fail(EdtfErrors.IntervalEmpty());
            return null;
        }

        if (IntervalBounds(start, end) is not EdtfBounds bounds)
        {
            reader.Fail(EdtfErrors.IntervalReversed(endPosition));
            return null;
        }

        return new EdtfDate(start, end, bounds);
    }

    private static bool TryReadIntervalEnd(ref EdtfReader reader, out EdtfPoint end)
    {
        end = EdtfPoint.Unknown;
        if (reader.AtEnd || reader.Current == '/')
        {
            return true;
        }

        if (reader.TryTake('.'))
        {
            end = EdtfPoint.Open;
            return reader.TryTake('.') || reader.FailHere("two dots for an open end");
        }

        string? draftWord = reader.StartsWith("open") ? "open" : reader.StartsWith("unknown") ? "unknown" : null;
        if (draftWord is not null)
        {
            return reader.Fail(EdtfErrors.DraftWord(draftWord, reader.Position));
        }

        return TryReadPoint(ref reader, out end)
            && (reader.Current != 'T' || reader.Fail(EdtfErrors.TimeInInterval(reader.Position)));
    }

    private static bool TryReadPoint(ref EdtfReader reader, out EdtfPoint point)
    {
        point = default;
        return reader.Current is '[' or '{'
            ? reader.Fail(EdtfErrors.SetNotSupported(reader.Position))
            : EdtfPointParser.TryRead(ref reader, out point);
    }

    private static bool TryReadSlash(ref EdtfReader reader) =>
        reader.TryTake('/') || reader.FailHere("'/' after the start of the interval");

    private static bool TryReadEnd(ref EdtfReader reader) =>
        reader.AtEnd || reader.FailHere("the end of the text");

    private static EdtfBounds? IntervalBounds(in EdtfPoint start, in EdtfPoint end)
    {
        (long earliestStart, long latestStart) = DaysOf(start, EdtfBounds.OpenStart);
        (long earliestEnd, long latestEnd) = DaysOf(end, EdtfBounds.OpenEnd);
        return EdtfBounds.Of(earliestStart, latestStart, earliestEnd, latestEnd);
    }

    private static (long First, long Last) DaysOf(in EdtfPoint point, long open) => point.Kind switch
    {
        EdtfPointKind.Open => (open, open),
        EdtfPointKind.Unknown => (EdtfBounds.OpenStart, EdtfBounds.OpenEnd),
        _ => DaysOf(point),
    };

    private static (long First, long Last) DaysOf(in EdtfPoint date) =>
        EdtfPointDays.Of(date)!.Value.Widen(DateWidening.Of(date));
}
