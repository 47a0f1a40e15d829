using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Storage.InMemory;

namespace KnowledgeGraph.Model.Tests;

/// <summary>Random queries over random small graphs give what the model says.</summary>
public sealed class RandomQueryTests
{
    [Fact]
    public async Task The_embedded_store_answers_as_the_model_does()
    {
        var wrong = new List<string>();
        var (empty, pages) = (0, 0);
        var count = Numbers.Queries(2_000);
        for (var seed = Numbers.FirstSeed; seed < Numbers.FirstSeed + count && wrong.Count < 5; seed++)
        {
            var graph = RandomGraph.Of(seed / Numbers.QueriesPerGraph);
            await using var store = EmbeddedStore.Of(RandomGraph.Data(graph));
            var asked = new AskedGraph(graph, new StoreUnderTest(store));
            var query = RandomQuery.Of(seed, graph);
            if (await asked.CompareAsync(query) is { } difference)
            {
                wrong.Add(await asked.ReportAsync(seed, query, difference));
            }
            else if (Pages.Next(new Random(seed), query, asked.Cursors) is { } page)
            {
                pages++;
                if (await asked.CompareAsync(page) is { } later)
                {
                    wrong.Add(await asked.ReportAsync(seed, page, later));
                }
            }

            empty += asked.WasEmpty ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} queries, {pages} further pages, {empty} answers without a value");
        string.Join("\n\n", wrong).ShouldBeEmpty();

        // What is empty tells little.
        empty.ShouldBeLessThan(count / 2);
        pages.ShouldBeGreaterThan(count / 10);
    }
}
