using System.Text.RegularExpressions;

namespace KnowledgeGraph.Record.Tests;

/// <summary>Whether a text prints a date.</summary>
internal static partial class PaperDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The days, months and years of a date that stand in none of the texts, as the date has them.</summary>
    public static IEnumerable<string> MissingIn(IReadOnlyCollection<string> texts, string date) =>
        Day().Matches(date).Where(day => !texts.Any(text => IsIn(text, day))).Select(day => day.Value);

    private static bool IsIn(string text, Match day)
    {
        (string year, string month, string number) = (day.Groups["year"].Value, day.Groups["month"].Value, day.Groups["day"].Value);
        string printed = year.EndsWith('X') ? year.Replace("XX", "00", StringComparison.Ordinal).Replace('X', '0') + "s" : year;
        return (number.Length > 0 && text.Contains(year + month + number, StringComparison.Ordinal))
            || (text.Contains(printed, StringComparison.Ordinal) && HasMonth(text, month) && HasNumber(text, number));
    }

    private static bool HasMonth(string text, string month) =>
        month.Length == 0 || Regex.IsMatch(text, $@"\b{Months[int.Parse(month, System.Globalization.CultureInfo.InvariantCulture) - 1]}");

    private static bool HasNumber(string text, string number) =>
        number.Length == 0 || Regex.IsMatch(text, $@"\b{number.TrimStart('0')}(st|nd|rd|th)?\b");

    [GeneratedRegex(@"(?<year>\d{2}XX|\d{3}X|\d{4})(-(?<month>\d\d)(-(?<day>\d\d))?)?")]
    private static partial Regex Day();
}
