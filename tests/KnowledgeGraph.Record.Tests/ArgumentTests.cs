namespace KnowledgeGraph.Record.Tests;

/// <summary>Who claims what, in which sense, in which work.</summary>
public sealed class ArgumentTests
{
    [Fact]
    public void Every_claim_has_someone_behind_it() =>
        Rule.KeptByAll(
            "A claim is asserted by someone, or the words say to whom the text attributes it.",
            from claim in Record.OfKind("Claim")
            where !Record.To[claim.Id].Any(link => link.Kind.Type == "ASSERTS") && claim.Text("attributedTo") is null
            select claim.Id);

    [Fact]
    public void Every_claim_is_about_something() =>
        Rule.KeptByAll(
            "A claim is about something.",
            from claim in Record.OfKind("Claim")
            where !Record.From[claim.Id].Any(link => link.Kind.Type == "ABOUT")
            select claim.Id);

    [Fact]
    public void Nobody_asserts_and_merely_reports_a_claim() =>
        Rule.KeptByAll(
            "Who asserts a claim does not merely report it.",
            from link in Record.OfType("REPORTS")
            where Record.From[link.Source].Any(other => other.Kind.Type == "ASSERTS" && other.Target == link.Target)
            select link.Id);

    [Fact]
    public void Claims_in_different_senses_do_not_contradict() =>
        Rule.KeptByAll(
            "A claim rebuts another only in the same sense: not where they use two senses of one term.",
            from link in Record.OfType("ATTACKS")
            let attack = Record.PartOf(link)
            where attack.Text("kind") == "REBUTS"
            where attack.Text("sense") == "DIFFERENT"
                || (from left in Senses(link.Source) from right in Senses(link.Target) where AreTwoSensesOfOneTerm(left, right) select left).Any()
            select link.Id);

    [Fact]
    public void Claims_in_the_same_sense_share_one() =>
        Rule.KeptByAll(
            "Where an attack is in the same sense, both claims name a sense that they share, or neither names one.",
            from link in Record.OfType("ATTACKS")
            where Record.PartOf(link).Text("sense") == "SAME"
            where Record.Nodes[link.Source].Kind.Name == "Claim" && Record.Nodes[link.Target].Kind.Name == "Claim"
            let left = Senses(link.Source).ToArray()
            let right = Senses(link.Target).ToArray()
            where left.Length + right.Length > 0
            where !(from one in left from other in right where IsWithin(one, other) || IsWithin(other, one) select one).Any()
            select $"{link.Id}: {string.Join(' ', left)} | {string.Join(' ', right)}");

    [Fact]
    public void Contradictions_about_autonomy_are_seen_by_these_rules() =>
        Record.OfType("ATTACKS")
            .Where(link => Record.PartOf(link).Text("kind") == "REBUTS" && Record.PartOf(link).Text("sense") == "SAME")
            .Count(link => Senses(link.Source).Any(sense => Chain(sense).Contains("autonomy-concept")))
            .ShouldBeGreaterThanOrEqualTo(2);

    [Fact]
    public void No_claim_of_a_paper_has_a_likely_work_among_its_sources()
    {
        var pages = Record.OfType("LIKELY").SelectMany(link => Record.PartOf(link).Sources).Select(source => source.Text("seenAt")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        pages.ShouldNotBeEmpty();
        Rule.KeptByAll(
            "The page of a work that is only likely to be meant is no source of a claim that rests on a paper.",
            from part in Record.OfKind("Claim")
            where part.Sources.Any(source => source.Text("check") == "PAPER")
            from source in part.Sources
            where source.Text("seenAt") is { } page && pages.Contains(page)
            select $"{part.Id} {source.Text("record")}");
    }

    [Fact]
    public void No_claim_rests_on_a_guess() =>
        Rule.KeptByAll(
            "No claim of a paper is stated in a work that is only likely to be meant.",
            from link in Record.OfType("STATED_IN")
            where Record.To[link.Target].Any(other => other.Kind.Type == "LIKELY")
                || Record.To[link.Target].Any(other => other.Kind.Type == "CITES" && Record.PartOf(other).Text("certainty") == "LIKELY")
            where Record.PartOf(link.Source).Sources.Any(source => source.Text("work") is { } work && Papers.Has(work))
            select link.Id);

    [Fact]
    public void Works_that_are_not_identified_are_guesses_by_link_only() =>
        Rule.KeptByAll(
            "A work is likely to be another only where it is not identified.",
            from link in Record.OfType("LIKELY")
            where Record.PartOf(link.Source).Text("identification") != "UNIDENTIFIED" || Record.PartOf(link.Target).Text("identification") == "UNIDENTIFIED"
            select link.Id);

    /// <summary>The concepts in whose sense a claim means its terms.</summary>
    private static IEnumerable<string> Senses(string claim) =>
        Record.From[claim].Where(link => link.Kind.Type == "IN_SENSE_OF").Select(link => link.Target);

    /// <summary>A sense, the wider one within which it is one, and so on up to the term.</summary>
    private static IEnumerable<string> Chain(string sense) =>
        [sense, .. Record.From[sense].Where(link => link.Kind.Type == "SENSE_OF").SelectMany(link => Chain(link.Target))];

    private static bool IsWithin(string sense, string other) => Chain(sense).Contains(other);

    private static bool AreTwoSensesOfOneTerm(string left, string right) =>
        Chain(left).Last() == Chain(right).Last() && !IsWithin(left, right) && !IsWithin(right, left);
}
