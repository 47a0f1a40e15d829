using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

public sealed class DateRelationsTests
{
    [Theory]
    [InlineData("1945-08", DateRelation.Within, "1945-08-10", "1945-08-31", DateMatch.Possibly)]
    [InlineData("1945-08", DateRelation.Within, "1945-08", "1945-08", DateMatch.Definitely)]
    [InlineData("1945-08", DateRelation.Overlaps, "1945-08-10", "1945-08-31", DateMatch.Possibly)]
    [InlineData("1950-06-25/1953-07-27", DateRelation.Overlaps, "1952", "1952", DateMatch.Definitely)]
    [InlineData("1950-06-25/1953-07-27", DateRelation.Within, "1952", "1952", null)]
    [InlineData("2015/..", DateRelation.Overlaps, "2020", null, DateMatch.Definitely)]
    [InlineData("2015/..", DateRelation.Within, "2010", null, DateMatch.Definitely)]
    [InlineData("2015/..", DateRelation.Within, "2010", "2100", null)]
    [InlineData("2001/", DateRelation.Overlaps, "2020", "2021", DateMatch.Possibly)]
    [InlineData("2001/", DateRelation.Within, "2001", "2021", DateMatch.Possibly)]
    [InlineData("1997~", DateRelation.Overlaps, "1996", "1996", DateMatch.Possibly)]
    [InlineData("1978", DateRelation.Overlaps, null, null, DateMatch.Definitely)]
    [InlineData("1978", DateRelation.Overlaps, "1979", "1977", null)]
    [InlineData("1970/1990", DateRelation.Overlaps, "1981", "1979", null)]
    public void MatchesAsSaid(string item, DateRelation relation, string? from, string? to, DateMatch? expected) =>
        DateRelations.Match(Edtf.Bounds(item), relation, Edtf.MaybeBounds(from), Edtf.MaybeBounds(to)).ShouldBe(expected);

    [Theory]
    [InlineData(DateRelation.Overlaps)]
    [InlineData(DateRelation.Within)]
    public void IsForAllAndForSomePairsOfDays(DateRelation relation)
    {
        const int days = 5;
        foreach ((EdtfBounds item, (long Start, long End)[] pairs) in Edtf.SmallItems(days))
        {
            for (long first = 0; first <= days + 1; first++)
            {
                for (long last = first; last <= days + 1; last++)
                {
                    DateMatch? expected = Expected(pairs, pair => relation == DateRelation.Overlaps
                        ? pair.Start <= last && pair.End >= first
                        : pair.Start >= first && pair.End <= last);
                    DateMatch? actual = DateRelations.Match(
                        item, relation, EdtfBounds.OfDay(first), EdtfBounds.OfDay(last));
                    actual.ShouldBe(expected, $"{item} {relation} {first}..{last}");
                }
            }
        }
    }

    internal static DateMatch? Expected<T>(T[] cases, Func<T, bool> holds) =>
        Array.TrueForAll(cases, c => holds(c)) ? DateMatch.Definitely
        : Array.Exists(cases, c => holds(c)) ? DateMatch.Possibly
        : null;
}
