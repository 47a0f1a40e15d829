namespace KnowledgeGraph.Record.Tests;

/// <summary>What is quoted stands in the paper, and is short.</summary>
public sealed class QuotationTests
{
    private const int MostWords = 30;

    private static IEnumerable<(Part Part, Part Source)> OfPapers =>
        from part in Record.Parts
        from source in part.Sources
        where source.Text("work") is { } work && Papers.Has(work)
        select (part, source);

    [Fact]
    public void Quotations_stand_in_their_passage()
    {
        Assert.SkipWhen(PassageTexts.All is null, "KG_PAPERS names no folder with the texts of the papers.");
        Rule.KeptByAll(
            "Every quotation stands word for word in the passage that its source names.",
            from quoted in OfPapers
            let quote = quoted.Source.Text("quote")
            let passage = quoted.Source.Text("passage")
            where quote is not null && (passage is null || !PassageTexts.All[passage].Contains(Papers.Plain(quote), StringComparison.Ordinal))
            select $"{quoted.Part.Id} {passage} {quote}");
    }

    [Fact]
    public void Quotations_are_short() =>
        Rule.KeptByAll(
            "A quotation has at most 30 words.",
            from part in Record.Parts
            from source in part.Sources
            let quote = source.Text("quote")
            where quote?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MostWords
            select $"{part.Id} {quote}");
}
