using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>Mistakes beside those that docs/dates.md lists: each has its code and its position.</summary>
public sealed class EdtfErrorTests
{
    [Theory]
    [InlineData(" 1978", EdtfErrorCodes.Syntax, 0)]
    [InlineData("1978 ", EdtfErrorCodes.Syntax, 4)]
    [InlineData("1978-11-27x", EdtfErrorCodes.Syntax, 10)]
    [InlineData("1978-1", EdtfErrorCodes.Syntax, 6)]
    [InlineData("1978??", EdtfErrorCodes.Syntax, 5)]
    [InlineData("1978-11?~", EdtfErrorCodes.Syntax, 8)]
    [InlineData("1978-11-27-01", EdtfErrorCodes.Syntax, 10)]
    [InlineData("1978/P1Y", EdtfErrorCodes.Syntax, 5)]
    [InlineData("1978/.", EdtfErrorCodes.Syntax, 6)]
    [InlineData("..", EdtfErrorCodes.Syntax, 0)]
    [InlineData("?", EdtfErrorCodes.Syntax, 1)]
    [InlineData("Y", EdtfErrorCodes.Syntax, 1)]
    [InlineData("Y17E", EdtfErrorCodes.Syntax, 4)]
    [InlineData("Y1700000XX", EdtfErrorCodes.Syntax, 8)]
    [InlineData("Y170000002-01", EdtfErrorCodes.Syntax, 10)]
    [InlineData("1950S2-01", EdtfErrorCodes.Syntax, 6)]
    [InlineData("1950S", EdtfErrorCodes.Syntax, 5)]
    [InlineData("１９７８", EdtfErrorCodes.Syntax, 0)]
    [InlineData("1978\0", EdtfErrorCodes.Syntax, 4)]
    [InlineData("1978-xx", EdtfErrorCodes.DraftSyntax, 5)]
    [InlineData("Unknown/1978", EdtfErrorCodes.DraftSyntax, 0)]
    [InlineData("{1978..1980}", EdtfErrorCodes.SetNotSupported, 0)]
    [InlineData("19780", EdtfErrorCodes.YearForm, 4)]
    [InlineData("-333", EdtfErrorCodes.YearForm, 4)]
    [InlineData("Y17E2", EdtfErrorCodes.YearForm, 0)]
    [InlineData("Y-0", EdtfErrorCodes.YearForm, 0)]
    [InlineData("Y17E99999999999999999999", EdtfErrorCodes.YearOutOfRange, 0)]
    [InlineData("Y99999999999999999999999999999999", EdtfErrorCodes.YearOutOfRange, 0)]
    [InlineData("1950S0", EdtfErrorCodes.SignificantDigits, 4)]
    [InlineData("Y17000S99999999999999999999", EdtfErrorCodes.SignificantDigits, 6)]
    [InlineData("1951-00", EdtfErrorCodes.NoSuchMonth, 5)]
    [InlineData("1951-20", EdtfErrorCodes.NoSuchMonth, 5)]
    [InlineData("1951-42", EdtfErrorCodes.NoSuchMonth, 5)]
    [InlineData("1951-2X", EdtfErrorCodes.NoSuchMonth, 5)]
    [InlineData("1951-01/1951-13", EdtfErrorCodes.NoSuchMonth, 13)]
    [InlineData("1951-01-00", EdtfErrorCodes.NoSuchDay, 8)]
    [InlineData("1951-02-29", EdtfErrorCodes.NoSuchDay, 8)]
    [InlineData("1900-02-29", EdtfErrorCodes.NoSuchDay, 8)]
    [InlineData("1951-04-31", EdtfErrorCodes.NoSuchDay, 8)]
    [InlineData("1951-02-3X", EdtfErrorCodes.NoSuchDay, 8)]
    [InlineData("XXX1-02-29", EdtfErrorCodes.NoSuchDay, 8)]
    [InlineData("1951/1952-02-~30", EdtfErrorCodes.NoSuchDay, 14)]
    [InlineData("1978-11-27T10:00", EdtfErrorCodes.NoSuchTime, 16)]
    [InlineData("1978-11-27T10:00:00+9", EdtfErrorCodes.NoSuchTime, 21)]
    [InlineData("1978-11-27T10:60:00", EdtfErrorCodes.NoSuchTime, 15)]
    [InlineData("1978-11-27T10:00:00.5", EdtfErrorCodes.Syntax, 19)]
    [InlineData("1978-11-27~T10:00:00", EdtfErrorCodes.TimeNotAllowed, 11)]
    [InlineData("1978-11-2XT10:00:00", EdtfErrorCodes.TimeNotAllowed, 10)]
    [InlineData("../..", EdtfErrorCodes.IntervalEmpty, 0)]
    [InlineData("/..", EdtfErrorCodes.IntervalEmpty, 0)]
    [InlineData("1978-12-02/1978-12-01", EdtfErrorCodes.IntervalReversed, 11)]
    [InlineData("1954~/1951", EdtfErrorCodes.IntervalReversed, 6)]
    public void IsLocated(string text, string code, int position)
    {
        EdtfError error = Edtf.Error(text);
        (error.Code, error.Position).ShouldBe((code, position));
        error.Message.ShouldContain("expected");
        error.Message.ShouldNotContain('\0');
    }

    /// <summary>Doubt may turn the order of the ends; only a certain reversal is a mistake.</summary>
    [Theory]
    [InlineData("1954~/1953~")]
    [InlineData("1978/1978-03")]
    [InlineData("197X/1970")]
    public void PossibleOrderIsNoMistake(string text) => Edtf.Date(text).IsInterval.ShouldBeTrue();
}
