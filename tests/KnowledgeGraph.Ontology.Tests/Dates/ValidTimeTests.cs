using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

public sealed class ValidTimeTests
{
    [Theory]
    [InlineData("1952-04-28", "1960-06-23", "1955", DateMatch.Definitely)]
    [InlineData("1952-04-28", "1960-06-23", "1952-04-28", DateMatch.Definitely)]
    [InlineData("1952-04-28", "1960-06-23", "1960-06-22", DateMatch.Definitely)]
    [InlineData("1952-04-28", "1960-06-23", "1960-06-23", null)]
    [InlineData("1952-04-28", "1960-06-23", "1960", DateMatch.Possibly)]
    [InlineData("1952-04-28", "1960-06-23", "1951-12-01", null)]
    [InlineData("1952", null, "1952-06", DateMatch.Possibly)]
    [InlineData("1952", null, "1953", DateMatch.Definitely)]
    [InlineData("1952", null, "1953/..", DateMatch.Definitely)]
    [InlineData(null, "1960", "1959", DateMatch.Definitely)]
    [InlineData(null, "1960", "1960", DateMatch.Possibly)]
    [InlineData(null, "1960", "1961", null)]
    [InlineData(null, null, "1961", DateMatch.Definitely)]
    [InlineData("1952", "2001/", "2001-12-30", DateMatch.Possibly)]
    [InlineData("1952", "2001/", "2001-12-31", null)]
    [InlineData("1960", "1950", "1940/1970", null)]
    public void HoldsAsSaid(string? from, string? to, string asOf, DateMatch? expected) =>
        ValidTime.Holds(Edtf.MaybeBounds(from), Edtf.MaybeBounds(to), Edtf.Bounds(asOf)).ShouldBe(expected);

    [Fact]
    public void AMissingEndOutlastsAnOpenAsOf()
    {
        const long storedForMissing = long.MaxValue;
        storedForMissing.ShouldBeGreaterThan(EdtfBounds.OpenEnd);
    }

    /// <summary>Over all days of from and to with from &lt;= to, and all days of asOf.</summary>
    [Fact]
    public void IsForAllAndForSomeDays()
    {
        const int days = 5;
        EdtfBounds?[] points = [null, .. Points(days)];
        foreach (EdtfBounds? from in points)
        {
            foreach (EdtfBounds? to in points)
            {
                foreach (EdtfBounds asOf in Points(days))
                {
                    (long From, long To, long Day)[] cases = [.. Cases(from, to, asOf)];
                    DateMatch? expected = cases.Length == 0 ? null : Expected(cases, asOf);
                    ValidTime.Holds(from, to, asOf).ShouldBe(expected, $"{from} {to} {asOf}");
                }
            }
        }
    }

    private static DateMatch? Expected((long From, long To, long Day)[] cases, EdtfBounds asOf) =>
        DateRelationsTests.Expected(cases, c => c.From <= c.Day && c.Day < c.To);

    private static IEnumerable<(long From, long To, long Day)> Cases(EdtfBounds? since, EdtfBounds? until, EdtfBounds asOf) =>
        from start in Starts(since, -100)
        from end in Starts(until, 100)
        where start <= end
        from day in Starts(asOf, 0)
        select (start, end, day);

    private static IEnumerable<long> Starts(EdtfBounds? bounds, long missing) => bounds is null
        ? [missing]
        : Enumerable.Range((int)bounds.Value.EarliestStart, (int)(bounds.Value.LatestStart - bounds.Value.EarliestStart) + 1).Select(day => (long)day);

    private static IEnumerable<EdtfBounds> Points(int days) =>
        from first in Enumerable.Range(1, days)
        from last in Enumerable.Range(first, days - first + 1)
        select new EdtfBounds(first, last, first, last);
}
