using System.Globalization;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>What is reached over several relationships, and which pairs contradict, counted here once more from the relationships themselves.</summary>
public sealed class ArgumentLawTests(ServedGraphFixture graph)
{
    [Theory]
    [InlineData("supportedBy")]
    [InlineData("supports")]
    [InlineData("attackedBy")]
    [InlineData("explainedBy")]
    [InlineData("extends")]
    public async Task What_is_reached_is_the_closure_of_the_relationship(string field)
    {
        var links = (await graph.AskAsync($"{{ arguments {{ id links: {field}Connection {{ edges {{ properties {{ id }} node {{ id }} }} }} }} }}")).At("arguments")
            .EnumerateArray()
            .ToDictionary(
                node => node.At("id").GetString()!,
                node => node.At("links", "edges").EnumerateArray()
                    .Select(edge => (Far: edge.At("node", "id").GetString()!, Id: edge.At("properties", "id").GetString()!))
                    .ToArray()
            );
        var deepest = 0;
        foreach (var depth in new[] { 1, 2, 5 })
        {
            var answer = await graph.AskAsync(
                string.Create(CultureInfo.InvariantCulture, $"{{ arguments {{ id reached: {field}Within(depth: {depth}) {{ depth node {{ id }} properties {{ id }} }} }} }}")
            );
            foreach (var node in answer.At("arguments").EnumerateArray())
            {
                var reached = node.At("reached").EnumerateArray()
                    .Select(entry => (entry.At("node", "id").GetString()!, entry.At("depth").GetInt32(), entry.At("properties", "id").GetString()!))
                    .ToArray();
                reached.ShouldBe(Closure(links, node.At("id").GetString()!, depth), node.At("id").GetString());
                deepest = Math.Max(deepest, reached.Length == 0 ? 0 : reached[^1].Item2);
            }
        }

        deepest.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Pairs_are_the_attacks_that_rebut_in_the_same_sense_each_pair_once()
    {
        var edges = (await graph.AskAsync("{ arguments { id attacksConnection { edges { properties { id kind sense } node { id } } } } }")).At("arguments")
            .EnumerateArray()
            .SelectMany(node => node.At("attacksConnection", "edges").EnumerateArray().Select(edge => (Source: node.At("id").GetString()!, Edge: edge)))
            .Where(pair => pair.Edge.At("properties", "kind").GetString() == "REBUTS" && pair.Edge.At("properties", "sense").GetString() == "SAME")
            .Select(pair => (pair.Source, Target: pair.Edge.At("node", "id").GetString()!, Id: pair.Edge.At("properties", "id").GetString()!))
            .OrderBy(pair => pair.Id, StringComparer.Ordinal)
            .ToArray();
        var expected = edges
            .GroupBy(pair => string.CompareOrdinal(pair.Source, pair.Target) < 0 ? (pair.Source, pair.Target) : (pair.Target, pair.Source))
            .Select(group => group.First())
            .OrderBy(pair => pair.Source, StringComparer.Ordinal)
            .ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .ToArray();
        var answer = (await graph.AskAsync("{ contradictions { totalCount edges { source { id } target { id } properties { id } } } }")).At("contradictions");
        answer.At("edges").EnumerateArray()
            .Select(edge => (edge.At("source", "id").GetString()!, edge.At("target", "id").GetString()!, edge.At("properties", "id").GetString()!))
            .ShouldBe(expected);
        answer.At("totalCount").GetInt32().ShouldBe(expected.Length);
        expected.ShouldNotBeEmpty();
    }

    private static (string Node, int Depth, string Relationship)[] Closure(Dictionary<string, (string Far, string Id)[]> links, string start, int depth)
    {
        var found = new List<(string Node, int Depth, string Relationship)>();
        var seen = new HashSet<string> { start };
        List<string> rim = [start];
        for (var at = 1; at <= depth; at++)
        {
            var next = rim.SelectMany(node => links.GetValueOrDefault(node, []))
                .Where(link => !seen.Contains(link.Far))
                .GroupBy(link => link.Far)
                .Select(group => (group.Key, at, group.Select(link => link.Id).Min(StringComparer.Ordinal)!))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .ToList();
            found.AddRange(next);
            rim = [.. next.Select(entry => entry.Key)];
            seen.UnionWith(rim);
        }

        return [.. found];
    }
}
