using System.Globalization;
using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>The bounds of a pattern are the first and last of all days whose text matches it, found by looking at each.</summary>
public sealed class EdtfPatternTests
{
    private static readonly string[] allDays = [.. AllDays()];

    [Fact]
    public void BoundsAreTheFirstAndLastMatchingDay()
    {
        Random random = new(19510908);
        for (int round = 0; round < 300; round++)
        {
            string pattern = Mask(allDays[random.Next(allDays.Length)], random);
            pattern = random.Next(3) == 0 ? string.Concat(pattern.AsSpan(0, 5), "02-", random.Next(2) == 0 ? "29" : "3X") : pattern;
            string[] matching = [.. allDays.Where(day => Matches(day, pattern))];
            if (matching.Length == 0)
            {
                Edtf.Error(pattern).Code.ShouldBe(EdtfErrorCodes.NoSuchDay);
                continue;
            }

            EdtfBounds bounds = Edtf.Bounds(pattern);
            Edtf.Print(bounds.EarliestStart).ShouldBe(matching[0], pattern);
            Edtf.Print(bounds.LatestEnd).ShouldBe(matching[^1], pattern);
        }
    }

    private static string Mask(string day, Random random) =>
        string.Concat(day.Select((character, index) => character != '-' && index > 1 && random.Next(3) == 0 ? 'X' : character));

    private static bool Matches(string day, string pattern)
    {
        for (int index = 0; index < day.Length; index++)
        {
            if (pattern[index] != 'X' && pattern[index] != day[index])
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> AllDays()
    {
        for (DateOnly day = new(1900, 1, 1); day.Year < 2000; day = day.AddDays(1))
        {
            yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
