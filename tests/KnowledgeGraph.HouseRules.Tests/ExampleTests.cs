using System.Text.Json;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>The queries of README and docs run on the real graph, and give what the pages say.</summary>
public sealed class ExampleTests(ServedGraphFixture served) : IClassFixture<ServedGraphFixture>
{
    [Fact]
    public async Task Queries_give_the_answers_that_stand_below_them()
    {
        var offenders = new List<string>();
        foreach (var page in DocumentPage.All)
        {
            JsonElement? answer = null;
            foreach (var block in DocumentPage.Blocks(page))
            {
                if (IsQuery(block))
                {
                    answer = await served.AskAsync(block.Text);
                    if (answer.Value.TryGetProperty("errors", out var errors))
                    {
                        offenders.Add($"{block}: {errors}");
                    }
                }
                else if (block.Language == "json" && answer is { } whole && !JsonPart.IsIn(whole, JsonDocument.Parse(block.Text).RootElement))
                {
                    offenders.Add($"{block}: is no part of {whole}");
                }
            }
        }

        Rule.KeptByAll("A query of a page runs, and the JSON below is a part of its answer.", offenders);
    }

    [Fact]
    public void Readme_has_three_queries() =>
        Assert.True(DocumentPage.Blocks(Repository.File("README.md")).Count(IsQuery) >= 3, "README shows three queries worth asking.");

    private static bool IsQuery(DocumentBlock block) =>
        block.Language == "graphql" && (block.Text.StartsWith('{') || block.Text.StartsWith("query", StringComparison.Ordinal));
}
