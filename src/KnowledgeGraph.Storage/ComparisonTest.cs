using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Storage;

/// <summary>Decides comparisons of values: one place for columns and for what is measured of rows.</summary>
public static class ComparisonTest
{
    /// <summary>Whether an ordering comparison fits the outcome of a three-way comparison.</summary>
    public static bool Fits(Comparison comparison, int order) =>
        comparison switch
        {
            Comparison.Eq => order == 0,
            Comparison.Gt => order > 0,
            Comparison.Gte => order >= 0,
            Comparison.Lt => order < 0,
            Comparison.Lte => order <= 0,
            _ => throw new InvalidOperationException($"{comparison} is no ordering comparison."),
        };

    /// <summary>Whether a text compares so with another, both in UTF-8.</summary>
    public static bool Fits(ReadOnlySpan<byte> text, Comparison comparison, ReadOnlySpan<byte> operand) =>
        comparison switch
        {
            Comparison.Contains => text.IndexOf(operand) >= 0,
            Comparison.StartsWith => text.StartsWith(operand),
            Comparison.EndsWith => text.EndsWith(operand),
            _ => Fits(comparison, text.SequenceCompareTo(operand)),
        };

    /// <summary>Whether a date compares so with another, definitely or possibly.</summary>
    public static bool Fits(in EdtfBounds date, Comparison comparison, in EdtfBounds operand, DateMatch match) =>
        comparison switch
        {
            Comparison.Overlaps => DateRelations.Holds(date, DateRelation.Overlaps, DayRange.Of(operand, operand), match),
            Comparison.Within => DateRelations.Holds(date, DateRelation.Within, DayRange.Of(operand, operand), match),
            Comparison.Gt => DateComparisons.Holds(date, DateComparison.After, operand, match),
            Comparison.Gte => DateComparisons.Holds(date, DateComparison.NotBefore, operand, match),
            Comparison.Lt => DateComparisons.Holds(date, DateComparison.Before, operand, match),
            Comparison.Lte => DateComparisons.Holds(date, DateComparison.NotAfter, operand, match),
            _ => throw new InvalidOperationException($"Dates do not compare by {comparison}."),
        };
}
