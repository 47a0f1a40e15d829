namespace KnowledgeGraph.Ontology.Dates;

/// <summary>A month or day of two digits, each of which may be unspecified (X).</summary>
internal readonly record struct DigitPair
{
    // 0 to 9, or Unspecified; the default value is no pair at all.
    private const byte Unspecified = 10;
    private readonly byte tens;
    private readonly byte units;

    public DigitPair(char tens, char units)
    {
        IsPresent = true;
        this.tens = Digit(tens);
        this.units = Digit(units);
    }

    public bool IsPresent { get; }

    public bool IsKnown => IsPresent && tens != Unspecified && units != Unspecified;

    public bool IsWhollyUnspecified => IsPresent && tens == Unspecified && units == Unspecified;

    /// <summary>The number, when it is known.</summary>
    public int Value => (tens * 10) + units;

    public bool Matches(int number) =>
        (tens == Unspecified || tens == number / 10) && (units == Unspecified || units == number % 10);

    /// <summary>The least matching number from 1 to a limit; 0 when there is none.</summary>
    public int First(int limit)
    {
        for (int number = 1; number <= limit; number++)
        {
            if (Matches(number))
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>The greatest matching number from 1 to a limit; 0 when there is none.</summary>
    public int Last(int limit)
    {
        int number = limit;
        while (number > 0 && !Matches(number))
        {
            number--;
        }

        return number;
    }

    public void AppendTo(ref EdtfText text)
    {
        text.Append(Print(tens));
        text.Append(Print(units));
    }

    private static byte Digit(char character) => character == 'X' ? Unspecified : (byte)(character - '0');

    private static char Print(byte digit) => digit == Unspecified ? 'X' : (char)('0' + digit);
}
