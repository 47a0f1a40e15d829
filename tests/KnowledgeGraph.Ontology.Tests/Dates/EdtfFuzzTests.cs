using System.Diagnostics;
using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>Random texts never throw, take bounded time, and what is read keeps the promises of every date.</summary>
public sealed class EdtfFuzzTests
{
    private const string Alphabet = "0123456789XXXX----//..??~~%%YEST:Z+ux[]{} ";

    private static readonly string[] pieces =
    [
        "1978", "197X", "19XX", "XXXX", "-0333", "Y12345", "Y-17E7", "S2", "-11", "-02", "-21", "-41", "-XX", "-1X", "-27",
        "-29", "-31", "-3X", "-~", "-?", "-%", "~", "?", "%", "/", "..", "T10:00:00", "Z", "+09:00", "1951-09-08", "2000-02-29",
    ];

    [Fact]
    public void RandomCharactersNeverThrow() => Run(200_000, (random, length) =>
        string.Create(length, random, static (text, random) => random.GetItems<char>(Alphabet, text)));

    [Fact]
    public void RandomPiecesNeverThrow()
    {
        int dates = Run(200_000, (random, length) => string.Concat(random.GetItems(pieces, 1 + (length % 7))));
        dates.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void LongTextIsRefusedAtOnce() =>
        Edtf.Error(new string('X', 10_000_000)).Code.ShouldBe(EdtfErrorCodes.TooLong);

    private static int Run(int count, Func<Random, int, string> make)
    {
        Random random = new(20260101);
        Stopwatch watch = Stopwatch.StartNew();
        int dates = 0;
        for (int round = 0; round < count; round++)
        {
            string text = make(random, random.Next(0, 24));
            EdtfParseResult result = EdtfParser.Parse(text);
            if (result.IsDate)
            {
                dates++;
                Check(result.Date, text);
            }
            else
            {
                result.Error.Position.ShouldBeInRange(0, text.Length);
            }
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        return dates;
    }

    private static void Check(EdtfDate date, string text)
    {
        EdtfParseResult again = EdtfParser.Parse(date.Text);
        if (!again.IsDate || again.Date.Text != date.Text || again.Date.Bounds != date.Bounds || again.Date.Precision != date.Precision)
        {
            Assert.Fail($"'{text}' prints as '{date.Text}', which is not read as the same date.");
        }

        EdtfBounds bounds = date.Bounds;
        bool ordered = bounds.EarliestStart <= bounds.LatestStart && bounds.EarliestEnd <= bounds.LatestEnd
            && bounds.EarliestStart <= bounds.EarliestEnd && bounds.LatestStart <= bounds.LatestEnd;
        bool displayed = !string.IsNullOrWhiteSpace(EdtfDisplay.Format(date));
        if (!ordered || !displayed)
        {
            Assert.Fail($"'{text}' has bounds {bounds} and words '{EdtfDisplay.Format(date)}'.");
        }
    }
}
