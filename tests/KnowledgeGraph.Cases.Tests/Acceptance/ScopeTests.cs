namespace KnowledgeGraph.Cases.Tests.Acceptance;

/// <summary>What the scope of the Japan-US alliance held on the dates that the project must answer about.</summary>
public sealed class ScopeTests(ServedGraphFixture graph)
{
    [Fact]
    public async Task Nothing_of_the_treaty_of_1951_holds_between_its_signature_and_its_entry_into_force()
    {
        var scope = await ScopeAsync("1951-12-01");
        scope.Elements.ShouldBeEmpty();
        scope.Constraints.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_1955_there_are_bases_the_far_east_and_internal_disturbances_and_no_duty_to_defend()
    {
        var scope = await ScopeAsync("1955");
        scope.Elements.ShouldBe([
            "air-land-sea",
            "arming-and-military-aid",
            "base-provision",
            "far-east",
            "forces-for-security-of-japan",
            "internal-disturbances-clause",
            "joint-planning",
        ]);
        scope.Elements.ShouldNotContain("armed-attack-against-japan");
        scope.Elements.ShouldNotContain("defence-of-japan");
        scope.Constraints.ShouldBe(["bases-for-third-powers"]);
    }

    [Fact]
    public async Task In_1961_the_clause_is_gone_and_the_defence_of_japan_is_there()
    {
        var scope = await ScopeAsync("1961");
        scope.Elements.ShouldBe([
            "air-land-sea",
            "armed-attack-against-japan",
            "arming-and-military-aid",
            "base-provision",
            "defence-of-japan",
            "facility-costs",
            "far-east",
            "joint-planning",
            "prior-consultation",
            "scc",
            "self-help-mutual-aid",
            "territories-under-administration-of-japan",
        ]);
        scope.Constraints.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_1990_collective_self_defence_is_a_constraint_and_no_element()
    {
        var scope = await ScopeAsync("1990");
        scope.Elements.ShouldBe([
            "air-land-sea",
            "armed-attack-against-japan",
            "arming-and-military-aid",
            "base-provision",
            "defence-of-japan",
            "facility-costs",
            "far-east",
            "host-nation-support",
            "joint-planning",
            "nuclear-deterrence",
            "prior-consultation",
            "scc",
            "sdc",
            "sea-lanes-1000-miles",
            "self-help-mutual-aid",
            "senkaku-islands-coverage",
            "taiwan-strait-area",
            "territories-under-administration-of-japan",
        ]);
        scope.Constraints.ShouldBe(["arms-transfer", "collective-self-defence", "introduction-of-nuclear-weapons"]);
    }

    [Fact]
    public async Task In_2017_collective_self_defence_is_an_element_and_situations_in_surrounding_areas_are_gone()
    {
        var scope = await ScopeAsync("2017");
        scope.Elements.ShouldBe([
            "air-land-sea",
            "alliance-coordination",
            "armed-attack-against-japan",
            "armed-attack-situation",
            "arming-and-military-aid",
            "asia-pacific",
            "asset-protection",
            "ballistic-missile-defence",
            "base-consolidation",
            "base-provision",
            "bilateral-planning-mechanism-scope",
            "collective-self-defence",
            "cyberspace",
            "defence-of-japan",
            "facility-costs",
            "far-east",
            "force-realignment",
            "global-context",
            "host-nation-support",
            "important-influence-situation",
            "joint-planning",
            "logistical-support",
            "nuclear-deterrence",
            "outer-space",
            "prior-consultation",
            "realignment-related-expenses",
            "reciprocal-supplies-services",
            "saco-related-costs",
            "scc",
            "sdc",
            "sea-lanes-1000-miles",
            "search-and-rescue",
            "self-help-mutual-aid",
            "senkaku-islands-coverage",
            "ship-inspection",
            "survival-threatening-situation",
            "taiwan-strait-area",
            "territories-under-administration-of-japan",
        ]);
        scope.Elements.ShouldNotContain("situations-in-areas-surrounding-japan");
        scope.Constraints.ShouldBe(["collective-self-defence", "introduction-of-nuclear-weapons"]);
    }

    [Theory]
    [InlineData("1952-04-27", false)]
    [InlineData("1952-04-28", true)]
    [InlineData("1960-06-22", true)]
    [InlineData("1960-06-23", false)]
    public async Task The_treaty_of_1951_held_from_its_entry_into_force_until_the_day_of_its_successor(string date, bool held)
    {
        var data = await graph.AskAsync(
            $$"""{ treaties(asOf: "{{date}}", match: DEFINITELY, where: { id: { eq: "japan-us-security-treaty-1951" } }) { id inForceUntil } }"""
        );
        data.At("treaties").Ids().ShouldBe(held ? ["japan-us-security-treaty-1951"] : []);
        var scope = await ScopeAsync(date);
        scope.Elements.Contains("internal-disturbances-clause").ShouldBe(held);
        scope.Elements.Contains("defence-of-japan").ShouldBe(date == "1960-06-23");
        scope.Constraints.ShouldBe(held ? ["bases-for-third-powers"] : []);
    }

    private async Task<(string[] Elements, string[] Constraints)> ScopeAsync(string date)
    {
        var data = await graph.AskAsync(
            $$"""
            {
              scope(alliance: "japan-us-alliance", asOf: "{{date}}") {
                elements { element { id } }
                constraints { element { id } }
              }
            }
            """
        );
        return (data.At("scope", "elements").Each("element", "id"), data.At("scope", "constraints").Each("element", "id"));
    }
}
