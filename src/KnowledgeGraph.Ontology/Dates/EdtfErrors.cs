using System.Globalization;

namespace KnowledgeGraph.Ontology.Dates;

/// <summary>The sentences of all mistakes in dates: each has its one home here.</summary>
internal static class EdtfErrors
{
    public static EdtfError Empty() => new(
        EdtfErrorCodes.Empty, "A date is missing; expected EDTF such as 1978, 1978-11, 1978-11-27 or 1978/1997.", 0);

    public static EdtfError TooLong() => new(
        EdtfErrorCodes.TooLong, Invariant($"The text is too long for a date; expected at most {EdtfParser.MaximumLength} characters."), EdtfParser.MaximumLength);

    public static EdtfError Unexpected(char found, string expected, int position) => new(
        EdtfErrorCodes.Syntax, $"'{Printable(found)}' cannot stand here; expected {expected}.", position);

    public static EdtfError Ended(string expected, int position) => new(
        EdtfErrorCodes.Syntax, $"The date ends too early; expected {expected}.", position);

    public static EdtfError DraftDigit(char found, int position) => new(
        EdtfErrorCodes.DraftSyntax, $"'{found}' is not how EDTF writes an unspecified digit; expected 'X', as in 197X.", position);

    public static EdtfError DraftWord(string word, int position) => new(
        EdtfErrorCodes.DraftSyntax, $"'{word}' is the spelling of a draft of EDTF; expected '..' for an open end or nothing for an unknown one, as in 2015/.. and 2001/.", position);

    public static EdtfError SetNotSupported(int position) => new(
        EdtfErrorCodes.SetNotSupported, "Sets of dates ([...] and {...}) are not supported; expected one date or one interval.", position);

    public static EdtfError YearDigits(int position) => new(
        EdtfErrorCodes.YearForm, "A year without the letter Y has exactly four digits; expected a form such as 1978, 0794, -0333 or Y170000002.", position);

    public static EdtfError NegativeZero(int position) => new(
        EdtfErrorCodes.YearForm, "Year zero has no sign; expected 0000.", position);

    public static EdtfError ShortLetterYear(int position) => new(
        EdtfErrorCodes.YearForm, "The letter Y is for years of more than four digits; expected four digits without it, as in 1978.", position);

    public static EdtfError YearOutOfRange(int position) => new(
        EdtfErrorCodes.YearOutOfRange, Invariant($"The year is out of range; expected at most {EdtfParser.MaximumYearDigits} digits."), position);

    public static EdtfError SignificantDigits(int digits, int position) => new(
        EdtfErrorCodes.SignificantDigits, Invariant($"The year has {digits} digits; expected a number of significant digits from 1 to {digits} after S."), position);

    public static EdtfError SignificantAndUnspecified(int position) => new(
        EdtfErrorCodes.SignificantDigits, "A year has either unspecified digits or significant digits; expected X or S, not both.", position);

    public static EdtfError NoSuchMonth(ReadOnlySpan<char> month, int position) => new(
        EdtfErrorCodes.NoSuchMonth, $"There is no month {month}; expected 01 to 12, a season 21 to 24, or a part of the year 25 to 41.", position);

    public static EdtfError NoSuchDay(ReadOnlySpan<char> date, int position) => new(
        EdtfErrorCodes.NoSuchDay, $"There is no day {date}; expected a day that its month has.", position);

    public static EdtfError NoSuchTime(int position) => new(
        EdtfErrorCodes.NoSuchTime, "There is no such time; expected 00:00:00 to 23:59:59, then nothing, Z, or a shift such as +09:00.", position);

    public static EdtfError TimeNeedsDay(int position) => new(
        EdtfErrorCodes.TimeNotAllowed, "A time stands only after a whole day without X and without qualifiers; expected a form such as 1978-11-27T10:00:00Z.", position);

    public static EdtfError TimeInInterval(int position) => new(
        EdtfErrorCodes.TimeNotAllowed, "An interval has no times; expected dates alone, as in 1978-11-27/1978-11-28.", position);

    public static EdtfError IntervalEmpty() => new(
        EdtfErrorCodes.IntervalEmpty, "The interval has no date; expected one on at least one side of '/', as in 2001/ or 2015/..", 0);

    public static EdtfError IntervalReversed(int position) => new(
        EdtfErrorCodes.IntervalReversed, "The interval ends before it starts; expected the earlier date first.", position);

    private static string Printable(char found) =>
        char.IsControl(found) || char.IsSurrogate(found) ? Invariant($"U+{(int)found:X4}") : found.ToString();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
