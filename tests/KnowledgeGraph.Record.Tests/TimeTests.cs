using System.Text.RegularExpressions;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Record.Tests;

/// <summary>A date stands in the passage on which it rests, or it is said where else it comes from.</summary>
public sealed partial class TimeTests
{
    /// <summary>Each date that rests on passages of the papers alone. What is derived has its dates from elsewhere in the graph.</summary>
    private static IEnumerable<(Part Part, string Field, string Date, string[] Passages)> OnPassages =>
        from part in Record.Parts
        where part.Owner.Name != "Passage" && part.Text("basis") != "DERIVED" && part.Sources.Any() && part.Sources.All(source => source.Text("passage") is not null)
        from dateField in part.Owner.Fields
        let date = part[dateField.Name] as EdtfDate
        where date is not null
        select (part, dateField.Name, date.ToString(), part.Sources.Select(source => source.Text("passage")!).ToArray());

    [Fact]
    public void Dates_stand_in_their_passage_or_have_a_note()
    {
        Assert.SkipWhen(PassageTexts.All is null, "KG_PAPERS names no folder with the texts of the papers.");
        Rule.KeptByAll(
            "A date of which a day, month or year is printed in none of its passages has a source beside the paper, or a note that speaks of time.",
            from dated in OnPassages
            where !SpeaksOfTime().IsMatch(dated.Part.Text("note") ?? "")
            let missing = Missing(dated)
            where missing.Length > 0
            select $"{dated.Part.Id} {dated.Field} {dated.Date}: not {string.Join(", ", missing)} in {string.Join(", ", dated.Passages)}");
    }

    [Fact]
    public void The_rule_for_dates_looks_at_claims_and_changes_and_relationships()
    {
        Assert.SkipWhen(PassageTexts.All is null, "KG_PAPERS names no folder with the texts of the papers.");
        var all = OnPassages.ToArray();
        all.Count(dated => dated.Field == "timeScope").ShouldBeGreaterThan(100);
        all.Count(dated => dated.Field == "timeScope" && Missing(dated).Length > 0).ShouldBeGreaterThan(50);
        all.Count(dated => dated.Field == "timeScope" && Missing(dated).Length == 0).ShouldBeGreaterThan(20);
        all.ShouldContain(dated => dated.Part.Owner.Name == "Observation");
    }

    [Theory]
    [InlineData("1978", "the guidelines of 1978", "")]
    [InlineData("1978-11-27", "the guidelines of 1978", "1978-11-27")]
    [InlineData("2022-06-30", "as of june 30, 2022", "")]
    [InlineData("2022-03-29", "on march 29th, 2022", "")]
    [InlineData("2014-07/2015-04", "in july 2014, then in 2015", "2015-04")]
    [InlineData("1948-06-11", "docs/19480611.o1e.html", "")]
    [InlineData("196X/..", "since the 1960s", "")]
    [InlineData("1945~/..", "after world war ii", "1945")]
    public void A_text_prints_a_date_or_does_not(string date, string text, string missing) =>
        string.Join(", ", PaperDates.MissingIn([text], date)).ShouldBe(missing);

    [GeneratedRegex(@"\b(days?|months?|years?|decades?|dates?|time|times|term|end|until|since|public record|memory|mid-\d{4}s|19\d0s|\d{4})\b")]
    private static partial Regex SpeaksOfTime();

    private static string[] Missing((Part Part, string Field, string Date, string[] Passages) dated) =>
        [.. PaperDates.MissingIn([.. dated.Passages.Select(passage => PassageTexts.All![passage])], dated.Date)];
}
