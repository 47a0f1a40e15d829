namespace KnowledgeGraph.Record.Tests;

/// <summary>The plain text of each passage, cut from the papers by its place; null where KG_PAPERS names no folder.</summary>
internal static class PassageTexts
{
    public static IReadOnlyDictionary<string, string>? All { get; } = Papers.Texts is { } texts ? Read(texts) : null;

    private static Dictionary<string, string> Read(IReadOnlyDictionary<string, string> papers)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach ((string work, string paper) in papers)
        {
            IReadOnlyList<string> pieces = PaperPieces.Of(paper);
            Part[] passages = [.. InOrder(Record.To[work], "PASSAGE_OF").Where(passage => !Record.From[passage.Id].Any(link => link.Kind.Type == "PART_OF_PASSAGE"))];
            passages.Length.ShouldBe(pieces.Count, work);
            foreach ((Part passage, string piece) in passages.Zip(pieces))
            {
                texts[passage.Id] = Papers.Plain(piece);
                AddParts(texts, passage, piece);
            }
        }

        return texts;
    }

    private static void AddParts(Dictionary<string, string> texts, Part passage, string piece)
    {
        Part[] parts = [.. InOrder(Record.To[passage.Id], "PART_OF_PASSAGE")];
        IReadOnlyList<string> found = passage.Text("passageKind") == "TABLE" ? PaperPieces.Cells(piece) : PaperPieces.Quotations(Papers.Plain(piece));
        found.Count.ShouldBeGreaterThanOrEqualTo(parts.Length, passage.Id);
        foreach ((Part part, string text) in parts.Zip(found))
        {
            texts[part.Id] = Papers.Plain(text);
        }
    }

    private static IEnumerable<Part> InOrder(IEnumerable<Storage.RelationshipData> links, string type) =>
        links.Where(link => link.Kind.Type == type).Select(link => Record.PartOf(link.Source)).OrderBy(passage => (int)passage["order"]!);
}
