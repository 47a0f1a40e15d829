using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Storage.InMemory;

namespace KnowledgeGraph.Model.Tests;

/// <summary>Searches and walks, page after page, on graphs made for them, give what the model says.</summary>
public sealed class WalkTests
{
    private const int MaxPages = 4;

    // Many nodes with the same words, so that the best are found before all are looked at.
    [Fact]
    public Task Searches_are_answered_as_the_model_does() => CompareAsync("search", seed => seed % 2 == 0 ? RandomGraph.OfCommonWords(seed, 40 + (seed % 5 * 40)) : RandomGraph.Of(seed, seed % 3 == 0 ? 60 : 500, 0));

    [Fact]
    public Task Paths_are_answered_as_the_model_does() => CompareAsync("paths", Joined);

    [Fact]
    public Task Neighbourhoods_are_answered_as_the_model_does() => CompareAsync("neighbourhood", Joined);

    // Few nodes with many relationships, more with few, where the shortest path is long, and many.
    private static ModelGraph Joined(int seed) =>
        (seed % 5) switch
        {
            0 or 1 => RandomGraph.Of(seed, 5 + (seed % 9), 2 + (seed % 4)),
            2 or 3 => RandomGraph.Of(seed, 20 + (seed % 31), 1),
            _ => seed % 2 == 0 ? RandomGraph.Of(seed, 400, 2) : RandomGraph.Of(seed, 40, 2),
        };

    private static async Task CompareAsync(string root, Func<int, ModelGraph> graphOf)
    {
        var wrong = new List<string>();
        var (empty, pages, count) = (0, 0, Numbers.Queries(2_000) / 4);
        for (var graphSeed = Numbers.FirstSeed; count > 0 && wrong.Count < 5; graphSeed++)
        {
            var graph = graphOf(graphSeed);
            await using var store = EmbeddedStore.Of(RandomGraph.Data(graph));
            var asked = new AskedGraph(graph, new StoreUnderTest(store));
            for (var at = 0; at < Numbers.QueriesPerGraph && count-- > 0 && wrong.Count < 5; at++)
            {
                var seed = (graphSeed * Numbers.QueriesPerGraph) + at;
                var random = new Random(seed);
                var query = RandomQuery.Of(seed, graph, root);
                for (var page = query; page is not null; page = random.Next(MaxPages) == 0 ? null : Pages.Next(random, query, asked.Cursors))
                {
                    pages++;
                    if (await asked.CompareAsync(page) is { } difference)
                    {
                        wrong.Add(await asked.ReportAsync(seed, page, difference));
                        break;
                    }
                }

                empty += asked.WasEmpty ? 1 : 0;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{pages} pages of {root}, {empty} without a value");
        string.Join("\n\n", wrong).ShouldBeEmpty();
    }
}
