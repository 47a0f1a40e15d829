using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Tests.Fold;

/// <summary>Each test gives the changes of one capability, a line each, and compares all that is derived.</summary>
public sealed class FoldTests
{
    private const string Catalogue =
        """
        Company:
          - { id: acme, ground: READ, origins: [{ where: sign }] }
        Product:
          - { id: editor, name: Editor, maker: acme, ground: READ, origins: [{ where: box }] }
          - { id: system, name: System, maker: acme, ground: READ, origins: [{ where: box }] }
        Capability:
          - { id: print, ground: READ, origins: [{ where: box }] }
          - { id: fax, ground: READ, origins: [{ where: box }] }
        Release:
          - { id: for-good, label: 'No end', day: 1990, ground: READ, origins: [{ where: box }] }
          - { id: to-1995, label: Ends, day: 1990, caredUntil: 1995-01-01, ground: READ, origins: [{ where: box }] }
          - { id: to-1993, label: Ends, day: 1990, caredUntil: 1993-01-01, ground: READ, origins: [{ where: box }] }
        Trial:
          - { id: one-day, label: A day, day: 1991-05-05, ground: READ, origins: [{ where: box }] }
          - { id: to-september, label: Summer, day: 1991-03-01/1991-09-30, ground: READ, origins: [{ where: box }] }
          - { id: to-some-day, label: Autumn, day: 1991-03/1991-09, ground: READ, origins: [{ where: box }] }
          - { id: still-on, label: On, day: 1991-03/.., ground: READ, origins: [{ where: box }] }
          - { id: end-unknown, label: Lost, day: 1991-03/, ground: READ, origins: [{ where: box }] }
        Paragraph:
          - { id: part, ground: READ, origins: [{ where: box }] }

        """;

    [Fact]
    public void Opens_and_closes_twice() => Fold(
        "a does: ADDED, since: 1990",
        "b does: REMOVED, since: 1991-06",
        "c does: ADDED, since: 1993~",
        "d does: REMOVED, since: 1994-02-03").ShouldBe(
        """
        editor--ABLE_TO--print--1990 1990..1991-06 [a; b]
        editor--ABLE_TO--print--1993~ 1993~..1994-02-03 [c; d]
        """);

    [Fact]
    public void Later_openings_stand_with_the_open_interval_and_set_its_level() => Fold(
        "a does: ADDED, since: 1990, rank: PAGE",
        "b does: PROMISED, since: 1991, rank: CONTRACT",
        "c does: MENTIONED, since: 1992, rank: PAGE",
        "d does: ADDED, since: 1993").ShouldBe("editor--ABLE_TO--print--1990 1990.. [a; b; c; d]");

    [Fact]
    public void Level_is_that_of_the_latest_opening() => Fold(
        "a does: ADDED, since: 1990, rank: PAGE",
        "b does: PROMISED, since: 1991, rank: CONTRACT",
        "c does: MENTIONED, since: 1992, rank: PAGE").ShouldBe("editor--ABLE_TO--print--1990 1990.. level=CONTRACT [a; b; c]");

    [Fact]
    public void A_promise_opens_at_latest() => Fold(
        "a does: PROMISED, since: 1990",
        "b does: ADDED, since: 1991").ShouldBe("editor--ABLE_TO--print--1990 1990.. sinceAtLatest [a; b]");

    [Fact]
    public void A_mention_never_opens() => Fold("a does: MENTIONED, since: 1990").ShouldBe("");

    [Fact]
    public void Without_an_effective_date_the_own_date_counts() =>
        Fold("a does: ADDED, day: 1990-01").ShouldBe("editor--ABLE_TO--print--1990-01 1990-01.. [a]");

    [Fact]
    public void On_one_day_additions_come_before_promises_and_closings_last() => Fold(
        "a does: REMOVED, since: 1991",
        "b does: MENTIONED, since: 1991",
        "c does: PROMISED, since: 1991",
        "d does: ADDED, since: 1991").ShouldBe("editor--ABLE_TO--print--1991 1991..1991 [d; c; b; a]");

    [Fact]
    public void Ends_with_the_last_act_that_carries_it() => Fold(
        "a does: ADDED, since: 1990, release: [to-1993]",
        "b does: PROMISED, since: 1991, release: [to-1995]",
        "c does: MENTIONED, since: 1992, release: [for-good]").ShouldBe("editor--ABLE_TO--print--1990 1990..1995-01-01 [a; b; c]");

    [Fact]
    public void An_act_without_an_end_carries_for_good() => Fold(
        "a does: ADDED, since: 1990, release: [to-1993, for-good]",
        "b does: PROMISED, since: 1991, release: [to-1995]").ShouldBe("editor--ABLE_TO--print--1990 1990.. [a; b]");

    [Fact]
    public void Acts_without_a_time_count_only_alone() => Fold(
        "a does: ADDED, since: 1990, release: [to-1993], paragraph: [part]",
        "b does: ADDED, since: 1994, paragraph: [part]").ShouldBe(
        """
        editor--ABLE_TO--print--1990 1990..1993-01-01 [a]
        editor--ABLE_TO--print--1994 1994.. [b]
        """);

    [Fact]
    public void A_successor_on_the_day_of_the_end_goes_on_with_the_interval() => Fold(
        "a does: ADDED, since: 1990, release: [to-1993]",
        "b does: ADDED, since: 1993-01-01, release: [to-1995]").ShouldBe("editor--ABLE_TO--print--1990 1990..1995-01-01 [a; b]");

    [Fact]
    public void A_successor_a_day_later_begins_a_new_one() => Fold(
        "a does: ADDED, since: 1990, release: [to-1993]",
        "b does: ADDED, since: 1993-01-02, release: [to-1995]").ShouldBe(
        """
        editor--ABLE_TO--print--1990 1990..1993-01-01 [a]
        editor--ABLE_TO--print--1993-01-02 1993-01-02..1995-01-01 [b]
        """);

    [Theory]
    [InlineData("to-september", "1991-10-01")]
    [InlineData("to-some-day", "1991-09")]
    [InlineData("still-on", "")]
    [InlineData("end-unknown", "")]
    [InlineData("one-day", "")]
    public void An_act_dated_by_an_interval_ends_with_it(string act, string until) =>
        Fold($"a does: ADDED, since: 1991-03, release: [{act}]").ShouldBe($"editor--ABLE_TO--print--1991-03 1991-03..{until} [a]");

    [Fact]
    public void What_opens_on_a_doubted_change_is_contested() => Fold(
        "a does: ADDED, since: 1990, doubtedBy: [acme]",
        "b does: REMOVED, since: 1991",
        "c does: ADDED, since: 1992, ground: GUESSED",
        "d does: REMOVED, since: 1993",
        "e does: ADDED, since: 1994",
        "f does: ADDED, since: 1995, doubtedBy: [acme]").ShouldBe(
        """
        editor--ABLE_TO--print--1990 1990..1991 contested [a; b]
        editor--ABLE_TO--print--1992 1992..1993 contested [c; d]
        editor--ABLE_TO--print--1994 1994.. [e; f]
        """);

    [Fact]
    public void Bans_stand_beside_the_intervals() => Fold(
        "a does: ADDED, since: 1990",
        "b does: ADDED, since: 1991, rule: FORBIDDEN",
        "c does: MENTIONED, since: 1992, rule: FORBIDDEN",
        "d does: REMOVED, since: 1993").ShouldBe(
        """
        editor--ABLE_TO--print--1990 1990..1993 [a; d]
        editor--BANS--b--1991 1991.. [b]
        editor--BANS--c--1992 1992.. [c]
        """);

    [Fact]
    public void A_ban_ends_by_a_forbidding_end_that_names_it_or_all() => Fold(
        "a does: ADDED, since: 1990, rule: FORBIDDEN",
        "b does: ADDED, since: 1991, rule: FORBIDDEN",
        "c does: ADDED, since: 1992, rule: FORBIDDEN",
        "d does: REMOVED, since: 1993, rule: FORBIDDEN, undoes: [b]",
        "e does: REMOVED, since: 1994, rule: FORBIDDEN").ShouldBe(
        """
        editor--BANS--a--1990 1990..1994 [a; e]
        editor--BANS--b--1991 1991..1993 [b; d]
        editor--BANS--c--1992 1992..1994 [c; e]
        """);

    [Fact]
    public void A_ban_ends_with_its_act() => Fold(
        "a does: ADDED, since: 1990, rule: FORBIDDEN, release: [to-1993]").ShouldBe("editor--BANS--a--1990 1990..1993-01-01 [a]");

    [Fact]
    public void Derived_relationships_say_so_and_name_the_sources_of_their_changes()
    {
        SeedLoadResult result = Load("a does: ADDED, since: 1990", "b does: PROMISED, since: 1991", "c does: REMOVED, since: 1992, origins: [{ where: mail }]");
        GraphText.Print(result.Graph!.Relationships.Single(relationship => relationship.Kind.IsDerived)).ShouldBe(
            "editor--ABLE_TO--print--1990 (editor to print) begin=EdtfDate:1990, end=EdtfDate:1992, sinceAtLatest=Boolean:False, contested=Boolean:False, "
            + "changes=[a; b; c], origins=[{where=box}; {where=mail}], ground=COMPUTED");
    }

    [Theory]
    [InlineData("a does: REMOVED, since: 1990", "On 1990 nothing of `print` in `editor` is open that this change could close.")]
    [InlineData("a does: REMOVED, since: 1990, rule: FORBIDDEN", "On 1990 nothing of `print` in `editor` is forbidden that this change could close.")]
    public void Closing_what_is_not_open_is_a_mistake(string change, string message) =>
        Load(change).Mistakes.ShouldBe([new SeedMistake(SeedMistakeCodes.NothingToEnd, "g-changes", 2, 11, "a", message)]);

    [Fact]
    public void Closing_what_has_ended_is_a_mistake_that_says_when() =>
        Load("a does: ADDED, since: 1990, release: [to-1993]", "b does: REMOVED, since: 1994").Mistakes.ShouldBe(
        [
            new SeedMistake(
                SeedMistakeCodes.NothingToEnd, "g-changes", 3, 11, "b",
                "On 1994 nothing of `print` in `editor` is open that this change could close. The last act that carried it had ended on 1993-01-01."),
        ]);

    [Fact]
    public void Ending_a_change_of_another_element_is_a_mistake() =>
        Load("a does: ADDED, since: 1990, rule: FORBIDDEN", "b does: REMOVED, since: 1991, rule: FORBIDDEN, undoes: [a], capability: fax").Mistakes
            .Select(mistake => mistake.ToString()).ShouldBe(
            [
                "g-changes:3:11: SEED_ENDS_ELSEWHERE: `undoes` names a change of `print` in `editor`; this one changes `fax` in `editor`. [a]",
                "g-changes:3:11: SEED_NOTHING_TO_END: On 1991 nothing of `fax` in `editor` is forbidden that this change could close. [b]",
            ]);

    [Fact]
    public void A_change_without_any_date_is_a_mistake() =>
        Load("a does: ADDED").Mistakes.Select(mistake => mistake.ToString()).ShouldBe(
            ["g-changes:2:11: SEED_NO_EFFECTIVE_DATE: A change needs a date: `since`, else its own. [a]"]);

    private static string Fold(params string[] changes)
    {
        SeedLoadResult result = Load(changes);
        result.Mistakes.ShouldBeEmpty();
        return string.Join('\n', result.Graph!.Relationships.Where(relationship => relationship.Kind.IsDerived).Select(Print));
    }

    private static string Print(RelationshipData relationship)
    {
        object? Value(string field) =>
            relationship.Kind.Properties.FindField(field) is { } found ? relationship.Values[found.Index] : null;
        string level = Value("level") is { } rank ? $"level={rank} " : "";
        string atLatest = Value("sinceAtLatest") is true ? "sinceAtLatest " : "";
        string contested = Value("contested") is true ? "contested " : "";
        return $"{relationship.Id} {Value("begin")}..{Value("end")} {level}{atLatest}{contested}[{string.Join("; ", (object[])Value("changes")!)}]";
    }

    // A line is an id and the fields that matter; what a change needs beside them is put in.
    private static SeedLoadResult Load(params string[] changes)
    {
        IEnumerable<string> lines = changes.Select(change =>
        {
            (string id, string fields) = (change[..1], change[2..]);
            string rest = string.Concat(
                new[] { "capability: print", "rule: ALLOWED", "ground: READ", "origins: [{ where: box }]" }
                    .Where(field => !fields.Contains(field[..field.IndexOf(':')] + ":", StringComparison.Ordinal))
                    .Select(field => $", {field}"));
            return $"  - {{ id: {id}, label: {id}, product: editor, {fields}{rest} }}";
        });
        return TestFiles.Load(("catalogue", Catalogue), ("g-changes", "Edit:\n" + string.Join('\n', lines)));
    }
}
