namespace KnowledgeGraph.Ontology.Dates;

/// <summary>The codes of mistakes in dates. They are part of the API: clients and editors may match them.</summary>
public static class EdtfErrorCodes
{
    /// <summary>There is no text.</summary>
    public const string Empty = "EDTF_EMPTY";

    /// <summary>The text is longer than any date.</summary>
    public const string TooLong = "EDTF_TOO_LONG";

    /// <summary>A character stands where the syntax does not allow it, or the text ends too early.</summary>
    public const string Syntax = "EDTF_SYNTAX";

    /// <summary>The spelling of a draft of EDTF, since replaced.</summary>
    public const string DraftSyntax = "EDTF_DRAFT_SYNTAX";

    /// <summary>Sets of dates, in brackets or braces, are not supported.</summary>
    public const string SetNotSupported = "EDTF_SET_NOT_SUPPORTED";

    /// <summary>The year is not written as EDTF writes years.</summary>
    public const string YearForm = "EDTF_YEAR_FORM";

    /// <summary>The year is further away than the limit.</summary>
    public const string YearOutOfRange = "EDTF_YEAR_OUT_OF_RANGE";

    /// <summary>The number of significant digits does not fit the year.</summary>
    public const string SignificantDigits = "EDTF_SIGNIFICANT_DIGITS";

    /// <summary>The number after the year is neither a month nor a part of the year.</summary>
    public const string NoSuchMonth = "EDTF_NO_SUCH_MONTH";

    /// <summary>The month has no such day.</summary>
    public const string NoSuchDay = "EDTF_NO_SUCH_DAY";

    /// <summary>The time of day or its zone is impossible.</summary>
    public const string NoSuchTime = "EDTF_NO_SUCH_TIME";

    /// <summary>A time of day stands where none may.</summary>
    public const string TimeNotAllowed = "EDTF_TIME_NOT_ALLOWED";

    /// <summary>The interval has a date at neither end.</summary>
    public const string IntervalEmpty = "EDTF_INTERVAL_EMPTY";

    /// <summary>The interval certainly ends before it starts.</summary>
    public const string IntervalReversed = "EDTF_INTERVAL_REVERSED";
}
