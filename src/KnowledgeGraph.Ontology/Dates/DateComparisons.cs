namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Decides the ordering filters <c>lt lte gt gte</c> on dates.</summary>
/// <remarks>Each is one comparison of one stored number with one day of the argument.</remarks>
public static class DateComparisons
{
    /// <summary>Whether the comparison holds with at least this sureness; definitely implies possibly.</summary>
    public static bool Holds(in EdtfBounds item, DateComparison comparison, in EdtfBounds argument, DateMatch match)
    {
        bool definitely = match == DateMatch.Definitely;
        long start = definitely ? item.EarliestStart : item.LatestStart;
        long end = definitely ? item.LatestEnd : item.EarliestEnd;
        return comparison switch
        {
            DateComparison.Before => end < argument.EarliestStart,
            DateComparison.NotAfter => end <= argument.LatestEnd,
            DateComparison.After => start > argument.LatestEnd,
            _ => start >= argument.EarliestStart,
        };
    }
}
