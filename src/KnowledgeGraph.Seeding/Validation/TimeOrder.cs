using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Compares the two dates of a valid time.</summary>
internal static class TimeOrder
{
    /// <summary>True where the end lies before the beginning, whatever the true days are.</summary>
    public static bool IsReversed(ValidTimeFields time, object?[] values) =>
        values[time.From.Index] is EdtfDate from
        && values[time.To.Index] is EdtfDate to
        && to.Bounds.LatestEnd < from.Bounds.EarliestStart;
}
