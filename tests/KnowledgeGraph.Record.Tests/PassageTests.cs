namespace KnowledgeGraph.Record.Tests;

/// <summary>What rests on a paper says on which passage.</summary>
public sealed class PassageTests
{
    [Fact]
    public void Sources_of_a_paper_name_a_passage_of_it() =>
        Rule.KeptByAll(
            "Each source of a paper that was encoded names a passage of that paper.",
            from part in Record.Parts
            where part.Owner.Name != "Passage" && !part.Id.Contains("--PASSAGE_OF--", StringComparison.Ordinal) && !IsBetweenPassages(part.Id)
            from source in part.Sources
            let work = source.Text("work")
            where work is not null && Papers.Has(work)
            let passage = source.Text("passage")
            where passage is null || WorkOf(passage) != work
            select $"{part.Id} {work} {source.Text("locator")}: {passage ?? "no passage"}");

    [Fact]
    public void Passages_belong_to_the_work_that_is_named() =>
        Rule.KeptByAll(
            "A source with a passage names the passage's work.",
            from part in Record.Parts
            from source in part.Sources
            let passage = source.Text("passage")
            where passage is not null && WorkOf(passage) != source.Text("work")
            select $"{part.Id} {passage}");

    [Fact]
    public void Passages_are_in_order() =>
        Rule.KeptByAll(
            "The passages of a work are counted 1, 2, 3.",
            from passage in Record.OfKind("Passage")
            group passage by WorkOf(passage.Id) into work
            let orders = work.Select(passage => (int)passage["order"]!).Order()
            where !orders.SequenceEqual(Enumerable.Range(1, work.Count()))
            select $"{work.Key} {string.Join(' ', orders)}");

    [Fact]
    public void Claims_say_where_and_how_they_are_made() =>
        Rule.KeptByAll(
            "A claim that rests on a paper has a passage, a hedge, an attribution, and says whether it is timeless.",
            from claim in Record.OfKind("Claim")
            where claim.Sources.Any(source => source.Text("work") is { } work && Papers.Has(work))
            let missing = new[] { "hedge", "attribution", "timeless" }.Where(field => claim[field] is null)
                .Concat(claim.Sources.Any(source => source.Text("passage") is not null) ? [] : ["passage"])
            where missing.Any()
            select $"{claim.Id} has no {string.Join(", ", missing)}");

    private static string WorkOf(string passage) => Record.From[passage].Single(link => link.Kind.Type == "PASSAGE_OF").Target;

    private static bool IsBetweenPassages(string id) =>
        id.Contains("--CALLS_NOTE--", StringComparison.Ordinal) || id.Contains("--PART_OF_PASSAGE--", StringComparison.Ordinal);
}
