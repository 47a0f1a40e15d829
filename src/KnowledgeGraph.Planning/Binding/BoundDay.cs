using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Binding;

/// <summary>One day of a date that a request gave: the first, the last, or the one before.</summary>
internal static class BoundDay
{
    /// <summary>The day as a date of its own; null with a sentence where the date has no such day.</summary>
    public static EdtfDate? Of(EdtfDate date, ParameterKind kind, EdtfDate? notBefore, out string? mistake)
    {
        var bounds = date.Bounds;
        var (day, isOpen, name) = kind == ParameterKind.LastDay
            ? (bounds.LatestEnd, bounds.LatestEnd == EdtfBounds.OpenEnd, "last")
            : (bounds.EarliestStart, bounds.EarliestStart == EdtfBounds.OpenStart, "first");
        mistake = isOpen ? $"must have a {name} day, but {date.Text} is open or unknown there."
            : notBefore is not null && day < notBefore.Bounds.EarliestStart ? $"must not end before the other date begins, but {date.Text} is before {notBefore.Text}."
            : null;
        if (mistake is not null)
        {
            return null;
        }

        var one = EdtfParser.Parse(CivilDate.FromUnixDay(kind == ParameterKind.DayBefore ? day - 1 : day).ToString()).Date;
        mistake = one is null ? $"must have a {name} day that can be written as a date." : null;
        return one;
    }
}
