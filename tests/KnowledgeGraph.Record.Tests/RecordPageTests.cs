using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Record.Tests;

/// <summary>Numbers that docs/record.md tells of what is from memory and of who took part are those of the graph.</summary>
public sealed partial class RecordPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "record.md"));

    [Fact]
    public void As_many_nodes_are_from_memory_as_the_page_says()
    {
        var nodes = Record.Graph.Nodes.Select(node => Record.PartOf(node.Id)).ToArray();
        Numbers(FromMemory()).ShouldBe(
        [
            nodes.Count(node => node.Text("basis") == "FROM_MEMORY"),
            nodes.Count(node => node.Text("basis") != "FROM_MEMORY" && node["partlyFromMemory"] is true),
        ]);
    }

    [Fact]
    public void As_many_participations_rest_on_a_passage_as_the_page_says()
    {
        var works = Record.OfType("PARTICIPATED_IN")
            .Select(link => Record.PartOf(link).Sources.Where(source => source.Text("passage") is not null).Select(source => source.Text("work")).ToHashSet())
            .ToArray();
        Numbers(Participations()).ShouldBe([works.Count(work => work.Count > 0), works.Count(work => work.Contains("miyaoka-2022")), works.Count(work => work.Contains("hub-and-spoke-study"))]);
    }

    private static int[] Numbers(Regex sentence) =>
        [.. sentence.Match(Page).Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(\d+) nodes are wholly from memory and (\d+) others in part")]
    private static partial Regex FromMemory();

    [GeneratedRegex(@"\| participations \| \d+ \| (\d+) \| (\d+) \| (\d+) \|")]
    private static partial Regex Participations();
}
