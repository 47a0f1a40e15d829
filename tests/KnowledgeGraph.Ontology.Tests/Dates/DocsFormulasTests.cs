using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>The documented formulas, which stores write in their own language, agree with the code.</summary>
public sealed class DocsFormulasTests
{
    private const int Days = 4;

    private static readonly Dictionary<string, DateComparison> comparisons = new()
    {
        ["lt"] = DateComparison.Before,
        ["lte"] = DateComparison.NotAfter,
        ["gt"] = DateComparison.After,
        ["gte"] = DateComparison.NotBefore,
    };

    public static TheoryData<string, string, string> Formulas()
    {
        TheoryData<string, string, string> data = [];
        foreach (string[] row in DocsPage.Table("relation"))
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }

    [Fact]
    public void EveryRelationHasTwoFormulas() => DocsPage.Table("relation").Count.ShouldBe(14);

    [Theory]
    [MemberData(nameof(Formulas))]
    public void TheFormulaIsTheCode(string relation, string match, string formula)
    {
        DateMatch sureness = Enum.Parse<DateMatch>(match, ignoreCase: true);
        EdtfBounds[] all = [.. Edtf.SmallItems(Days).Select(item => item.Bounds).Distinct()];
        foreach (EdtfBounds one in all)
        {
            foreach (EdtfBounds other in all)
            {
                Compare(relation, sureness, formula, one, other);
            }
        }
    }

    private static void Compare(string relation, DateMatch match, string formula, EdtfBounds one, EdtfBounds other)
    {
        Dictionary<string, long> values = [];
        if (relation == "asOf")
        {
            if (ValidTime.IsNever(one, other))
            {
                return;
            }

            Add(values, "from", one);
            Add(values, "to", other);
            EdtfBounds asOf = new(2, 2, 3, 3);
            Add(values, "asOf", asOf);
            Formula.Holds(formula, values).ShouldBe(ValidTime.Holds(one, other, asOf, match));
            return;
        }

        Add(values, "item", one);
        Add(values, "argument", other);
        values["range.start"] = other.EarliestStart;
        values["range.end"] = other.LatestEnd;
        bool expected = comparisons.TryGetValue(relation, out DateComparison comparison)
            ? DateComparisons.Holds(one, comparison, other, match)
            : DateRelations.Holds(one, Enum.Parse<DateRelation>(relation, ignoreCase: true), DayRange.Of(other, other), match);
        Formula.Holds(formula, values).ShouldBe(expected);
    }

    private static void Add(Dictionary<string, long> values, string name, EdtfBounds bounds)
    {
        values[$"{name}.earliestStart"] = bounds.EarliestStart;
        values[$"{name}.latestStart"] = bounds.LatestStart;
        values[$"{name}.earliestEnd"] = bounds.EarliestEnd;
        values[$"{name}.latestEnd"] = bounds.LatestEnd;
    }
}
