using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Storage.InMemory;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Model.Tests.Neo4j;

/// <summary>Random queries over random small graphs give the same bytes from both stores, and what the model says.</summary>
public sealed class BothStoresTests(Neo4jServer server)
{
    private const int QueriesPerGraph = 100;

    // Long paths take Neo4j long: docs/paths.md.
    private const int Longest = 3;

    [Fact]
    public async Task Neo4j_answers_as_the_model_does_and_in_the_bytes_of_the_embedded_store()
    {
        await using var database = new RandomGraphDatabase(await server.GetAsync());
        await database.EmptyAsync();
        var wrong = new List<string>();
        var count = Numbers.Queries(300);
        for (var seed = Numbers.FirstSeed; seed < Numbers.FirstSeed + count && wrong.Count < 5; seed += QueriesPerGraph)
        {
            await CompareAsync(seed, Math.Min(QueriesPerGraph, Numbers.FirstSeed + count - seed), database, wrong);
        }

        await database.EmptyAsync();
        string.Join("\n\n", wrong).ShouldBeEmpty();
    }

    private static async Task CompareAsync(int firstSeed, int count, RandomGraphDatabase database, List<string> wrong)
    {
        var graph = RandomGraph.Of(firstSeed);
        await using var embedded = EmbeddedStore.Of(RandomGraph.Data(graph));
        var memory = new StoreUnderTest(embedded);
        var asked = new AskedGraph(graph, await database.SeedAsync(graph));
        for (var seed = firstSeed; seed < firstSeed + count && wrong.Count < 5; seed++)
        {
            var query = RandomQuery.Of(seed, graph, Longest);
            await AddAsync(query, seed);
            if (Pages.Next(new Random(seed), query, asked.Cursors, Longest) is { } page)
            {
                await AddAsync(page, seed);
            }
        }

        async Task AddAsync(ModelQuery query, int seed)
        {
            if (await asked.CompareAsync(query) is { } difference)
            {
                wrong.Add(await asked.ReportAsync(seed, query, difference));
            }
            else if (await memory.AskAsync(query) is var here && here != asked.LastAnswer)
            {
                wrong.Add($"seed {seed}: other bytes\n{QueryText.Of(query)}\nmemory {here}\nNeo4j  {asked.LastAnswer}");
            }
        }
    }
}
