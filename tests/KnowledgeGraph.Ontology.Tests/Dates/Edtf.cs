using KnowledgeGraph.Ontology.Dates;
using Shouldly;

namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>Short words of the date tests.</summary>
internal static class Edtf
{
    public static EdtfDate Date(string text)
    {
        EdtfParseResult result = EdtfParser.Parse(text);
        result.Error.ShouldBeNull(text);
        return result.Date.ShouldNotBeNull();
    }

    public static EdtfBounds Bounds(string text) => Date(text).Bounds;

    public static EdtfBounds? MaybeBounds(string? text) => text is null ? null : Bounds(text);

    public static EdtfError Error(string text)
    {
        EdtfParseResult result = EdtfParser.Parse(text);
        result.Date.ShouldBeNull(text);
        return result.Error.ShouldNotBeNull();
    }

    public static string Print(long day) => day switch
    {
        EdtfBounds.OpenStart => "-inf",
        EdtfBounds.OpenEnd => "+inf",
        _ => CivilDate.FromUnixDay(day).ToString(),
    };

    /// <summary>All bounds that can be made of days 1 to <paramref name="days"/>, with the pairs that each stands for.</summary>
    public static IEnumerable<(EdtfBounds Bounds, (long Start, long End)[] Pairs)> SmallItems(int days)
    {
        for (long first = 1; first <= days; first++)
        {
            for (long second = first; second <= days; second++)
            {
                for (long third = 1; third <= days; third++)
                {
                    for (long fourth = third; fourth <= days; fourth++)
                    {
                        if (EdtfBounds.Of(first, second, third, fourth) is EdtfBounds bounds)
                        {
                            // The pairs are of the bounds before they are cut to each other: cutting must lose none.
                            yield return (bounds, [.. Pairs(first, second, third, fourth)]);
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<(long Start, long End)> Pairs(long first, long second, long third, long fourth)
    {
        for (long start = first; start <= second; start++)
        {
            for (long end = Math.Max(start, third); end <= fourth; end++)
            {
                yield return (start, end);
            }
        }
    }
}
