namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Prints a date in its one canonical spelling, so that equal dates have equal texts.</summary>
internal static class EdtfPrinter
{
    public static string Print(in EdtfPoint date)
    {
        EdtfText text = new(stackalloc char[EdtfParser.MaximumLength * 2]);
        Append(ref text, date);
        return new string(text.Written);
    }

    public static string PrintInterval(in EdtfPoint start, in EdtfPoint end)
    {
        EdtfText text = new(stackalloc char[EdtfParser.MaximumLength * 2]);
        Append(ref text, start);
        text.Append('/');
        Append(ref text, end);
        return new string(text.Written);
    }

    private static void Append(ref EdtfText text, in EdtfPoint point)
    {
        if (!point.IsDate)
        {
            text.Append(point.Kind == EdtfPointKind.Open ? ".." : "");
            return;
        }

        point.Year.AppendTo(ref text);
        AppendSign(ref text, GroupEndingAt(point, 1));
        if (point.Month.IsPresent)
        {
            text.Append('-');
            AppendSign(ref text, Alone(point.IsMonthAlone(EdtfQualifiers.Uncertain), point.IsMonthAlone(EdtfQualifiers.Approximate)));
            point.Month.AppendTo(ref text);
            AppendSign(ref text, GroupEndingAt(point, 2));
        }

        if (point.Day.IsPresent)
        {
            text.Append('-');
            AppendSign(ref text, Alone(point.IsDayAlone(EdtfQualifiers.Uncertain), point.IsDayAlone(EdtfQualifiers.Approximate)));
            point.Day.AppendTo(ref text);
            AppendSign(ref text, GroupEndingAt(point, 3));
        }
    }

    private static EdtfQualifiers GroupEndingAt(in EdtfPoint point, int reach) => Alone(
        point.GroupReach(EdtfQualifiers.Uncertain) == reach, point.GroupReach(EdtfQualifiers.Approximate) == reach);

    private static EdtfQualifiers Alone(bool uncertain, bool approximate) =>
        (uncertain ? EdtfQualifiers.Uncertain : EdtfQualifiers.None)
        | (approximate ? EdtfQualifiers.Approximate : EdtfQualifiers.None);

    private static void AppendSign(ref EdtfText text, EdtfQualifiers qualifiers) => text.Append(qualifiers switch
    {
        EdtfQualifiers.Uncertain => "?",
        EdtfQualifiers.Approximate => "~",
        EdtfQualifiers.Uncertain | EdtfQualifiers.Approximate => "%",
        _ => "",
    });
}
