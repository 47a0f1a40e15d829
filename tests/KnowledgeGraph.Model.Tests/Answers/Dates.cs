using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A date that is asked about, and how sure it must be.</summary>
internal sealed record AsOf(EdtfDate Date, bool Definitely);

/// <summary>The table of docs/dates.md, written once more from its formulas.</summary>
internal static class Dates
{
    // After every day and after what is open.
    private const long Still = long.MaxValue;

    public static EdtfDate Read(string text) => EdtfParser.Parse(text).Date!;

    public static bool Overlaps(EdtfBounds item, long start, long end, bool definitely) =>
        definitely ? item.LatestStart <= end && item.EarliestEnd >= start : item.EarliestStart <= end && item.LatestEnd >= start;

    public static bool Within(EdtfBounds item, long start, long end, bool definitely) =>
        definitely ? item.EarliestStart >= start && item.LatestEnd <= end : item.LatestStart >= start && item.EarliestEnd <= end;

    public static bool Compares(EdtfBounds item, string comparison, EdtfBounds argument, bool definitely) =>
        comparison switch
        {
            "lt" => (definitely ? item.LatestEnd : item.EarliestEnd) < argument.EarliestStart,
            "lte" => (definitely ? item.LatestEnd : item.EarliestEnd) <= argument.LatestEnd,
            "gt" => (definitely ? item.EarliestStart : item.LatestStart) > argument.LatestEnd,
            "gte" => (definitely ? item.EarliestStart : item.LatestStart) >= argument.EarliestStart,
            "overlaps" => argument.EarliestStart <= argument.LatestEnd && Overlaps(item, argument.EarliestStart, argument.LatestEnd, definitely),
            "within" => argument.EarliestStart <= argument.LatestEnd && Within(item, argument.EarliestStart, argument.LatestEnd, definitely),
            _ => throw new InvalidOperationException($"The model knows no comparison {comparison} of dates."),
        };

    /// <summary>Whether what has this valid time held; a missing start is always, a missing end is still.</summary>
    public static bool Held(EdtfBounds? from, EdtfBounds? to, AsOf asOf)
    {
        var asked = asOf.Date.Bounds;
        return asOf.Definitely
            ? (from?.LatestStart ?? EdtfBounds.OpenStart) <= asked.EarliestStart && (to?.EarliestStart ?? Still) > asked.LatestEnd
            : (from?.EarliestStart ?? EdtfBounds.OpenStart) <= asked.LatestEnd && (to?.LatestStart ?? Still) > asked.EarliestStart;
    }
}
