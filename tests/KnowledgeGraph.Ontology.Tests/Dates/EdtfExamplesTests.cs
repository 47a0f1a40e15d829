using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>The forms that the specification shows, by its headings, are read and printed as they are written.</summary>
public sealed class EdtfExamplesTests
{
    [Theory]
    // Level 0: date, time interval
    [InlineData("1985-04-12")]
    [InlineData("1985-04")]
    [InlineData("1985")]
    [InlineData("1964/2008")]
    [InlineData("2004-06/2006-08")]
    [InlineData("2004-02-01/2005-02-08")]
    [InlineData("2004-02-01/2005-02")]
    [InlineData("2004-02-01/2005")]
    [InlineData("2005/2006-02")]
    // Level 1: letter-prefixed year, season, qualification, unspecified digits, extended interval, negative year
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
    [InlineData("2001-21")]
    [InlineData("1984?")]
    [InlineData("2004-06~")]
    [InlineData("2004-06-11%")]
    [InlineData("201X")]
    [InlineData("20XX")]
    [InlineData("2004-XX")]
    [InlineData("1985-04-XX")]
    [InlineData("1985-XX-XX")]
    [InlineData("1985-04-12/..")]
    [InlineData("1985-04/..")]
    [InlineData("1985/..")]
    [InlineData("../1985-04-12")]
    [InlineData("../1985-04")]
    [InlineData("../1985")]
    [InlineData("1985-04-12/")]
    [InlineData("1985-04/")]
    [InlineData("1985/")]
    [InlineData("/1985-04-12")]
    [InlineData("/1985-04")]
    [InlineData("/1985")]
    [InlineData("-1985")]
    // Level 2: exponential year, significant digits, sub-year grouping, qualification, unspecified digits, interval
    [InlineData("Y-17E7")]
    [InlineData("1950S2")]
    [InlineData("Y171010000S3")]
    [InlineData("Y3388E2S3")]
    [InlineData("2001-34")]
    [InlineData("2004-06-11~")]
    [InlineData("2004-06~-11")]
    [InlineData("2004?-06-11")]
    [InlineData("2004-%06-11")]
    [InlineData("2004-06-~01/2004-06-~20")]
    [InlineData("156X-12-25")]
    [InlineData("15XX-12-25")]
    [InlineData("XXXX-12-XX")]
    [InlineData("1XXX-XX")]
    [InlineData("1XXX-12")]
    [InlineData("1984-1X")]
    [InlineData("2004-06-XX/2004-07-03")]
    public void IsItsOwnCanonicalText(string text) => Edtf.Date(text).Text.ShouldBe(text);

    [Theory]
    [InlineData("1985-04-12T23:20:30", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12")]
    [InlineData("1985-06-30T23:59:60Z", "1985-06-30")]
    [InlineData("?2004-06-~11", "2004?-06-~11")]
    [InlineData("~2004-~06-~11", "2004-06-11~")]
    [InlineData("~1978?", "1978%")]
    [InlineData("2004~-06?", "2004~-06?")]
    [InlineData("2004?-%06-11", "2004-~06?-11")]
    [InlineData("Y0012345", "Y12345")]
    [InlineData("Y12345E0", "Y12345")]
    public void HasOneCanonicalText(string text, string canonical)
    {
        EdtfDate date = Edtf.Date(text);
        date.Text.ShouldBe(canonical);
        date.ShouldBe(Edtf.Date(canonical));
        date.Bounds.ShouldBe(Edtf.Bounds(canonical));
    }

    [Theory]
    [InlineData("Y171010000S3", 171_000_000, 171_999_999)]
    [InlineData("Y3388E2S3", 338_000, 338_999)]
    [InlineData("Y-17E7S1", -199_999_999, -100_000_000)]
    [InlineData("0050S2", 0, 99)]
    [InlineData("-0050S2", -99, 0)]
    [InlineData("-201X", -2019, -2010)]
    public void SpansTheseYears(string text, long first, long last)
    {
        EdtfBounds bounds = Edtf.Bounds(text);
        bounds.EarliestStart.ShouldBe(new CivilDate(first, 1, 1).ToUnixDay());
        bounds.LatestEnd.ShouldBe(new CivilDate(last, 12, 31).ToUnixDay());
    }
}
