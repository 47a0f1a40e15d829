using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>A comparison of a property with a value.</summary>
public enum Comparison
{
    /// <summary>Equal; null asks whether the value is missing.</summary>
    Eq,

    /// <summary>Equal to one of a list.</summary>
    In,

    /// <summary>The text holds the value.</summary>
    Contains,

    /// <summary>The text starts with the value.</summary>
    StartsWith,

    /// <summary>The text ends with the value.</summary>
    EndsWith,

    /// <summary>Greater; for dates: starts after the value's last day.</summary>
    Gt,

    /// <summary>Greater or equal; for dates: starts on the value's first day or later.</summary>
    Gte,

    /// <summary>Less; for dates: ends before the value's first day.</summary>
    Lt,

    /// <summary>Less or equal; for dates: ends on the value's last day or earlier.</summary>
    Lte,

    /// <summary>The list holds the value.</summary>
    Includes,

    /// <summary>The date shares a day with the value.</summary>
    Overlaps,

    /// <summary>The date lies within the value.</summary>
    Within,

    /// <summary>Whether date comparisons must hold definitely or possibly; no comparison of its own.</summary>
    Match,

    /// <summary>Comparisons for which the case of letters does not count; no comparison of its own.</summary>
    CaseInsensitive,
}

/// <summary>The vocabulary of filters: one row per comparison, from which inputs, plans, both stores and the docs follow.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Name">The input field.</param>
/// <param name="Operand">What stands on its right side.</param>
/// <param name="Description">What it asks.</param>
/// <param name="Scalars">The scalars that have it.</param>
public sealed record ComparisonRow(
    Comparison Comparison,
    string Name,
    ComparisonOperand Operand,
    string Description,
    ImmutableArray<ScalarKind> Scalars
);

/// <summary>What stands on the right side of a comparison.</summary>
public enum ComparisonOperand
{
    /// <summary>A value of the property's type.</summary>
    Value,

    /// <summary>A list of such values.</summary>
    List,

    /// <summary>DEFINITELY or POSSIBLY.</summary>
    Match,

    /// <summary>The comparisons of text once more, of which the case of letters does not count.</summary>
    CaseInsensitive,
}

/// <summary>All comparisons.</summary>
public static class Comparisons
{
    private static readonly ImmutableArray<ScalarKind> Texts = [ScalarKind.Id, ScalarKind.String];
    private static readonly ImmutableArray<ScalarKind> Ordered =
    [
        ScalarKind.String,
        ScalarKind.Int,
        ScalarKind.Float,
        ScalarKind.EdtfDate,
    ];
    private static readonly ImmutableArray<ScalarKind> Dates = [ScalarKind.EdtfDate];

    /// <summary>The comparisons of a property that holds one value, in the order of the inputs.</summary>
    public static ImmutableArray<ComparisonRow> Single { get; } =
    [
        new(Comparison.Eq, "eq", ComparisonOperand.Value, "Equal to the value; null asks for what is missing.", [.. Enum.GetValues<ScalarKind>()]),
        new(Comparison.In, "in", ComparisonOperand.List, "Equal to one of the values.", [ScalarKind.Id, ScalarKind.String, ScalarKind.Int, ScalarKind.Float, ScalarKind.EdtfDate, ScalarKind.Enum]),
        new(Comparison.Contains, "contains", ComparisonOperand.Value, "Holds the value, case-sensitive.", Texts),
        new(Comparison.StartsWith, "startsWith", ComparisonOperand.Value, "Starts with the value, case-sensitive.", Texts),
        new(Comparison.EndsWith, "endsWith", ComparisonOperand.Value, "Ends with the value, case-sensitive.", Texts),
        new(Comparison.Gt, "gt", ComparisonOperand.Value, "Greater; a date: starts after the value's last day.", Ordered),
        new(Comparison.Gte, "gte", ComparisonOperand.Value, "Greater or equal; a date: starts on the value's first day or later.", Ordered),
        new(Comparison.Lt, "lt", ComparisonOperand.Value, "Less; a date: ends before the value's first day.", Ordered),
        new(Comparison.Lte, "lte", ComparisonOperand.Value, "Less or equal; a date: ends on the value's last day or earlier.", Ordered),
        new(Comparison.Overlaps, "overlaps", ComparisonOperand.Value, "Shares a day with the value.", Dates),
        new(Comparison.Within, "within", ComparisonOperand.Value, "Lies within the value.", Dates),
        new(Comparison.Match, "match", ComparisonOperand.Match, "Whether the other comparisons must hold for some (POSSIBLY) or all (DEFINITELY) of the days that the date may mean.", Dates),
        new(Comparison.CaseInsensitive, "caseInsensitive", ComparisonOperand.CaseInsensitive, "Comparisons for which the case of letters does not count.", [ScalarKind.String]),
    ];

    /// <summary>The comparisons for which the case of letters does not count.</summary>
    public static ImmutableArray<ComparisonRow> CaseInsensitive { get; } =
    [
        .. Single.Where(row => row.Scalars.Contains(ScalarKind.String) && row.Operand != ComparisonOperand.CaseInsensitive)
            .Select(row => row with { Description = row.Description.Replace(", case-sensitive.", ".", StringComparison.Ordinal) }),
    ];

    /// <summary>The comparisons of a property that holds a list.</summary>
    public static ImmutableArray<ComparisonRow> List { get; } =
    [
        new(Comparison.Eq, "eq", ComparisonOperand.List, "The same values in the same order; null asks for what is missing.", [.. Enum.GetValues<ScalarKind>()]),
        new(Comparison.Includes, "includes", ComparisonOperand.Value, "Holds the value.", [.. Enum.GetValues<ScalarKind>()]),
    ];
}
