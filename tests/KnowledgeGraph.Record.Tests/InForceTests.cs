using static KnowledgeGraph.Record.Tests.DateOrder;

namespace KnowledgeGraph.Record.Tests;

/// <summary>The time for which an instrument is in force agrees with its acts and with what it changes.</summary>
public sealed class InForceTests
{
    [Theory]
    [InlineData("IN_FORCE", "inForceFrom")]
    [InlineData("ENDED", "inForceUntil")]
    public void Acts_agree_with_the_time_in_force(string kind, string field) =>
        Rule.KeptByAll(
            "An act by which an instrument came into force or ended is of the day on which it did. Of the parts of a set the first one to come into force and the last one to end are.",
            from acts in Record.OfType("ACT_OF").ToLookup(link => link.Target, link => Record.PartOf(link.Source))
            let day = Record.PartOf(acts.Key)[field]
            let dated = acts.Where(act => act.Text("actKind") == kind && act["date"] is not null).ToArray()
            where dated.Length > 0
            where !dated.Any(act => MayBeOne(act["date"], day))
                || dated.Any(act => kind == "ENDED" ? IsBefore(day, act["date"]) : IsBefore(act["date"], day))
            select $"{string.Join(' ', dated.Select(act => $"{act.Id} {act["date"]}"))}, {acts.Key} {field} {day}");

    [Fact]
    public void No_change_of_scope_comes_before_its_instrument() =>
        Rule.KeptByAll(
            "What an instrument brings into an alliance is not adopted before the instrument, nor does it take effect before the instrument is in force.",
            from link in Record.OfType("MADE_BY")
            where Record.Nodes[link.Target].Kind.Interfaces.Any(type => type.Name == "Instrument")
            let change = Record.PartOf(link.Source)
            where change.Text("kind") is not ("ENDED" or "LIMITED")
            let instrument = Record.PartOf(link.Target)
            where IsBefore(change["adopted"], instrument["date"]) || IsBefore(change["effective"], instrument["inForceFrom"])
            select $"{change.Id} {change["adopted"]} {change["effective"]}, {instrument.Id} {instrument["date"]} {instrument["inForceFrom"]}");
}
