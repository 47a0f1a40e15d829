namespace KnowledgeGraph.Ontology.Dates;

/// <summary>English words for a date, for drawing: only what the date says, never an invented 1 January.</summary>
public static class EdtfDisplay
{
    /// <summary>Such as "27 November 1978", "about 1997", "1970s", "from 2015 on".</summary>
    public static string Format(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (!date.IsInterval)
        {
            return EdtfPointDisplay.Format(date.Start);
        }

        if (date.Start.IsDate && date.End.IsDate)
        {
            return $"{EdtfPointDisplay.Format(date.Start)} to {EdtfPointDisplay.Format(date.End)}";
        }

        return date switch
        {
            { EndOpen: true } => $"from {EdtfPointDisplay.Format(date.Start)} on",
            { EndUnknown: true } => $"from {EdtfPointDisplay.Format(date.Start)}, end unknown",
            { StartOpen: true } => $"up to {EdtfPointDisplay.Format(date.End)}",
            _ => $"up to {EdtfPointDisplay.Format(date.End)}, start unknown",
        };
    }
}
