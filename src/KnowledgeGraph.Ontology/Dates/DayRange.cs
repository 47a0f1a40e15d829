namespace KnowledgeGraph.Ontology.Dates;

/// <summary>The days from one to another, both included, that the arguments <c>from</c> and <c>to</c> span.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public readonly record struct DayRange(long Start, long End)
{
    /// <summary>Whether no day lies in it; nothing matches it then, and no store need be asked.</summary>
    public bool IsEmpty => Start > End;

    /// <summary>Both arguments are whole spans; a missing one leaves its side open.</summary>
    public static DayRange Of(in EdtfBounds? from, in EdtfBounds? to) =>
        new(from?.EarliestStart ?? EdtfBounds.OpenStart, to?.LatestEnd ?? EdtfBounds.OpenEnd);
}
