using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("1978-11-27", EdtfPrecision.Day)]
    [InlineData("1978-11", EdtfPrecision.Month)]
    [InlineData("1978-11-XX", EdtfPrecision.Month)]
    [InlineData("2001-21", EdtfPrecision.Season)]
    [InlineData("1978", EdtfPrecision.Year)]
    [InlineData("1978-XX-XX", EdtfPrecision.Year)]
    [InlineData("1950S4", EdtfPrecision.Year)]
    [InlineData("197X", EdtfPrecision.Decade)]
    [InlineData("197X-12-25", EdtfPrecision.Decade)]
    [InlineData("19XX", EdtfPrecision.Century)]
    [InlineData("1950S2", EdtfPrecision.Century)]
    [InlineData("1XXX", EdtfPrecision.Millennium)]
    [InlineData("XXXX", EdtfPrecision.Unspecified)]
    [InlineData("1X50", EdtfPrecision.Unspecified)]
    [InlineData("1978-11-27/1979", EdtfPrecision.Year)]
    [InlineData("1978/1979-01-01", EdtfPrecision.Year)]
    [InlineData("2001-11-09/", EdtfPrecision.Day)]
    [InlineData("../1978-11", EdtfPrecision.Month)]
    public void HasThisPrecision(string text, EdtfPrecision precision) => Edtf.Date(text).Precision.ShouldBe(precision);

    [Theory]
    [InlineData("1978", "")]
    [InlineData("1978/1979", "interval")]
    [InlineData("2015/..", "interval end-open")]
    [InlineData("2001/", "interval end-unknown")]
    [InlineData("../1978", "interval start-open")]
    [InlineData("/1978", "interval start-unknown")]
    [InlineData("1978~", "approximate")]
    [InlineData("1978?", "uncertain")]
    [InlineData("1978%", "approximate uncertain")]
    [InlineData("2004-06-~11", "approximate")]
    [InlineData("1946/1954?", "interval uncertain")]
    public void SaysWhatItIs(string text, string expected)
    {
        EdtfDate date = Edtf.Date(text);
        string[] words =
        [
            date.IsInterval ? "interval" : "",
            date.StartOpen ? "start-open" : "",
            date.StartUnknown ? "start-unknown" : "",
            date.EndOpen ? "end-open" : "",
            date.EndUnknown ? "end-unknown" : "",
            date.Approximate ? "approximate" : "",
            date.Uncertain ? "uncertain" : "",
        ];
        string.Join(' ', words.Where(word => word.Length > 0)).ShouldBe(expected);
    }

    [Fact]
    public void SortsByTheFourDaysThenByText()
    {
        string[] sorted =
            ["../1900", "/1900", "1977", "1978-01-01", "1978-01", "1978-XX", "1978/", "1978/1979", "1978/..", "1978-01-02"];
        sorted.Reverse().Select(Edtf.Date).Order().Select(date => date.Text).ShouldBe(sorted);
    }

    [Fact]
    public void ComparesWithMissingDates()
    {
        EdtfDate date = Edtf.Date("1978");
        (date > null).ShouldBeTrue();
        (null < date).ShouldBeTrue();
        (date == null).ShouldBeFalse();
        (date >= Edtf.Date("?1978")).ShouldBeTrue();
        date.Equals(Edtf.Date("1978-XX")).ShouldBeFalse();
        date.GetHashCode().ShouldBe(Edtf.Date("1978").GetHashCode());
    }

    [Theory]
    [InlineData("197X~/..", "from about the 1970s on")]
    [InlineData("-0333/0014", "334 BC to AD 14")]
    [InlineData("1985-XX-27", "day 27 of a month in 1985")]
    [InlineData("197X-XX-27", "day 27 of a month in the 1970s")]
    [InlineData("19XX-XX-XX", "a day in a year from 1900 to 1999")]
    [InlineData("1985-XX", "a month in 1985")]
    [InlineData("2010-40", "first half of 2010")]
    [InlineData("201X-40", "first half in the 2010s")]
    [InlineData("-201X~", "about a year from 2020 BC to 2011 BC")]
    [InlineData("2004?-%06-11", "11 June 2004 (month approximate, year and month uncertain)")]
    [InlineData("/1978-11?", "up to November 1978 (uncertain), start unknown")]
    public void IsPutIntoWords(string text, string expected) => EdtfDisplay.Format(Edtf.Date(text)).ShouldBe(expected);
}
