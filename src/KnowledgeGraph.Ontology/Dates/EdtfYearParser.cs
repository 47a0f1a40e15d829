namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Reads a year.</summary>
/// <remarks><code>
/// Year       : -? (Digit | X){4} Significant?
///            | Y -? Digit+ (E Digit+)? Significant?
/// Significant: S Digit+
/// </code></remarks>
internal static class EdtfYearParser
{
    public static bool TryRead(ref EdtfReader reader, out EdtfYear year) => reader.TryTake('Y')
        ? TryReadLetterYear(ref reader, out year)
        : TryReadDigitYear(ref reader, out year);

    private static bool TryReadDigitYear(ref EdtfReader reader, out EdtfYear year)
    {
        year = default;
        int start = reader.Position;
        bool negative = reader.TryTake('-');
        if (!reader.AtDigitOrX)
        {
            return reader.FailHere("a year such as 1978, 197X or Y170000002");
        }

        long magnitude = 0;
        int mask = 0;
        for (int digit = 0; digit < 4; digit++)
        {
            if (!reader.AtDigitOrX)
            {
                return reader.Fail(reader.AtDraftDigit
                    ? EdtfErrors.DraftDigit(reader.Current, reader.Position)
                    : EdtfErrors.YearDigits(reader.Position));
            }

            char character = reader.Take();
            magnitude = (magnitude * 10) + (character == 'X' ? 0 : character - '0');
            mask = (mask << 1) | (character == 'X' ? 1 : 0);
        }

        if (reader.AtDigitOrX)
        {
            return reader.Fail(EdtfErrors.YearDigits(reader.Position));
        }

        if (negative && magnitude == 0 && mask == 0)
        {
            return reader.Fail(EdtfErrors.NegativeZero(start));
        }

        year = new EdtfYear { Magnitude = magnitude, IsNegative = negative, UnspecifiedMask = (byte)mask };
        return TryReadSignificantDigits(ref reader, ref year);
    }

    private static bool TryReadLetterYear(ref EdtfReader reader, out EdtfYear year)
    {
        year = default;
        int start = reader.Position - 1;
        bool negative = reader.TryTake('-');
        if (!TryReadNumber(ref reader, "the digits of a year after Y", out long magnitude))
        {
            return false;
        }

        long exponent = 0;
        if (reader.TryTake('E') && !TryReadNumber(ref reader, "a power of ten after E", out exponent))
        {
            return false;
        }

        if (magnitude != 0 && EdtfYear.CountDigits(magnitude) + exponent > EdtfParser.MaximumYearDigits)
        {
            return reader.Fail(EdtfErrors.YearOutOfRange(start));
        }

        magnitude *= magnitude == 0 ? 0 : EdtfYear.PowerOfTen((int)exponent);
        if (magnitude <= 9999)
        {
            return reader.Fail(EdtfErrors.ShortLetterYear(start));
        }

        year = new EdtfYear { Magnitude = magnitude, IsNegative = negative, HasLetter = true, Exponent = (byte)exponent };
        return TryReadSignificantDigits(ref reader, ref year);
    }

    private static bool TryReadSignificantDigits(ref EdtfReader reader, ref EdtfYear year)
    {
        int start = reader.Position;
        if (!reader.TryTake('S'))
        {
            return true;
        }

        if (year.UnspecifiedMask != 0)
        {
            return reader.Fail(EdtfErrors.SignificantAndUnspecified(start));
        }

        if (!TryReadNumber(ref reader, "the number of significant digits after S", out long digits))
        {
            return false;
        }

        if (digits < 1 || digits > year.DigitCount)
        {
            return reader.Fail(EdtfErrors.SignificantDigits(year.DigitCount, start));
        }

        year = year with { SignificantDigits = (byte)digits };
        return true;
    }

    private static bool TryReadNumber(ref EdtfReader reader, string expected, out long number)
    {
        number = 0;
        if (!reader.AtDigit)
        {
            return reader.FailHere(expected);
        }

        while (reader.AtDigit)
        {
            // Numbers past the limit stay past it, whatever digits follow, and cannot overflow.
            number = Math.Min((number * 10) + reader.Take() - '0', EdtfYear.PowerOfTen(EdtfParser.MaximumYearDigits + 1));
        }

        return true;
    }
}
