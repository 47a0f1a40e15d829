using System.Globalization;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>An answer within the limits is given, however many pages stand in it.</summary>
public sealed class LargeAnswerTests(ServedGraphFixture graph)
{
    [Fact]
    public async Task Forty_thousand_connections_in_one_answer()
    {
        var connections = string.Join(
            ' ',
            Enumerable.Range(0, 40).Select(at => string.Create(CultureInfo.InvariantCulture, $"c{at}: claimsAboutConnection {{ totalCount }}"))
        );
        var data = await graph.AskAsync($"{{ namedNodes(limit: 1000) {{ id {connections} }} }}");
        var counts = data.At("namedNodes")
            .EnumerateArray()
            .SelectMany(node => Enumerable.Range(0, 40).Select(at => (Node: node.At("id").GetString()!, Count: node.At($"c{at}", "totalCount").GetInt32())))
            .Distinct()
            .ToArray();
        counts.Length.ShouldBe(1000);
        counts.Sum(pair => pair.Count).ShouldBeGreaterThan(50);
    }
}
