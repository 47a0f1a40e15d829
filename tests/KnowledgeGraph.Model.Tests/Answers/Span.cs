using System.Globalization;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A span of the calendar into which dates are sorted, written as a date.</summary>
internal sealed record Span(string Text) : IComparable<Span>
{
    // The years that four digits tell; what lies beyond is without end.
    private static readonly EdtfBounds Calendar = Dates.Read("-9999/9999").Bounds;

    private EdtfBounds Bounds { get; } = Text.Length == 0 ? default : Dates.Read(Text).Bounds;

    /// <summary>Stands for the spans of a date that has no end, or no start, where nothing bounds it.</summary>
    public static Span Endless { get; } = new(string.Empty);

    public int CompareTo(Span? other) => Bounds.CompareTo(other!.Bounds);

    public override string ToString() => Text;

    /// <summary>The spans between two days with which a date shares a day that lies there, too: definitely, or possibly.</summary>
    public static IEnumerable<Span> Of(EdtfBounds date, string bucket, long start, long end, bool definitely)
    {
        if (start > end || !Dates.Overlaps(date, start, end, definitely))
        {
            return [];
        }

        var (first, last) = definitely ? (date.LatestStart, date.EarliestEnd) : (date.EarliestStart, date.LatestEnd);
        (first, last) = (Math.Max(first, start), Math.Min(last, end));
        if (Math.Min(first, last) < Calendar.EarliestStart || Math.Max(first, last) > Calendar.LatestEnd)
        {
            return [Endless];
        }

        return Around(bucket, Year(Math.Min(first, last)) - 1, Year(Math.Max(first, last)) + 1).Where(Shares);

        bool Shares(Span span)
        {
            var (from, to) = (Math.Max(span.Bounds.EarliestStart, start), Math.Min(span.Bounds.LatestEnd, end));
            return from <= to && Dates.Overlaps(date, from, to, definitely);
        }
    }

    // About the year of a day.
    private static int Year(long day) => 1970 + (int)Math.Floor(day / 365.2425);

    private static IEnumerable<Span> Around(string bucket, int first, int last) =>
        Enumerable.Range(Math.Max(first, -9999), Math.Min(last, 9999) - Math.Max(first, -9999) + 1).SelectMany(year => Texts(bucket, year)).Distinct().Select(text => new Span(text));

    private static IEnumerable<string> Texts(string bucket, int year)
    {
        var written = Written(year);
        return bucket switch
        {
            "MONTH" => Enumerable.Range(1, 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"{written}-{month:00}")),
            "YEAR" => [written],
            "DECADE" when year >= 0 => [written[..3] + "X"],
            "DECADE" => [Before(year, 10)],
            _ => [year >= 0 ? written[..2] + "XX" : Before(year, 100)],
        };
    }

    // Digits do not tell the tens of years before 0.
    private static string Before(int year, int years)
    {
        var first = (int)Math.Floor((double)year / years) * years;
        return $"{Written(first)}/{Written(first + years - 1)}";
    }

    private static string Written(int year) => year < 0 ? string.Create(CultureInfo.InvariantCulture, $"-{-year:0000}") : year.ToString("0000", CultureInfo.InvariantCulture);
}
