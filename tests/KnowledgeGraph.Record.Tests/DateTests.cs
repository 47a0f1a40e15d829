using static KnowledgeGraph.Record.Tests.DateOrder;

namespace KnowledgeGraph.Record.Tests;

/// <summary>Dates do not contradict each other: what must come later is never certainly earlier.</summary>
public sealed class DateTests
{
    /// <summary>What can be done with an instrument only once it has been made.</summary>
    private static readonly HashSet<string> Later = ["RATIFIED", "PROMULGATED", "IN_FORCE", "MADE_PUBLIC", "AMENDED", "EXTENDED", "LEFT", "ENDED"];

    [Fact]
    public void No_instrument_is_in_force_before_it_was_made() =>
        Rule.KeptByAll(
            "An instrument is in force from the day of its making at the earliest.",
            from node in Record.Graph.Nodes
            where node.Kind.Interfaces.Any(type => type.Name == "Instrument")
            let part = Record.PartOf(node.Id)
            where IsBefore(part["inForceFrom"], part["date"])
            select $"{node.Id} in force {part["inForceFrom"]}, made {part["date"]}");

    [Fact]
    public void No_act_comes_before_the_making() =>
        Rule.KeptByAll(
            "No act on an instrument comes before it was signed or adopted.",
            from link in Record.OfType("ACT_OF")
            let act = Record.PartOf(link.Source)
            where Later.Contains(act.Text("actKind")!) && IsBefore(act["date"], Record.PartOf(link.Target)["date"])
            select $"{act.Id} {act["date"]}");

    [Fact]
    public void No_act_comes_before_one_that_it_needs() =>
        Rule.KeptByAll(
            "An instrument ends after it has come into force, and is approved, ratified and in force after its signature.",
            from link in Record.OfType("ACT_OF")
            from other in Record.To[link.Target].Where(other => other.Kind == link.Kind)
            let act = Record.PartOf(link.Source)
            let earlier = Record.PartOf(other.Source)
            where (earlier.Text("actKind"), act.Text("actKind")) is ("SIGNED", "APPROVED" or "RATIFIED" or "IN_FORCE") or ("IN_FORCE", "ENDED")
            where IsBefore(act["date"], earlier["date"])
            select $"{act.Id} {act["date"]}, {earlier.Id} {earlier["date"]}");

    [Fact]
    public void No_member_comes_before_the_alliance_or_stays_after_it() =>
        Rule.KeptByAll(
            "Nobody is a member of an alliance or a body before it began or after its end.",
            from link in Record.OfType("MEMBER_OF")
            let member = Record.PartOf(link)
            let beginnings = BeginningsOf(link.Target).ToArray()
            let end = Record.PartOf(link.Target)["inForceUntil"]
            where new[] { member["from"], member["until"] }.Any(date => IsBefore(end, date) || (beginnings.Length > 0 && beginnings.All(beginning => IsBefore(date, beginning))))
                || IsBefore(member["until"], member["from"])
            select $"{link.Id} {member["from"]} {member["until"]}");

    [Fact]
    public void The_rule_for_members_knows_when_bodies_began() =>
        Record.OfType("MEMBER_OF").Count(link => Record.Nodes[link.Target].Kind.Name == "Organization" && BeginningsOf(link.Target).Any()).ShouldBeGreaterThanOrEqualTo(27);

    [Fact]
    public void No_successor_comes_first() =>
        Rule.KeptByAll(
            "What supersedes, amends, implements or reflects something is not older.",
            from link in Record.OfType("SUPERSEDES", "AMENDS", "IMPLEMENTS", "REFLECTS")
            where IsBefore(Record.PartOf(link.Source)["date"], Record.PartOf(link.Target)["date"])
            select link.Id);

    [Fact]
    public void No_work_cites_a_later_one() =>
        Rule.KeptByAll(
            "A work cites what was there when it was published.",
            from link in Record.OfType("CITES")
            where IsBefore(Record.PartOf(link.Source)["published"], Record.PartOf(link.Target)["published"])
            select link.Id);

    [Fact]
    public void No_change_takes_effect_before_it_was_adopted() =>
        Rule.KeptByAll(
            "A change of scope takes effect from its adoption at the earliest.",
            from change in Record.OfKind("ScopeChange")
            where IsBefore(change["effective"], change["adopted"])
            select $"{change.Id} {change["effective"]}, adopted {change["adopted"]}");

    /// <summary>When an alliance came into force, or the dates of what founded a body, where the graph has them.</summary>
    private static IEnumerable<object> BeginningsOf(string id) =>
        Record.To[id].Where(link => link.Kind.Type == "ESTABLISHES")
            .Select(link => Record.PartOf(link.Source))
            .Select(founder => founder["inForceFrom"] ?? founder["date"])
            .Append(Record.PartOf(id)["inForceFrom"])
            .OfType<object>();
}
