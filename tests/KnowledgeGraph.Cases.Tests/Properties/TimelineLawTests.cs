using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>The timeline against the table of docs/dates.md, counted here once more from the bounds of all dated nodes.</summary>
public sealed class TimelineLawTests(ServedGraphFixture graph)
{
    [Fact]
    public async Task Random_ranges_hold_what_the_formulas_say()
    {
        var all = (await graph.AskAsync("{ datedNodes { id dateBounds { earliestStart latestStart earliestEnd latestEnd } } }")).At("datedNodes")
            .EnumerateArray()
            .Where(node => node.At("dateBounds").ValueKind != JsonValueKind.Null)
            .Select(node => new Dated(node))
            .ToArray();
        all.Length.ShouldBeGreaterThan(200);
        var random = new Random(22);
        for (var round = 0; round < 20; round++)
        {
            var start = new DateOnly(1945, 1, 1).AddDays(random.Next(29_000));
            var (from, to) = (Text(start), Text(start.AddDays(random.Next(round % 2 == 0 ? 40 : 3_000))));
            var arguments = $"from: \"{from}\", to: \"{to}\"";
            var data = await graph.AskAsync(
                $$"""
                {
                  op: timeline({{arguments}}) { totalCount edges { match node { id } } }
                  od: timeline({{arguments}}, match: DEFINITELY) { edges { match node { id } } }
                  wp: timeline({{arguments}}, relation: WITHIN) { edges { match node { id } } }
                  wd: timeline({{arguments}}, relation: WITHIN, match: DEFINITELY) { edges { match node { id } } }
                }
                """
            );
            Sorted("op").ShouldBe(Where(item => NotAfter(item.EarliestStart, to) && NotAfter(from, item.LatestEnd)));
            Sorted("od").ShouldBe(Where(item => NotAfter(item.LatestStart, to) && NotAfter(from, item.EarliestEnd)));
            Sorted("wp").ShouldBe(Where(item => NotAfter(from, item.LatestStart) && NotAfter(item.EarliestEnd, to)));
            Sorted("wd").ShouldBe(Where(item => NotAfter(from, item.EarliestStart) && NotAfter(item.LatestEnd, to)));
            data.At("op", "totalCount").GetInt32().ShouldBe(Sorted("op").Length);
            foreach (var (possibly, definitely) in new[] { ("op", "od"), ("wp", "wd") })
            {
                // What is possible and marked as definite is what is definite, in the same order.
                data.At(possibly, "edges").EnumerateArray()
                    .Where(edge => edge.At("match").GetString() == "DEFINITELY")
                    .Select(edge => edge.At("node", "id").GetString()!)
                    .ShouldBe(data.At(definitely).NodeIds());
            }

            string[] Sorted(string name) => [.. data.At(name).NodeIds().Order(StringComparer.Ordinal)];
        }

        string[] Where(Func<Dated, bool> fits) => [.. all.Where(fits).Select(item => item.Id)];
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool NotAfter(string first, string second) => string.CompareOrdinal(first, second) <= 0;

    // No date of the graph has an open start, so a missing bound is an open or unknown end; ':' sorts behind all digits.
    private sealed record Dated(JsonElement Node)
    {
        public string Id => Node.At("id").GetString()!;

        public string EarliestStart => Bound("earliestStart");

        public string LatestStart => Bound("latestStart");

        public string EarliestEnd => Bound("earliestEnd");

        public string LatestEnd => Bound("latestEnd");

        private string Bound(string name) => Node.At("dateBounds", name).GetString() ?? ":";
    }
}
