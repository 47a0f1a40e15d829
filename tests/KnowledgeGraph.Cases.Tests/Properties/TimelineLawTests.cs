using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>The timeline against the table of docs/dates.md, counted here once more from the bounds of all dated nodes.</summary>
public sealed class TimelineLawTests(ServedGraphFixture graph)
{
    [Fact]
    public async Task Random_ranges_hold_what_the_formulas_say()
    {
        var all = await DatedAsync("{ nodes: datedNodes(where: { NOT: { typename: [InstrumentAct] } }) { @ } }");
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

    [Fact]
    public async Task Random_ranges_hold_the_acts_too_where_they_are_asked_for()
    {
        var acts = (await DatedAsync("{ nodes: instrumentActs { @ } }")).Select(act => act.Id).ToHashSet(StringComparer.Ordinal);
        acts.Count.ShouldBeGreaterThan(80);
        var random = new Random(23);
        for (var round = 0; round < 15; round++)
        {
            var arguments = Range(random, 4_000);
            var data = await graph.AskAsync(
                $$"""
                {
                  without: timeline({{arguments}}) { edges { act match node { id } } }
                  with: timeline({{arguments}}, acts: true) { totalCount edges { act match node { id } } }
                  alone: timeline({{arguments}}, kinds: [InstrumentAct]) { edges { act match node { id } } }
                }
                """
            );
            var (without, with, alone) = (Entries("without"), Entries("with"), Entries("alone"));

            // Both parts keep their order in the whole, and together they are the whole.
            with.Where(entry => acts.Contains(entry.Id)).ShouldBe(alone);
            with.Where(entry => !acts.Contains(entry.Id)).ShouldBe(without);
            with.Length.ShouldBe(data.At("with", "totalCount").GetInt32());
            with.ShouldAllBe(entry => acts.Contains(entry.Id) == (entry.Act != null));

            (string Id, string? Act, string Match)[] Entries(string name) =>
                [.. data.At(name, "edges").EnumerateArray().Select(edge => (edge.At("node", "id").GetString()!, edge.At("act").GetString(), edge.At("match").GetString()!))];
        }
    }

    [Theory]
    [InlineData("kinds: [Treaty, Agreement]")]
    [InlineData("about: [\"japan-us-alliance\"]")]
    [InlineData("about: [\"japan\"], kinds: [Legislation, Guidelines, CabinetDecision]")]
    public async Task An_act_is_let_through_with_what_it_was_done_with(string filter)
    {
        var data = await graph.AskAsync(
            $$"""
            {
              of: timeline({{filter}}) { edges { node { id ... on Instrument { acts(where: { NOT: { date: { eq: null } } }) { id } } } } }
              with: timeline({{filter}}, acts: true) { edges { act node { id ... on InstrumentAct { performedBy { id } } } } }
            }
            """
        );
        var expected = data.At("of", "edges").EnumerateArray()
            .Select(edge => edge.At("node"))
            .Where(node => node.TryGetProperty("acts", out _))
            .SelectMany(node => node.At("acts").Ids());

        // What is about someone is so on its own account as well: here an act that Japan performed.
        var own = data.At("with", "edges").EnumerateArray()
            .Where(edge => edge.At("act").ValueKind != JsonValueKind.Null)
            .Select(edge => edge.At("node", "id").GetString()!);
        own.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_with_acts_walked_by_cursors_are_the_whole_forward_and_backward()
    {
        const string Arguments = "from: \"1951\", to: \"1960\", acts: true, kinds: [Treaty, Agreement, Summit]";
        var whole = (await graph.AskAsync($$"""{ timeline({{Arguments}}) { edges { node { id } } } }""")).At("timeline").NodeIds();
        whole.Length.ShouldBeGreaterThan(25);
        foreach (var (size, behind, edge, info) in new[] { ("first", "after", "endCursor", "hasNextPage"), ("last", "before", "startCursor", "hasPreviousPage") })
        {
            var walked = new List<string>();
            string? cursor = null;
            bool more;
            do
            {
                var place = cursor is null ? string.Empty : $", {behind}: \"{cursor}\"";
                var page = (await graph.AskAsync($$"""{ timeline({{Arguments}}, {{size}}: 7{{place}}) { pageInfo { {{edge}} {{info}} } edges { node { id } } } }""")).At("timeline");
                walked.InsertRange(size == "first" ? walked.Count : 0, page.NodeIds());
                (cursor, more) = (page.At("pageInfo", edge).GetString(), page.At("pageInfo", info).GetBoolean());
            }
            while (more);
            walked.ShouldBe(whole);
        }
    }

    [Fact]
    public async Task What_lies_behind_a_range_is_what_overlaps_it_whatever_else_is_asked()
    {
        var all = await DatedAsync("{ nodes: periods { @ } }");
        all.Length.ShouldBeGreaterThan(10);
        var random = new Random(24);
        for (var round = 0; round < 15; round++)
        {
            var arguments = Range(random, 6_000);
            var data = await graph.AskAsync(
                $$"""
                {
                  possibly: timeline({{arguments}}, first: 1) { periods { id } }
                  definitely: timeline({{arguments}}, match: DEFINITELY, kinds: [Treaty], acts: true) { periods { id } }
                  within: timeline({{arguments}}, relation: WITHIN, about: ["japan"]) { periods { id } }
                  items: timeline({{arguments}}, kinds: [Period]) { edges { node { id } } }
                  sure: timeline({{arguments}}, kinds: [Period], match: DEFINITELY) { edges { node { id } } }
                }
                """
            );
            data.At("possibly", "periods").Ids().ShouldBe(data.At("items").NodeIds());
            data.At("within", "periods").Ids().ShouldBe(data.At("items").NodeIds());
            data.At("definitely", "periods").Ids().ShouldBe(data.At("sure").NodeIds());
        }
    }

    [Fact]
    public async Task What_an_entry_shows_is_what_its_node_has()
    {
        const string Bounds = "earliestStart latestStart earliestEnd latestEnd precision startOpen startUnknown endOpen endUnknown approximate uncertain display";
        var data = await graph.AskAsync(
            $$"""
            { timeline(acts: true) { edges { title titleJa act display bounds { {{Bounds}} } node { id title titleJa dateBounds { {{Bounds}} } ... on InstrumentAct { actKind } } } } }
            """
        );
        foreach (var entry in data.At("timeline", "edges").EnumerateArray())
        {
            var node = entry.At("node");
            entry.At("title").GetRawText().ShouldBe(node.At("title").GetRawText());
            entry.At("titleJa").GetRawText().ShouldBe(node.At("titleJa").GetRawText());
            entry.At("bounds").GetRawText().ShouldBe(node.At("dateBounds").GetRawText());
            entry.At("display").GetString().ShouldBe(node.At("dateBounds", "display").GetString());
            entry.At("act").GetString().ShouldBe(node.TryGetProperty("actKind", out var kind) ? kind.GetString() : null);
        }
    }

    private static string Range(Random random, int days)
    {
        var start = new DateOnly(1945, 1, 1).AddDays(random.Next(29_000));
        return $"from: \"{Text(start)}\", to: \"{Text(start.AddDays(random.Next(days)))}\"";
    }

    private async Task<Dated[]> DatedAsync(string query) =>
        [
            .. (await graph.AskAsync(query.Replace("@", "id dateBounds { earliestStart latestStart earliestEnd latestEnd }", StringComparison.Ordinal))).At("nodes")
                .EnumerateArray()
                .Where(node => node.At("dateBounds").ValueKind != JsonValueKind.Null)
                .Select(node => new Dated(node)),
        ];

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
