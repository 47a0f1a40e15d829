using KnowledgeGraph.Hostile.Bombs;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Hostile.Tests;

/// <summary>A short run of the hostile documents and all bombs against the real server in a process of its own.</summary>
/// <remarks>Processor time and memory are judged only by the program, on a quiet machine; see docs/hostile.md.</remarks>
public sealed class HostileRunTests
{
    private const int Documents = 2_000;

    [Fact]
    public async Task Mutated_documents_are_answered_in_the_shape_of_GraphQL_with_documented_codes()
    {
        await using var campaign = await Campaign.StartAsync(warmUpDocuments: 0);
        var tally = await campaign.SendDocumentsAsync(seed: 1, from: 0, Documents);
        tally.WrongAnswers.ShouldBeEmpty();
        (tally.Count, tally.Crashes).ShouldBe((Documents, 0));
    }

    [Fact]
    public async Task Every_bomb_gets_what_is_expected_of_it()
    {
        await using var campaign = await Campaign.StartAsync(warmUpDocuments: 0);
        var tally = await campaign.SendBombsAsync();
        tally.WrongAnswers.ShouldBeEmpty();
        (tally.Count, tally.Crashes).ShouldBe((Bomb.All.Count, 0));
    }

    [Fact]
    public void A_document_is_made_again_from_its_seed_and_index()
    {
        var schema = SmallSchema.Instance;
        var made = new Documents.DocumentSource(schema, 3).Make(41);
        new Documents.DocumentSource(schema, 3).Make(41).Body.ShouldBe(made.Body);
        new Documents.DocumentSource(schema, 3).Make(42).Body.ShouldNotBe(made.Body);
        new Documents.DocumentSource(schema, 4).Make(41).Body.ShouldNotBe(made.Body);
    }
}
