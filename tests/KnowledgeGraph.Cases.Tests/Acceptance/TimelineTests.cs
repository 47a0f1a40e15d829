namespace KnowledgeGraph.Cases.Tests.Acceptance;

/// <summary>What a range of time holds, possibly and definitely.</summary>
public sealed class TimelineTests(ServedGraphFixture graph)
{
    [Theory]
    [InlineData("POSSIBLY", new[] { "surrender-of-japan-1945" })]
    [InlineData("DEFINITELY", new string[0])]
    public async Task A_surrender_known_to_the_month_lies_possibly_in_the_last_weeks_of_it(string match, string[] expected)
    {
        var data = await graph.AskAsync(
            $$"""{ timeline(from: "1945-08-10", to: "1945-08-31", relation: WITHIN, match: {{match}}) { edges { match node { id } } } }"""
        );
        data.At("timeline").NodeIds().ShouldBe(expected);
        data.At("timeline", "edges").Each("match").ShouldAllBe(found => found == match);
    }

    [Fact]
    public async Task The_korean_war_overlaps_1952_definitely_and_does_not_lie_within_it()
    {
        var data = await graph.AskAsync(
            """
            {
              overlaps: timeline(from: "1952", to: "1952", relation: OVERLAPS, match: DEFINITELY, kinds: [Conflict]) { edges { match node { id } } }
              within: timeline(from: "1952", to: "1952", relation: WITHIN, match: POSSIBLY, kinds: [Conflict]) { edges { node { id } } }
            }
            """
        );
        data.At("overlaps").NodeIds().ShouldBe(["korean-war-1950"]);
        data.At("overlaps", "edges").Each("match").ShouldBe(["DEFINITELY"]);
        data.At("within").NodeIds().ShouldBeEmpty();
    }

    // The war on terror began before the range and has an end that is not known; the mission off Somalia has none.
    [Theory]
    [InlineData("OVERLAPS", "POSSIBLY", new[] { "global-war-on-terror", "indian-ocean-deployment-2001", "iraq-deployment-2003", "anti-piracy-deployment-2009" })]
    [InlineData("OVERLAPS", "DEFINITELY", new[] { "indian-ocean-deployment-2001", "iraq-deployment-2003", "anti-piracy-deployment-2009" })]
    [InlineData("WITHIN", "POSSIBLY", new[] { "indian-ocean-deployment-2001", "iraq-deployment-2003" })]
    [InlineData("WITHIN", "DEFINITELY", new[] { "iraq-deployment-2003" })]
    public async Task Each_relation_finds_what_lies_so(string relation, string match, string[] expected)
    {
        var data = await graph.AskAsync(
            $$"""
            {
              timeline(from: "2001-11-15", to: "2010-01-15", relation: {{relation}}, match: {{match}}, kinds: [Deployment, Conflict]) {
                totalCount
                edges { node { id } }
              }
            }
            """
        );
        data.At("timeline").NodeIds().ShouldBe(expected);
        data.At("timeline", "totalCount").GetInt32().ShouldBe(expected.Length);
    }
}
