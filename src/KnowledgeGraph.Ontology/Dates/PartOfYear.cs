namespace KnowledgeGraph.Ontology.Dates;

/// <summary>The parts of a year that EDTF numbers like months, 21 to 41.</summary>
/// <remarks>
/// Codes 21 to 24 name no hemisphere in EDTF; here they are the northern, meteorological seasons of three whole months.
/// A winter begins in the December of its year, a southern summer too.
/// </remarks>
/// <param name="FirstMonth">The month in which it begins.</param>
/// <param name="Months">How many months it lasts.</param>
/// <param name="Words">English words, to stand before the year.</param>
internal readonly record struct PartOfYear(int FirstMonth, int Months, string Words)
{
    public const int FirstCode = 21;

    public const int LastCode = 41;

    /// <summary>From here on the parts are fractions "of" a year.</summary>
    public const int FirstFractionCode = 33;

    private static readonly PartOfYear[] all =
    [
        new(3, 3, "spring"),
        new(6, 3, "summer"),
        new(9, 3, "autumn"),
        new(12, 3, "winter"),
        new(3, 3, "spring (northern)"),
        new(6, 3, "summer (northern)"),
        new(9, 3, "autumn (northern)"),
        new(12, 3, "winter (northern)"),
        new(9, 3, "spring (southern)"),
        new(12, 3, "summer (southern)"),
        new(3, 3, "autumn (southern)"),
        new(6, 3, "winter (southern)"),
        new(1, 3, "first quarter"),
        new(4, 3, "second quarter"),
        new(7, 3, "third quarter"),
        new(10, 3, "fourth quarter"),
        new(1, 4, "first third"),
        new(5, 4, "second third"),
        new(9, 4, "last third"),
        new(1, 6, "first half"),
        new(7, 6, "second half"),
    ];

    public static PartOfYear OfCode(int code) => all[code - FirstCode];
}
