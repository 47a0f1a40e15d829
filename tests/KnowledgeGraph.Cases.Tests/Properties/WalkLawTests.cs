using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.InMemory;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Paths and neighbourhoods of random small graphs against a model that looks at everything.</summary>
public sealed class WalkLawTests(SecondGraphFixture museum)
{
    private const int Graphs = 300;

    [Fact]
    public async Task Pages_of_paths_are_all_paths_in_their_order()
    {
        var given = 0;
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = RandomMuseum.Of(museum.Graph.Ontology, random);
            await using var store = EmbeddedStore.Of(graph.Data);
            var (from, to) = (graph.AnyNode(random), graph.AnyNode(random));
            var maxLength = random.Next(0, 7);
            var walk = RandomMuseum.AnyWalk(random);
            var expected = graph.Paths(from, to, maxLength, walk);
            var size = random.Next(1, 6);
            var found = new List<string>();
            for (string? after = null; ;)
            {
                var page = (await AskAsync(store, $"paths(from: \"{from}\", to: \"{to}\", maxLength: {maxLength}, first: {size}{Text(after)}{walk.Arguments})", "pageInfo { hasNextPage endCursor } edges { node { length nodes { id } relationships { id } } }"))
                    .At("paths");
                found.AddRange(page.At("edges").EnumerateArray().Select(edge => Text(edge.At("node"))));
                if (!page.At("pageInfo", "hasNextPage").GetBoolean() || found.Count > expected.Count)
                {
                    break;
                }

                after = page.At("pageInfo", "endCursor").GetString();
            }

            found.ShouldBe(expected, $"seed {seed}, {from} to {to}, at most {maxLength}{walk.Arguments}");
            given += found.Count;
        }

        given.ShouldBeGreaterThan(Graphs * 5);
    }

    [Fact]
    public async Task Neighbourhoods_are_the_nearest_nodes_and_all_that_joins_them()
    {
        var cut = 0;
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = RandomMuseum.Of(museum.Graph.Ontology, random);
            await using var store = EmbeddedStore.Of(graph.Data);
            var (centre, depth, limit, walk) = (graph.AnyNode(random), random.Next(0, 5), random.Next(1, 10), RandomMuseum.AnyWalk(random));
            var answer = (await AskAsync(store, $"neighbourhood(of: \"{centre}\", depth: {depth}, limit: {limit}{walk.Arguments})", "isCut nodes { depth node { id } } relationships { id }"))
                .At("neighbourhood");
            var (nodes, relationships) = graph.Neighbourhood(centre, depth, walk);
            var kept = nodes.Take(limit).ToArray();
            answer.At("nodes").EnumerateArray()
                .Select(node => (node.At("node", "id").GetString()!, node.At("depth").GetInt32()))
                .ShouldBe(kept, $"seed {seed}");
            answer.At("relationships").Ids()
                .ShouldBe(relationships.Where(edge => kept.Any(node => node.Id == edge.Source) && kept.Any(node => node.Id == edge.Target)).Select(edge => edge.Id), $"seed {seed}");
            answer.At("isCut").GetBoolean().ShouldBe(nodes.Count > limit);
            cut += nodes.Count > limit ? 1 : 0;
        }

        cut.ShouldBeInRange(Graphs / 10, Graphs * 9 / 10);
    }

    private static string Text(string? after) => after is null ? string.Empty : $", after: \"{after}\"";

    private static string Text(JsonElement path) =>
        string.Create(CultureInfo.InvariantCulture, $"{path.At("length").GetInt32()}: {string.Join(' ', path.At("nodes").Ids())} over {string.Join(' ', path.At("relationships").Ids())}");

    private async Task<JsonElement> AskAsync(EmbeddedStore store, string field, string selection)
    {
        var (pipeline, _) = museum.Over(store);
        using var output = new JsonBuffer();
        await pipeline.ExecuteAsync(GraphQLRequest.Of($"{{ {field} {{ {selection} }} }}"), output, TestContext.Current.CancellationToken);
        var response = JsonDocument.Parse(Encoding.UTF8.GetString(output.Written.Span)).RootElement;
        response.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return response.At("data");
    }
}
