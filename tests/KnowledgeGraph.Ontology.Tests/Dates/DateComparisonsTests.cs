using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

public sealed class DateComparisonsTests
{
    [Theory]
    [InlineData("1978-11-27", DateComparison.After, "1977", DateMatch.Definitely)]
    [InlineData("1978-11-27", DateComparison.After, "1978", null)]
    [InlineData("1978-11-27", DateComparison.NotBefore, "1978", DateMatch.Definitely)]
    [InlineData("1978-11-27", DateComparison.NotAfter, "1978", DateMatch.Definitely)]
    [InlineData("1978-11-27", DateComparison.Before, "1978", null)]
    [InlineData("1978", DateComparison.After, "1978-06", DateMatch.Possibly)]
    [InlineData("1978", DateComparison.Before, "1978-06", DateMatch.Possibly)]
    [InlineData("2015/..", DateComparison.Before, "2100", null)]
    [InlineData("2015/..", DateComparison.NotAfter, "2100/..", DateMatch.Definitely)]
    [InlineData("2001/", DateComparison.Before, "2100", DateMatch.Possibly)]
    [InlineData("../1950", DateComparison.NotBefore, "1900", null)]
    [InlineData("/1950", DateComparison.NotBefore, "1900", DateMatch.Possibly)]
    public void HoldsAsSaid(string item, DateComparison comparison, string argument, DateMatch? expected) =>
        Match(Edtf.Bounds(item), comparison, Edtf.Bounds(argument)).ShouldBe(expected);

    [Theory]
    [InlineData(DateComparison.Before)]
    [InlineData(DateComparison.NotAfter)]
    [InlineData(DateComparison.After)]
    [InlineData(DateComparison.NotBefore)]
    public void IsForAllAndForSomePairsOfDays(DateComparison comparison)
    {
        const int days = 5;
        foreach ((EdtfBounds item, (long Start, long End)[] pairs) in Edtf.SmallItems(days))
        {
            for (long first = 0; first <= days + 1; first++)
            {
                for (long last = first; last <= days + 1; last++)
                {
                    DateMatch? expected = DateRelationsTests.Expected(pairs, pair => comparison switch
                    {
                        DateComparison.Before => pair.End < first,
                        DateComparison.NotAfter => pair.End <= last,
                        DateComparison.After => pair.Start > last,
                        _ => pair.Start >= first,
                    });
                    Match(item, comparison, new EdtfBounds(first, first, last, last))
                        .ShouldBe(expected, $"{item} {comparison} {first}..{last}");
                }
            }
        }
    }

    private static DateMatch? Match(EdtfBounds item, DateComparison comparison, EdtfBounds argument)
    {
        bool definitely = DateComparisons.Holds(item, comparison, argument, DateMatch.Definitely);
        bool possibly = DateComparisons.Holds(item, comparison, argument, DateMatch.Possibly);
        (definitely && !possibly).ShouldBeFalse("definitely implies possibly");
        return definitely ? DateMatch.Definitely : possibly ? DateMatch.Possibly : null;
    }
}
