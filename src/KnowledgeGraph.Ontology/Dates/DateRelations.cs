namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Decides how items lie to a range of days.</summary>
/// <remarks>
/// Every case is two comparisons of stored numbers with the range, which stores write in their own language. They are
/// exact, though an item's start and end are not independent: the bounds are cut to each other when they are made.
/// </remarks>
public static class DateRelations
{
    /// <summary>
    /// Whether an item lies so to the range from..to: definitely, possibly, or (null) not even possibly.
    /// Definitely implies possibly.
    /// </summary>
    public static DateMatch? Match(in EdtfBounds item, DateRelation relation, in EdtfBounds? from, in EdtfBounds? to) =>
        Match(item, relation, DayRange.Of(from, to));

    /// <inheritdoc cref="Match(in EdtfBounds, DateRelation, in EdtfBounds?, in EdtfBounds?)"/>
    public static DateMatch? Match(in EdtfBounds item, DateRelation relation, DayRange range)
    {
        if (!Holds(item, relation, range, DateMatch.Possibly))
        {
            return null;
        }

        return Holds(item, relation, range, DateMatch.Definitely) ? DateMatch.Definitely : DateMatch.Possibly;
    }

    /// <summary>Whether the relation holds with at least this sureness.</summary>
    public static bool Holds(in EdtfBounds item, DateRelation relation, DayRange range, DateMatch match)
    {
        bool definitely = match == DateMatch.Definitely;
        if (range.IsEmpty)
        {
            return false;
        }

        if (relation == DateRelation.Overlaps)
        {
            return (definitely ? item.LatestStart : item.EarliestStart) <= range.End
                && (definitely ? item.EarliestEnd : item.LatestEnd) >= range.Start;
        }

        return (definitely ? item.EarliestStart : item.LatestStart) >= range.Start
            && (definitely ? item.LatestEnd : item.EarliestEnd) <= range.End;
    }
}
