using System.Globalization;

namespace KnowledgeGraph.Record.Tests;

/// <summary>Figures that were computed are computed again from the figures that they name.</summary>
public sealed class ComputedFigureTests
{
    /// <summary>The second paper prints 4.6 for 23 / 4.94, which is 4.656: it cuts off where one rounds.</summary>
    private const string CutOff = "obs-gdp-ratio-2021";

    private static IEnumerable<Part> Computed => Record.OfKind("Observation").Where(figure => figure["formula"] is not null);

    [Fact]
    public void Computed_figures_follow_from_their_inputs() =>
        Rule.KeptByAll(
            "A figure with a formula is what the formula gives for its inputs, to the places that are printed.",
            from figure in Computed
            let value = (double)figure["value"]!
            let places = Places(value)
            let result = Result(figure)
            let printed = figure.Id == CutOff ? Math.Round(Math.Floor(result * Math.Pow(10, places)) / Math.Pow(10, places), places) : Math.Round(result, places)
            where printed != value
            select string.Create(CultureInfo.InvariantCulture, $"{figure.Id} {value}, computed {result}"));

    [Fact]
    public void There_are_figures_to_compute() => Computed.Count().ShouldBeGreaterThanOrEqualTo(13);

    [Fact]
    public void One_figure_is_cut_off_and_would_be_another_if_rounded() =>
        Math.Round(Result(Record.PartOf(CutOff)), 1).ShouldBe(4.7);

    /// <summary>What a formula gives; NaN for one that is not known here, which is no value.</summary>
    private static double Result(Part figure)
    {
        Input[] inputs = [.. Record.From[figure.Id].Where(link => link.Kind.Type == "DERIVED_FROM").Select(link => new Input(link.Target))];
        return (figure.Text("formula"), inputs.Length) switch
        {
            ("army + navy", 2) => Of("land-forces", "japan") + Of("navy-personnel", "japan"),
            ("troops - marines - air force", 3) => Of("troops", "japan") - Of("marines", "japan") - Of("air-force", "japan"),
            ("rank of Japan by Total Active Duty", > 1) => 1 + inputs.Count(input => input.Value > Of("troops", "japan")),
            ("GDP_US / GDP_JP", 2) => Of("gross-domestic-product", "united-states") / Of("gross-domestic-product", "japan"),
            ("GDPPC_US / GDPPC_JP", 2) => Of("gdp-per-capita", "united-states") / Of("gdp-per-capita", "japan"),

            // The paper leaves this formula out; of the usual ones only this gives what it prints.
            ("log10((GDP_US * GDPPC_US) / (GDP_JP * GDPPC_JP))", 4) => Math.Log10(
                Of("gross-domestic-product", "united-states") * Of("gdp-per-capita", "united-states") / (Of("gross-domestic-product", "japan") * Of("gdp-per-capita", "japan"))),
            _ => double.NaN,
        };

        double Of(string word, string state) =>
            inputs.Single(input => input.Indicator.Contains(word, StringComparison.Ordinal) && input.Subjects.SequenceEqual([state])).Value;
    }

    /// <summary>How many places a figure has after the point.</summary>
    private static int Places(double value) =>
        value.ToString("F10", CultureInfo.InvariantCulture).TrimEnd('0').Split('.')[1].Length;

    /// <summary>A figure from which another was computed.</summary>
    private sealed record Input(string Id)
    {
        public double Value => (double)Record.PartOf(Id)["value"]!;

        public string Indicator => Record.From[Id].Single(link => link.Kind.Type == "MEASURES").Target;

        public IEnumerable<string> Subjects => Record.From[Id].Where(link => link.Kind.Type == "OBSERVATION_OF").Select(link => link.Target);
    }
}
