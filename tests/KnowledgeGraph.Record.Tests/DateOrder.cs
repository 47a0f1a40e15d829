using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Record.Tests;

/// <summary>What dates tell for certain of each other; a missing one tells nothing.</summary>
internal static class DateOrder
{
    /// <summary>Whether a date is over before another can have begun.</summary>
    public static bool IsBefore(object? date, object? other) =>
        date is EdtfDate first && other is EdtfDate second && first.Bounds.LatestEnd < second.Bounds.EarliestStart;

    /// <summary>Whether there are both dates, and they may mean one day.</summary>
    public static bool MayBeOne(object? date, object? other) =>
        date is EdtfDate && other is EdtfDate && !IsBefore(date, other) && !IsBefore(other, date);
}
