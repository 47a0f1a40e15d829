using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Record.Tests;

/// <summary>Each statement says where it comes from, on what ground, and what of it is from memory.</summary>
public sealed class ProvenanceTests
{
    [Fact]
    public void Everything_has_sources_and_a_basis() =>
        Rule.KeptByAll(
            "Each node and relationship has sources and a basis.",
            from part in Record.Parts
            where part["basis"] is null || !part.Sources.Any()
            select part.Id);

    [Fact]
    public void Sources_say_how_they_were_checked() =>
        Rule.KeptByAll(
            "PAPER needs a work, SEEN a work or record with the page where it was read, and each source names a work or a record.",
            from part in Record.Parts
            from source in part.Sources
            where (source.Text("check"), source.Text("work"), source.Text("record"), source.Text("seenAt")) switch
            {
                (_, null, null, _) => true,
                ("PAPER", null, _, _) => true,
                ("SEEN", _, _, null) => true,
                _ => false,
            }
            select $"{part.Id} {source.Text("check")} {source.Text("locator")}");

    [Fact]
    public void Basis_fits_the_sources() =>
        Rule.KeptByAll(
            "STATED_IN_WORK needs a source with a work, PUBLIC_RECORD one that was not written from memory.",
            from part in Record.Parts
            where part.Text("basis") switch
            {
                "STATED_IN_WORK" => part.Sources.All(source => source.Text("work") is null),
                "PUBLIC_RECORD" => part.Sources.All(source => source.Text("check") == "MEMORY"),
                _ => false,
            }
            select $"{part.Id} {part.Text("basis")}");

    [Fact]
    public void What_a_note_has_from_the_public_record_has_a_source_there() =>
        Rule.KeptByAll(
            "A node or relationship whose note says that something is from the public record has a source beyond the papers that was read there.",
            from part in Record.Parts
            let note = part.Text("note") ?? ""
            where note.Contains("public record", StringComparison.OrdinalIgnoreCase)
            where part.Sources.All(source => source.Text("check") != "SEEN")
            select $"{part.Id} {note}");

    [Fact]
    public void What_is_from_memory_is_marked() =>
        Rule.KeptByAll(
            "A source from memory stands only where the basis is FROM_MEMORY or DERIVED, or where a node says that it is partly from memory and a relationship has a note, or the sources of a node that says so.",
            from part in Record.Parts
            where part.Sources.Any(source => source.Text("check") == "MEMORY")
            where part.Text("basis") is not ("FROM_MEMORY" or "DERIVED") && part["partlyFromMemory"] is not true && part["note"] is null && !IsInherited(part)
            select part.Id);

    [Fact]
    public void What_is_partly_from_memory_says_which_part() =>
        Rule.KeptByAll(
            "A node that is partly from memory has a note that says which part.",
            from part in Record.Parts
            where part["partlyFromMemory"] is true && part["note"] is null
            select part.Id);

    [Fact]
    public void What_is_partly_from_memory_has_a_source_that_says_so() =>
        Rule.KeptByAll(
            "A node that is partly from memory has a source from memory itself, in one of its names or on one of its own relationships.",
            from node in Record.Graph.Nodes
            let part = Record.PartOf(node.Id)
            where part["partlyFromMemory"] is true
            where !part.Sources.Concat(part.Records("names")).Any(IsFromMemory)
            let links = Record.From[node.Id].Where(link => !IsTakenOver(link, link.Target)).Concat(Record.To[node.Id].Where(link => !IsTakenOver(link, link.Source)))
            where !links.Any(link => Record.PartOf(link).Sources.Any(IsFromMemory))
            select $"{node.Id} {part.Text("note")}");

    [Fact]
    public void Names_from_memory_are_marked() =>
        Rule.KeptByAll(
            "A node with a form of its name from memory says that it is from memory, in part or wholly.",
            from part in Record.Parts
            where part.Records("names").Any(IsFromMemory)
            where part["partlyFromMemory"] is not true && part.Text("basis") != "FROM_MEMORY"
            select part.Id);

    private static bool IsFromMemory(Part source) => source.Text("check") == "MEMORY";

    /// <summary>A relationship that took its sources over from a node which is marked.</summary>
    private static bool IsInherited(Part part) =>
        Record.Graph.Relationships.FirstOrDefault(link => link.Id == part.Id) is { } link
        && new[] { link.Source, link.Target }.Where(end => IsTakenOver(link, end)).Select(Record.PartOf)
            .Any(node => node["partlyFromMemory"] is true || node.Text("basis") == "FROM_MEMORY");

    /// <summary>Whether the sources of a relationship are those of the node at one of its ends.</summary>
    private static bool IsTakenOver(RelationshipData link, string end) =>
        Record.PartOf(link).Sources.Select(Words).SequenceEqual(Record.PartOf(end).Sources.Select(Words));

    private static string Words(Part source) => string.Join('\n', source.Values);
}
