using System.Globalization;

namespace KnowledgeGraph.Record.Tests;

/// <summary>Figures say something, bounds are bounds, and what is computed says from what.</summary>
public sealed class FigureTests
{
    [Fact]
    public void Every_figure_says_something() =>
        Rule.KeptByAll(
            "A figure has a value, a bound, words, or the reason why it is missing.",
            from figure in Record.OfKind("Observation")
            where new[] { "value", "low", "high", "valueText", "absences" }.All(field => figure[field] is null)
            select figure.Id);

    [Fact]
    public void Bounds_enclose_the_value() =>
        Rule.KeptByAll(
            "A lower bound is not above the value, an upper bound not below it.",
            from figure in Record.OfKind("Observation")
            where (double?)figure["low"] > ((double?)figure["value"] ?? (double?)figure["high"]) || (double?)figure["value"] > (double?)figure["high"]
            select string.Create(CultureInfo.InvariantCulture, $"{figure.Id} {figure["low"]} {figure["value"]} {figure["high"]}"));

    [Fact]
    public void What_is_computed_says_by_whom_and_from_what() =>
        Rule.KeptByAll(
            "A figure with a formula says who computed it and from which figures.",
            from figure in Record.OfKind("Observation")
            where figure["formula"] is not null
            where figure["computedBy"] is null || !Record.From[figure.Id].Any(link => link.Kind.Type == "DERIVED_FROM")
            select figure.Id);

    [Fact]
    public void Fiscal_years_have_months() =>
        Rule.KeptByAll(
            "A figure of a fiscal year is dated by the year's months.",
            from figure in Record.OfKind("Observation")
            where figure["fiscalYear"] is not null && !figure["date"]!.ToString()!.Contains('/', StringComparison.Ordinal)
            select $"{figure.Id} {figure["date"]}");
}
