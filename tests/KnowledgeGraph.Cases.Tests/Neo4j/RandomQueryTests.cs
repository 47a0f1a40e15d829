using System.Globalization;
using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Cases.Tests.Neo4j.Random;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j;

/// <summary>Random queries give the same bytes from both stores. <c>KG_RANDOM_QUERIES=3000</c> asks more, <c>KG_RANDOM_SEED</c> starts elsewhere.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class RandomQueryTests(Neo4jServer server, ServedGraphFixture served)
{
    private static int Count => Number("KG_RANDOM_QUERIES", 300);

    private static int FirstSeed => Number("KG_RANDOM_SEED", 1);

    [Fact]
    public async Task Random_queries_give_the_same_bytes_from_both_stores()
    {
        await using var database = await SeededDatabase.OpenAsync(server, GraphPlaces.Default, served);
        var values = new RandomValues(SeedLoader.Load(served.Graph.Ontology, SeedFolder.Read(GraphPlaces.Default.SeedFolder)).Graph!);
        var wrong = new List<string>();
        var refused = new List<string>();
        var pages = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Count && wrong.Count < 20; seed++)
        {
            var query = RandomQuery.Of(seed, served.Graph.Schema, values);
            var answer = await CompareAsync(database, query, wrong);
            if (answer.Contains("\"errors\":", StringComparison.Ordinal))
            {
                refused.Add($"seed {seed}: {query.Text}\n  {answer}");
            }
            else if (seed % 2 == 0 && query.Next(answer) is { } next)
            {
                pages++;
                await CompareAsync(database, next, wrong);
            }
        }

        string.Join("\n", wrong).ShouldBeEmpty();

        // What is refused tells little about the stores.
        string.Join("\n", refused.Skip(Count / 20)).ShouldBeEmpty();
        pages.ShouldBeGreaterThan(Count / 20);
    }

    private async Task<string> CompareAsync(SeededDatabase database, RandomQuery query, List<string> wrong)
    {
        var expected = await served.ExecuteAsync(query.Request);
        string actual;
        try
        {
            using var output = new JsonBuffer();
            await database.Pipeline.ExecuteAsync(query.Request, output, TestContext.Current.CancellationToken);
            actual = Encoding.UTF8.GetString(output.Written.Span);
        }
        catch (Storage.StoreException failure)
        {
            actual = failure.Message;
        }

        if (actual != expected)
        {
            wrong.Add(
                $"seed {query.Seed}: {query.Text}\n  variables {query.Variables.ToJsonString()}\n  memory {expected}\n  Neo4j  {actual}\n{database.Statements(query.Request, served.Graph)}"
            );
        }

        return expected;
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
