namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Adds what the qualifiers of a date say: "about" for all of it, else which component is in doubt.</summary>
internal static class EdtfDoubtDisplay
{
    public static string Qualify(string words, in EdtfPoint point)
    {
        string about = IsWhole(point, EdtfQualifiers.Approximate) ? About(point) : "";
        string approximate = about.Length == 0 ? Parts(point, EdtfQualifiers.Approximate) : "";
        string uncertain = IsWhole(point, EdtfQualifiers.Uncertain) ? "" : Parts(point, EdtfQualifiers.Uncertain);
        string note = (approximate.Length > 0, (point.AnyQualifiers & EdtfQualifiers.Uncertain) != 0) switch
        {
            (false, false) => "",
            (true, false) => $" ({approximate}approximate)",
            (false, true) => $" ({uncertain}uncertain)",
            (true, true) => $" ({approximate}approximate, {uncertain}uncertain)",
        };
        return about + words + note;
    }

    private static string About(in EdtfPoint point) =>
        !point.Month.IsPresent && EdtfYearDisplay.IsDecade(point.Year) ? "about the " : "about ";

    private static bool IsWhole(in EdtfPoint point, EdtfQualifiers qualifier) =>
        point.GroupReach(qualifier) == (point.Day.IsPresent ? 3 : point.Month.IsPresent ? 2 : 1);

    private static string Parts(in EdtfPoint point, EdtfQualifiers qualifier)
    {
        bool year = (point.YearQualifiers & qualifier) != 0;
        bool month = (point.MonthQualifiers & qualifier) != 0;
        bool day = (point.DayQualifiers & qualifier) != 0;
        string monthWord = point.IsPartOfYear ? "season" : "month";
        return (year, month, day) switch
        {
            (true, true, _) => $"year and {monthWord} ",
            (true, _, true) => "year and day ",
            (true, _, _) => "year ",
            (_, true, true) => "month and day ",
            (_, true, _) => $"{monthWord} ",
            (_, _, true) => "day ",
            _ => "",
        };
    }
}
