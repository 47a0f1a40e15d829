using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Acceptance;

/// <summary>What the ten questions of the record must be answered with, whatever else their answers hold.</summary>
public sealed class RecordTests(ServedGraphFixture graph)
{
    [Fact]
    public async Task Claims_about_autonomy_contradict_each_other_only_in_one_sense()
    {
        var data = await graph.AnswerAsync(1);
        var same = data.At("sameSense").EnumerateArray().SelectMany(claim => Pairs(claim)).ToArray();
        same.ShouldContain("miyaoka-isao claim-implication-3 -> morrow-james-d claim-morrow-growing-ally-demands EDITOR");
        same.ShouldContain("miyaoka-isao claim-us-expects-both -> morrow-james-d claim-m-minor-power-gives-autonomy-only AUTHOR");
        var other = data.At("noContradiction").EnumerateArray().SelectMany(claim => Pairs(claim)).ToArray();
        other.ShouldContain("hub-and-spoke-study-author claim-greater-autonomy-more-dependent -> miyaoka-isao claim-implication-3 EDITOR");
        other.ShouldContain("hub-and-spoke-study-author claim-h-us-grants-strategic-autonomy -> miyaoka-isao claim-implication-3 EDITOR");
        other.ShouldContain("hub-and-spoke-study-author claim-h-japan-not-only-a-follower -> hub-and-spoke-study-author claim-h-japan-always-followed EDITOR");
        same.Intersect(other).ShouldBeEmpty();
        var third = data.At("sameSense").One("claim-implication-3");
        third.At("sources").Each("passage", "id").ShouldBe(["miyaoka-2022-p007", "miyaoka-2022-p032", "miyaoka-2022-p040"]);
        data.At("againstTheModel").Ids().ShouldBe(["claim-model-contradicted-recent", "claim-morrow-underestimates"]);
        Evidence("claim-implication-3").ShouldContain("1 claim-base-area-stable series-base-area-japan");
        Evidence("claim-morrow-underestimates").ShouldContain("2 claim-spending-rising series-military-expenditure-japan");
        Evidence("claim-model-contradicted-recent").ShouldContain("2 claim-costs-rising series-usfj-related-costs");

        string[] Evidence(string claim) => [
            .. from entry in data.At("grounds").One(claim).At("supportedByWithin").EnumerateArray()
               where entry.At("node").TryGetProperty("evidencedBy", out _)
               from evidence in entry.At("node", "evidencedBy").Ids()
               select $"{entry.At("depth").GetInt32()} {entry.At("node", "id").GetString()} {evidence}",
        ];
    }

    [Fact]
    public async Task Article_III_takes_up_the_resolution_of_1948_and_binds_from_23_June_1960()
    {
        var data = await graph.AnswerAsync(2);
        var article = data.At("provision");
        article.At("reflectsConnection").NodeIds().ShouldBe(["art-vandenberg-resolution-1948-objective-3", "vandenberg-resolution-1948"]);
        article.At("reflectsConnection", "edges")[1].At("node", "adoptedBy").Ids().ShouldBe(["us-senate"]);
        article.At("instrument", "inForceFrom").GetString().ShouldBe("1960-06-23");
        article.At("scopeChanges")[0].At("modality").GetString().ShouldBe("OBLIGES");
        article.At("scopeChanges")[0].At("bearer").Ids().ShouldBe(["japan", "united-states"]);
        data.At("before", "elements").Each("element", "id").ShouldNotContain("self-help-mutual-aid");
        data.At("after", "elements").Each("element", "id").ShouldContain("self-help-mutual-aid");
    }

    [Fact]
    public async Task Each_revision_of_the_guidelines_has_its_additions_its_law_and_what_was_done()
    {
        var data = await graph.AnswerAsync(3);
        var editions = data.At("allGuidelines");
        editions.Ids().ShouldBe(["guidelines-1978", "guidelines-1997", "guidelines-2015"]);
        editions[1].At("scopeChanges").Each("element", "id").ShouldContain("situations-in-areas-surrounding-japan");
        editions[2].At("scopeChanges").Each("element", "id").ShouldContain("cyberspace");
        editions[1].At("implementedByConnection").NodeIds().ShouldContain("siasj-law-1999");
        editions[2].At("implementedByConnection").NodeIds().ShouldBe(["peace-security-legislation-2015"]);
        var law = editions[1].At("implementedByConnection", "edges").EnumerateArray().Select(edge => edge.At("node")).Single(node => node.At("id").GetString() == "siasj-law-1999");
        law.At("absences")[0].At("meaning").GetString().ShouldBe("NOT_RECORDED");
        data.At("deployments").One("iraq-deployment-2003").At("authorisedBy").Ids().ShouldBe(["iraq-special-measures-law-2003"]);
        editions[0].At("absences")[0].At("field").GetString().ShouldBe("implementedBy");
        editions[0].At("absences")[0].At("meaning").GetString().ShouldBe("NOT_RECORDED");
        var step = data.At("geographicExpansion").One("claim-m-guidelines-1997-step-of-widening");
        step.At("assertedBy").Ids().ShouldBe(["miyaoka-isao"]);
        var contrary = step.At("attackedByConnection", "edges")[0].At("node");
        (contrary.At("id").GetString(), contrary.At("polarity").GetString()).ShouldBe(("claim-guidelines-1997-situational", "DENIES"));
        contrary.At("assertedBy").Ids().ShouldBe(["japan", "united-states"]);
    }

    [Fact]
    public async Task Collective_self_defence_was_forbidden_then_accepted_in_part_then_planned_then_lawful()
    {
        var data = await graph.AnswerAsync(4);
        Status("in1985").ShouldBe("forbidden by collective-self-defence-view-1981");
        Status("inAugust2014").ShouldBe("forbidden by cabinet-decision-2014-07-01, permitted by INTERPRETATION");
        Status("inDecember2015").ShouldBe("forbidden by cabinet-decision-2014-07-01, permitted by GUIDELINES");
        Status("in2017").ShouldBe("forbidden by cabinet-decision-2014-07-01, permitted by LAW");
        var law = data.At("changes").One("scope-collective-self-defence--peace-security-legislation-2015--codified");
        (law.At("adopted").GetString(), law.At("effective").GetString()).ShouldBe(("2015-09-19", "2016-03-29"));
        var decision = data.At("changes").One("scope-collective-self-defence--cabinet-decision-2014-07-01--introduced");
        decision.At("extent").GetString().ShouldBe("CONDITIONAL");
        decision.At("conditions").GetString()!.ShouldContain("no other appropriate means");
        decision.At("conditions").GetString()!.ShouldContain("clear danger");

        string Status(string date) => string.Join(
            ", ",
            data.At(date, "forbidden", "edges").EnumerateArray().Select(edge => "forbidden by " + edge.At("node", "act")[0].At("id").GetString())
                .Concat(data.At(date, "permitted", "edges").EnumerateArray().Select(edge => "permitted by " + edge.At("properties", "level").GetString())));
    }

    [Fact]
    public async Task On_the_first_day_of_1990_there_are_duties_permissions_and_prohibitions()
    {
        var data = await graph.AnswerAsync(5);
        var rules = data.At("scope", "elements").EnumerateArray().SelectMany(entry => entry.At("changes").EnumerateArray().Select(change => Rule(entry, change))).ToArray();
        rules.ShouldContain("japan OBLIGES base-provision for united-states");
        rules.ShouldContain("japan, united-states OBLIGES defence-of-japan for japan, united-states");
        rules.ShouldContain("united-states PERMITS far-east for ");
        rules.ShouldContain("united-states OBLIGES prior-consultation for japan");
        rules.ShouldContain("japan OBLIGES host-nation-support for united-states");
        var forbidden = data.At("scope", "constraints").EnumerateArray().Select(change => $"{Names(change.At("bearer"))} {change.At("modality").GetString()} {change.At("element", "id").GetString()}").ToArray();
        forbidden.ShouldContain("japan FORBIDS collective-self-defence");
        forbidden.ShouldContain("japan FORBIDS arms-transfer");
        var arms = data.At("scope", "constraints").EnumerateArray().Single(change => change.At("element", "id").GetString() == "arms-transfer");
        arms.At("extent").GetString().ShouldBe("PARTIAL");
        arms.At("conditions").GetString()!.ShouldContain("excepted from 1983");

        static string Rule(JsonElement entry, JsonElement change) =>
            $"{Names(change.At("bearer"))} {change.At("modality").GetString()} {entry.At("element", "id").GetString()} for {Names(change.At("beneficiary"))}";

        static string Names(JsonElement states) => string.Join(", ", states.Ids());
    }

    [Fact]
    public async Task The_treaty_of_1951_did_not_oblige_the_united_states_to_defend_japan()
    {
        var data = await graph.AnswerAsync(6);
        data.At("dutiesUnderIt", "totalCount").GetInt32().ShouldBe(0);
        data.At("defenceOfJapanIn1955", "operativeElementsConnection", "totalCount").GetInt32().ShouldBe(0);
        data.At("defenceOfJapanIn1961", "operativeElementsConnection").NodeIds().ShouldBe(["armed-attack-against-japan", "defence-of-japan"]);
        var denial = data.At("assertedAbsence")[0];
        (denial.At("id").GetString(), denial.At("polarity").GetString(), denial.At("basis").GetString())
            .ShouldBe(("claim-1951-treaty-no-duty-to-defend", "DENIES", "PUBLIC_RECORD"));
        denial.At("about").Ids().ShouldContain("defence-of-japan");
        data.At("newTreaty").Ids().ShouldBe(["claim-h-1960-treaty-joint-defence", "claim-m-article-5-collective-defence"]);
    }

    [Fact]
    public async Task Japan_gave_bases_in_both_years_and_logistics_by_layer_only_in_2022()
    {
        var data = await graph.AnswerAsync(7);
        Given("in1961").ShouldContain("benefit-treaty-1960-vi-autonomy-from-japan ASYMMETRIC AUTONOMY by art-japan-us-security-treaty-1960-article-vi");
        Given("in1961").ShouldNotContain(line => line.StartsWith("exchange-", StringComparison.Ordinal) || line.Contains("guidelines", StringComparison.Ordinal));
        Given("in2022").Where(line => line.StartsWith("exchange-", StringComparison.Ordinal)).ShouldBe([
            "exchange-japan-military-bases ASYMMETRIC AUTONOMY by miyaoka-isao",
            "exchange-japan-defense-capabilities SYMMETRIC SECURITY by miyaoka-isao",
            "exchange-japan-logistics-capabilities SYMMETRIC SECURITY by miyaoka-isao",
        ]);

        string[] Given(string year) => [.. data.At(year).EnumerateArray().Select(benefit =>
            $"{benefit.At("id").GetString()} {benefit.At("layer").GetString()} {benefit.At("benefitType").GetString()} by "
            + (benefit.At("provision").ValueKind is JsonValueKind.Null ? string.Join(' ', benefit.At("assertedBy").Ids()) : benefit.At("provision", "id").GetString()))];
    }

    [Fact]
    public async Task Figures_differ_and_no_conclusion_of_the_papers_changes()
    {
        var data = await graph.AnswerAsync(8);
        var index = data.At("observations").One("obs-difference-in-power-2021");
        index.At("value").GetDouble().ShouldBe(0.91);
        index.At("comparedWithConnection").NodeIds().ShouldBe(["obs-difference-in-power-2021-2022-end"]);
        data.At("observations").One("obs-troops-japan-2022").At("comparedWithConnection").NodeIds().ShouldBe(["obs-dmdc-japan-2020-09", "obs-dmdc-japan-2022-06"], ignoreOrder: true);
        var outcomes = data.At("observations").EnumerateArray().SelectMany(figure => figure.At("comparedWithConnection", "edges").EnumerateArray()).ToArray();
        outcomes.Length.ShouldBeGreaterThanOrEqualTo(15);

        // The paper concludes nothing from the remainder of the troops, so there is nothing that could change.
        outcomes.Where(edge => edge.At("properties", "conclusionChanges").ValueKind != JsonValueKind.False).Select(edge => edge.At("node", "id").GetString()).ShouldBe(["obs-dmdc-japan-army-and-navy-2022-06"]);
    }

    [Fact]
    public async Task Three_statements_date_the_start_of_host_nation_support()
    {
        var data = await graph.AnswerAsync(9);
        data.At("statements").EnumerateArray().Select(claim => $"{claim.At("assertedBy")[0].At("id").GetString()} {claim.At("timeScope").GetString()}").ShouldBe([
            "hub-and-spoke-study-author 1960/..",
            "miyaoka-isao 1978",
            "mod 1978-04/..",
        ]);
        var difference = data.At("statements").One("claim-h-japan-pays-base-costs").At("attacksConnection", "edges")[0];
        (difference.At("node", "id").GetString(), difference.At("properties", "sense").GetString()).ShouldBe(("claim-m-hns-started-1978", "DIFFERENT"));
        difference.At("properties", "note").GetString()!.ShouldContain("count different costs");
        data.At("establishment", "participantsConnection").NodeIds().ShouldContain("government-of-japan");
    }

    [Fact]
    public async Task Bare_claims_are_listed_and_no_claim_rests_on_a_guess()
    {
        var data = await graph.AnswerAsync(10);
        var bare = data.At("bare").NodeIds();
        bare.Length.ShouldBe(data.At("bare", "totalCount").GetInt32());
        bare.ShouldContain("claim-cha-informal-empire");
        bare.ShouldNotContain("claim-implication-3");
        data.At("unidentified").GetArrayLength().ShouldBe(17);
        data.At("unidentified").One("mccormack-unnamed-work").At("claimsStated").Ids().ShouldContain("claim-mccormack-subordination");
        data.At("claimsOnAGuess", "totalCount").GetInt32().ShouldBe(0);
    }

    private static IEnumerable<string> Pairs(JsonElement claim) =>
        from edge in claim.At("attacksConnection", "edges").EnumerateArray()
        where edge.At("node").TryGetProperty("assertedBy", out _)
        select $"{Asserting(claim)} -> {Asserting(edge.At("node"))} {edge.At("properties", "linkedBy").GetString()}";

    private static string Asserting(JsonElement claim) => $"{string.Join(' ', claim.At("assertedBy").Ids())} {claim.At("id").GetString()}";
}
