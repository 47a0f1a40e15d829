namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Decides whether what has a valid time held on a date.</summary>
/// <remarks>
/// A valid time is half open: it held from the day on which <c>from</c> starts, and no longer on the day on which
/// <c>to</c> starts. Of both only the start counts, so the ends of an interval in their place change nothing.
/// </remarks>
public static class ValidTime
{
    /// <summary>
    /// Whether it held on some day that asOf may mean (possibly), on every one whatever the true days are (definitely),
    /// or (null) not even possibly. A missing from is always, a missing to is still.
    /// </summary>
    public static DateMatch? Holds(in EdtfBounds? from, in EdtfBounds? to, in EdtfBounds asOf)
    {
        if (!Holds(from, to, asOf, DateMatch.Possibly))
        {
            return null;
        }

        return Holds(from, to, asOf, DateMatch.Definitely) ? DateMatch.Definitely : DateMatch.Possibly;
    }

    /// <summary>Whether it held with at least this sureness; definitely implies possibly.</summary>
    public static bool Holds(in EdtfBounds? from, in EdtfBounds? to, in EdtfBounds asOf, DateMatch match)
    {
        if (match == DateMatch.Definitely)
        {
            return (from is null || from.Value.LatestStart <= asOf.EarliestStart)
                && (to is null || to.Value.EarliestStart > asOf.LatestEnd);
        }

        return (from is null || from.Value.EarliestStart <= asOf.LatestEnd)
            && (to is null || to.Value.LatestStart > asOf.EarliestStart)
            && !IsNever(from, to);
    }

    /// <summary>
    /// The start of a node's valid time where none is recorded: possibly any day from the node's own date on, surely none, since
    /// what is not recorded may never have begun.
    /// </summary>
    public static EdtfBounds UnrecordedStart(in EdtfBounds? date) =>
        new(date?.EarliestStart ?? EdtfBounds.OpenStart, EdtfBounds.OpenEnd, date?.EarliestStart ?? EdtfBounds.OpenStart, EdtfBounds.OpenEnd);

    /// <summary>
    /// Whether a valid time certainly has no day: it ends no later than it begins. Such data are a mistake; once seeding
    /// has refused them, stores need not ask again.
    /// </summary>
    public static bool IsNever(in EdtfBounds? from, in EdtfBounds? to) =>
        to is not null && to.Value.LatestStart <= (from?.EarliestStart ?? EdtfBounds.OpenStart);
}
