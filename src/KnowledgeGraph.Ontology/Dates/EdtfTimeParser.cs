namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Reads over a time of day and its zone. The graph keeps whole days, as the writer counted them.</summary>
/// <remarks><code>Time: T hh:mm:ss (Z | (+ | -) hh (:mm)?)?</code></remarks>
internal static class EdtfTimeParser
{
    public static bool TrySkip(ref EdtfReader reader, in EdtfPoint date)
    {
        int start = reader.Position;
        if (!reader.TryTake('T'))
        {
            return true;
        }

        if (date.Precision != EdtfPrecision.Day || date.AnyQualifiers != EdtfQualifiers.None)
        {
            return reader.Fail(EdtfErrors.TimeNeedsDay(start));
        }

        // Second 60 is a leap second.
        bool clock = TrySkipNumber(ref reader, 23)
            && reader.TryTake(':') && TrySkipNumber(ref reader, 59)
            && reader.TryTake(':') && TrySkipNumber(ref reader, 60);
        return (clock && TrySkipZone(ref reader)) || reader.Fail(EdtfErrors.NoSuchTime(reader.Position));
    }

    private static bool TrySkipZone(ref EdtfReader reader)
    {
        if (reader.TryTake('Z') || (!reader.TryTake('+') && !reader.TryTake('-')))
        {
            return true;
        }

        return TrySkipNumber(ref reader, 23) && (!reader.TryTake(':') || TrySkipNumber(ref reader, 59));
    }

    private static bool TrySkipNumber(ref EdtfReader reader, int limit)
    {
        int number = 0;
        for (int digit = 0; digit < 2; digit++)
        {
            if (!reader.AtDigit || (number * 10) + reader.Current - '0' > limit)
            {
                return false;
            }

            number = (number * 10) + reader.Take() - '0';
        }

        return true;
    }
}
