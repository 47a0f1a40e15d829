namespace KnowledgeGraph.Ontology.Dates;

/// <summary>A year as written: digits some of which may be unspecified, or few of which are significant.</summary>
internal readonly record struct EdtfYear
{
    /// <summary>The number without its sign, X as 0.</summary>
    public long Magnitude { get; init; }

    public bool IsNegative { get; init; }

    /// <summary>Whether it is written with the letter Y.</summary>
    public bool HasLetter { get; init; }

    /// <summary>The power of ten after E; 0 when there is none.</summary>
    public byte Exponent { get; init; }

    /// <summary>The number after S; 0 when there is none.</summary>
    public byte SignificantDigits { get; init; }

    /// <summary>Bit n is set when the digit of 10^n is an X.</summary>
    public byte UnspecifiedMask { get; init; }

    public bool IsKnown => Block == 1 && UnspecifiedMask == 0;

    /// <summary>The earliest year that is meant.</summary>
    public long First => IsNegative ? -GreatestMagnitude : LeastMagnitude;

    /// <summary>The latest year that is meant.</summary>
    public long Last => IsNegative ? -LeastMagnitude : GreatestMagnitude;

    /// <summary>The number as written before S, with its sign.</summary>
    public long Estimate => IsNegative ? -Magnitude : Magnitude;

    public int DigitCount => HasLetter ? CountDigits(Magnitude) : 4;

    /// <summary>How many years the written form leaves open in one piece: 10 for 197X and 1970S3, else 1.</summary>
    public long Block => SignificantDigits > 0
        ? PowerOfTen(DigitCount - SignificantDigits)
        : PowerOfTen(System.Numerics.BitOperations.TrailingZeroCount(~(uint)UnspecifiedMask));

    /// <summary>Whether the years that are meant follow one another without a gap: not so in 1X50.</summary>
    public bool IsOneBlock => Last - First + 1 == Block;

    public EdtfPrecision Precision => !IsOneBlock ? EdtfPrecision.Unspecified : Block switch
    {
        1 => EdtfPrecision.Year,
        10 => EdtfPrecision.Decade,
        100 => EdtfPrecision.Century,
        1000 => EdtfPrecision.Millennium,
        _ => EdtfPrecision.Unspecified,
    };

    private long LeastMagnitude => SignificantDigits > 0 ? Magnitude - (Magnitude % Block) : Magnitude;

    private long GreatestMagnitude => SignificantDigits > 0 ? LeastMagnitude + Block - 1 : Magnitude + MaskedNines;

    private long MaskedNines
    {
        get
        {
            long nines = 0;
            for (int digit = 0; digit < 4; digit++)
            {
                nines += IsUnspecified(digit) ? 9 * PowerOfTen(digit) : 0;
            }

            return nines;
        }
    }

    /// <summary>Whether a year from First to Last is one that the digits allow.</summary>
    public bool Matches(long year)
    {
        long magnitude = Math.Abs(year);
        for (int digit = 0; digit < 4 && UnspecifiedMask != 0; digit++)
        {
            long power = PowerOfTen(digit);
            if (!IsUnspecified(digit) && magnitude / power % 10 != Magnitude / power % 10)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Prints the year as EDTF writes it.</summary>
    public void AppendTo(ref EdtfText text)
    {
        text.Append(HasLetter ? "Y" : "");
        text.Append(IsNegative ? "-" : "");
        if (HasLetter)
        {
            text.Append(Magnitude / PowerOfTen(Exponent));
            AppendMarked(ref text, 'E', Exponent);
        }
        else
        {
            AppendDigits(ref text);
        }

        AppendMarked(ref text, 'S', SignificantDigits);
    }

    public static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    public static int CountDigits(long magnitude)
    {
        int digits = 1;
        for (long rest = magnitude / 10; rest > 0; rest /= 10)
        {
            digits++;
        }

        return digits;
    }

    private static void AppendMarked(ref EdtfText text, char mark, byte number)
    {
        if (number > 0)
        {
            text.Append(mark);
            text.Append((long)number);
        }
    }

    private void AppendDigits(ref EdtfText text)
    {
        for (int digit = 3; digit >= 0; digit--)
        {
            text.Append(IsUnspecified(digit) ? 'X' : (char)('0' + (Magnitude / PowerOfTen(digit) % 10)));
        }
    }

    private bool IsUnspecified(int digit) => (UnspecifiedMask & (1 << digit)) != 0;
}
