using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Acceptance;

/// <summary>What the questions about time must be answered with, whatever else their answers hold.</summary>
public sealed class TimeQuestionTests(ServedGraphFixture graph)
{
    [Fact]
    public async Task Five_spokes_in_1955_and_1975_and_four_in_2012()
    {
        var data = await graph.AnswerAsync(11);
        string[] five = ["anzus-alliance", "japan-us-alliance", "us-philippines-alliance", "us-roc-alliance", "us-rok-alliance"];
        data.At("in1955").Ids().ShouldBe(five);
        data.At("in1975").Ids().ShouldBe(five);
        data.At("in2012").Ids().ShouldBe(five.Except(["us-roc-alliance"]));

        // The treaty with the Republic of China came into force on 3 March 1955: not all of the year.
        data.At("allOf1955").Ids().ShouldBe(five.Except(["us-roc-alliance"]));
        foreach (var alliance in new[] { "in1955", "in1975", "in2012" }.SelectMany(year => data.At(year).EnumerateArray()))
        {
            Members(alliance).ShouldContain("united-states SENIOR_PARTNER");
            Members(alliance).Count(member => member.EndsWith(" JUNIOR_PARTNER", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(1);
        }

        Members(data.At("in1975").One("anzus-alliance")).ShouldBe(["australia JUNIOR_PARTNER", "new-zealand JUNIOR_PARTNER", "united-states SENIOR_PARTNER"]);
        Members(data.At("in2012").One("anzus-alliance")).ShouldBe(["australia JUNIOR_PARTNER", "new-zealand ", "united-states SENIOR_PARTNER"]);
        data.At("in1955").One("japan-us-alliance").At("foundedOn").Ids().ShouldBe(["japan-us-security-treaty-1951"]);
        data.At("in1975").One("japan-us-alliance").At("foundedOn").Ids().ShouldBe(["japan-us-security-treaty-1960"]);
    }

    [Fact]
    public async Task The_2000s_and_the_2010s_brought_most_changes_above_all_of_functions_and_by_law()
    {
        var changes = (await graph.AnswerAsync(13)).At("alliance", "scopeChangesConnection");
        Counts("decades").Take(3).ShouldBe(["201X 28", "200X 27", "199X 20"]);
        Counts("byDimension")[0].ShouldBe("200X FUNCTIONAL 13");
        Counts("byLevel")[0].ShouldBe("200X LAW 13");

        string[] Counts(string groups) =>
            [
                .. changes.At(groups, "nodes").EnumerateArray()
                    .Select(group =>
                        string.Join(' ', group.At("keys").EnumerateArray().Select(key => (key.TryGetProperty("date", out var date) ? date : key.At("text")).GetString()))
                        + $" {group.At("aggregate", "count", "nodes").GetInt32()}"),
            ];
    }

    [Fact]
    public async Task The_scope_of_the_alliance_with_Japan_grows_from_1955_to_2012_and_that_of_the_others_does_not()
    {
        var data = await graph.AnswerAsync(11);
        Scope("in1955", "japan-us-alliance").ShouldBe(
        [
            "air-land-sea PLAN", "arming-and-military-aid AGREEMENT", "base-provision TREATY", "far-east TREATY", "forces-for-security-of-japan TREATY", "internal-disturbances-clause TREATY",
            "joint-planning PLAN",
        ]);
        Scope("in1975", "japan-us-alliance").ShouldContain("defence-of-japan TREATY");
        Scope("in1975", "japan-us-alliance").ShouldNotContain("internal-disturbances-clause TREATY");
        Scope("in2012", "japan-us-alliance").ShouldContain("situations-in-areas-surrounding-japan LAW");
        Scope("in2012", "japan-us-alliance").Length.ShouldBeGreaterThan(2 * Scope("in1975", "japan-us-alliance").Length);
        Forbidden("in1955").ShouldBe(["bases-for-third-powers"]);
        Forbidden("in1975").ShouldBe(["introduction-of-nuclear-weapons"]);
        Forbidden("in2012").ShouldBe(["arms-transfer", "collective-self-defence", "introduction-of-nuclear-weapons"]);
        string[] pacific = ["pacific-area-mdt TREATY", "self-help-mutual-aid TREATY"];
        Scope("in1955", "anzus-alliance").ShouldBe(pacific);
        Scope("in1955", "us-philippines-alliance").ShouldBe(["base-provision AGREEMENT", .. pacific]);
        Scope("in1955", "us-rok-alliance").ShouldBe(["base-provision TREATY", .. pacific]);
        Scope("in1975", "us-roc-alliance").ShouldBe(["base-provision TREATY", "west-pacific-area-mdt TREATY"]);
        foreach (var other in new[] { "anzus-alliance", "us-philippines-alliance", "us-rok-alliance" })
        {
            Scope("in1975", other).ShouldBe(Scope("in1955", other));
        }

        // The agreement on the bases in the Philippines ended in 1991.
        Scope("in2012", "us-philippines-alliance").ShouldBe(pacific);
        foreach (var other in new[] { "anzus-alliance", "us-rok-alliance" })
        {
            Scope("in2012", other).ShouldBe(Scope("in1955", other));
        }

        string[] Scope(string year, string alliance) =>
            [
                .. data.At(year).One(alliance).At("operativeElementsConnection", "edges").EnumerateArray()
                    .Select(edge => $"{edge.At("node", "id").GetString()} {edge.At("properties", "level").GetString()}")
                    .Order(StringComparer.Ordinal),
            ];

        string[] Forbidden(string year) =>
            [
                .. data.At(year).One("japan-us-alliance").At("constraintsConnection", "edges").Each("node", "element", "id")
                    .Distinct().Order(StringComparer.Ordinal),
            ];
    }

    [Fact]
    public async Task Each_event_falls_certainly_possibly_in_part_or_not_in_1978_to_1997_or_its_date_is_not_recorded()
    {
        var data = await graph.AnswerAsync(12);
        string[] answers = ["certainly", "possibly", "inPart", "not", "notRecorded"];
        var sorted = answers.SelectMany(answer => data.At(answer).Ids()).ToArray();
        sorted.Distinct().Count().ShouldBe(sorted.Length);
        sorted.Length.ShouldBe(data.At("all", "totalCount").GetInt32());
        data.At("certainly").Ids().ShouldContain("joint-declaration-security-1996");
        data.At("certainly").Ids().ShouldContain("host-nation-support-1978");
        data.At("possibly").Ids().ShouldBe(["period-late-1970s-to-1980s"]);
        data.At("inPart").Ids().ShouldContain("period-cold-war");
        data.At("not").Ids().ShouldContain("taepodong-1998");
        data.At("not").Ids().ShouldContain("okinawa-reversion-1972");
        data.At("notRecorded").Ids().ShouldContain("japan-australia-exercises");
        data.At("notRecorded").EnumerateArray().Select(entry => entry.At("absences")[0].At("field").GetString()).Distinct().ShouldBe(["date"]);
    }

    [Fact]
    public async Task What_the_scope_of_2015_had_and_that_of_1997_had_not_is_listed_with_the_act_that_put_it_there()
    {
        var data = await graph.AnswerAsync(14);
        data.At("added").EnumerateArray().Select(Entry).Order(StringComparer.Ordinal).ShouldBe(
        [
            "alliance-coordination AGREEMENT",
            "armed-attack-situation LAW at latest",
            "ballistic-missile-defence PLAN",
            "bilateral-planning-mechanism-scope AGREEMENT",
            "collective-self-defence GUIDELINES",
            "cyberspace GUIDELINES",
            "force-realignment LAW",
            "global-context GUIDELINES",
            "logistical-support LAW at latest",
            "outer-space GUIDELINES",
            "realignment-related-expenses PRACTICE",
            "search-and-rescue LAW",
            "ship-inspection LAW",
            "survival-threatening-situation INTERPRETATION",
        ]);
        Interval(data.At("added").One("cyberspace")).At("changes")[0].At("act").Ids().ShouldBe(["guidelines-2015"]);
        Interval(data.At("added").One("search-and-rescue")).At("changes")[0].At("act").Ids().ShouldBe(["siasj-law-1999"]);
        data.At("forbiddenIn1997", "constraints").Each("element", "id").ShouldContain("collective-self-defence");

        static JsonElement Interval(JsonElement element) => element.At("operativeInConnection", "edges")[0].At("properties");

        static string Entry(JsonElement element) =>
            $"{element.At("id").GetString()} {Interval(element).At("level").GetString()}{(Interval(element).At("sinceAtLatest").GetBoolean() ? " at latest" : "")}";
    }

    private static string[] Members(JsonElement alliance) =>
        [.. alliance.At("membersConnection", "edges").EnumerateArray().Select(edge => $"{edge.At("node", "id").GetString()} {edge.At("properties", "role").GetString()}")];
}
