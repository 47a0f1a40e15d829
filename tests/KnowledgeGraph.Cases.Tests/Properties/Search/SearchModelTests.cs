using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.InMemory;

namespace KnowledgeGraph.Cases.Tests.Properties.Search;

/// <summary>Random searches in random graphs find what a model finds that looks at every word of every text.</summary>
public sealed class SearchModelTests
{
    private static readonly (string Name, int Weight)[] Fields = [("a", 1), ("b", 8), ("list", 3), ("none", 0)];

    private static readonly OntologyModel Ontology = OntologyReader.Read([new OntologyFile("o.graphql", Sdl("One") + Sdl("Two"))]).Model!;

    [Fact]
    public async Task Random_searches_find_what_the_model_finds()
    {
        var random = new System.Random(17);
        var found = 0;
        for (var round = 0; round < 40; round++)
        {
            var graph = Enumerable.Range(0, random.Next(1, 40)).Select(at => ModelNode.Random(random, at)).ToArray();
            await using var store = Store(graph);
            var limits = new RequestLimits();
            var pipeline = new RequestPipeline(new ServedGraph(Ontology, ApiSchemaBuilder.Build(Ontology), store), new DocumentCache(limits.DocumentCacheBytes), limits);
            for (var search = 0; search < 40; search++)
            {
                var texts = graph.SelectMany(node => node.Texts.SelectMany(field => field)).ToArray();
                if (texts.Length == 0)
                {
                    continue;
                }

                var phrases = Enumerable.Range(0, random.Next(1, 4))
                    .Select(_ => ModelPhrase.Random(random, texts[random.Next(texts.Length)]))
                    .DistinctBy(phrase => phrase.Key)
                    .ToArray();
                var text = string.Join(' ', phrases.Select(phrase => phrase.Written));
                var kinds = random.Next(3) == 0 ? "[One]" : "[One, Two]";
                var expected = Expected(graph, phrases, kinds == "[One]");
                (await WalkAsync(pipeline, text, kinds, random.Next(1, 6), expected.Length)).ShouldBe(expected, text);
                found += expected.Length;
            }
        }

        found.ShouldBeGreaterThan(2_000);
    }

    private static string Sdl(string kind) =>
        $$"""
        "A kind."
        type {{kind}} @node {
          "The slug."
          id: ID!
          "A text."
          a: String
          "A text that counts more."
          b: String @search(weight: 8)
          "Several."
          list: [String!] @search(weight: 3)
          "A text that does not count."
          none: String @search(weight: 0)
        }

        """;

    private static EmbeddedStore Store(ModelNode[] graph) =>
        EmbeddedStore.Of(
            new GraphData(
                Ontology,
                "version",
                [
                    .. graph.Select(node =>
                    {
                        var kind = Ontology.FindKind(node.Kind)!;
                        return new NodeData(kind, node.Id, [.. kind.Fields.Select(field => node.Value(field.Name))]);
                    }),
                ],
                []
            )
        );

    // The hits as text, the best first.
    private static string[] Expected(ModelNode[] graph, ModelPhrase[] phrases, bool onlyFirst)
    {
        int With(string word) => graph.Count(node => node.Texts.Take(3).Any(field => field.Any(text => text.Counted().Contains(word))));
        var rarities = new Dictionary<string, int>(StringComparer.Ordinal);
        int Rarity(string word)
        {
            if (!rarities.TryGetValue(word, out var rarity))
            {
                rarities[word] = rarity = (int)(BigInteger.Pow(graph.Length, 16) / BigInteger.Pow(With(word), 16)).GetBitLength();
            }

            return rarity;
        }

        var hits = new List<(int Score, string Id, string Field)>();
        foreach (var node in graph.Where(node => !onlyFirst || node.Kind == "One"))
        {
            var perField = new int[3];
            var all = true;
            foreach (var phrase in phrases)
            {
                var isFound = false;
                for (var field = 0; field < 3; field++)
                {
                    var values = node.Texts[field]
                        .Select(text => phrase.Value(text, Rarity) * Fields[field].Weight * Brevity(text.Words.Length))
                        .OfType<int>()
                        .ToArray();
                    isFound |= values.Length > 0;
                    perField[field] += values.Length > 0 ? values.Max() : 0;
                }

                all &= isFound;
            }

            if (all)
            {
                hits.Add((perField.Sum(), node.Id, Fields[Array.IndexOf(perField, perField.Max())].Name));
            }
        }

        return
        [
            .. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal)
                .Select(hit => $"{hit.Id} {hit.Score.ToString(CultureInfo.InvariantCulture)} {hit.Field}"),
        ];
    }

    private static int Brevity(int words)
    {
        var brevity = 16;
        for (; words > 1 && brevity > 4; words /= 2)
        {
            brevity -= 2;
        }

        return brevity;
    }

    // Page by page, so that cursors are tried too.
    private static async Task<string[]> WalkAsync(RequestPipeline pipeline, string text, string kinds, int size, int total)
    {
        var hits = new List<string>();
        string? after = null;
        bool more;
        do
        {
            var variables = JsonSerializer.SerializeToElement(new JsonObject { ["text"] = text, ["after"] = after, ["first"] = size });
            using var output = new JsonBuffer();
            await pipeline.ExecuteAsync(
                GraphQLRequest.Of(
                    $"query($text: String!, $after: String, $first: Int) {{ search(text: $text, kinds: {kinds}, first: $first, after: $after) {{ totalCount pageInfo {{ hasNextPage endCursor }} edges {{ score field snippet node {{ id }} }} }} }}",
                    null,
                    variables
                ),
                output,
                TestContext.Current.CancellationToken
            );
            var answer = JsonDocument.Parse(output.Written).RootElement;
            answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{text}: {errors}");
            var page = answer.At("data", "search");
            page.At("totalCount").GetInt32().ShouldBe(total, text);
            foreach (var edge in page.At("edges").EnumerateArray())
            {
                edge.At("snippet").GetString()!.ShouldContain("⟪");
                hits.Add($"{edge.At("node", "id").GetString()} {edge.At("score")} {edge.At("field").GetString()}");
            }

            after = page.At("pageInfo", "endCursor").GetString();
            more = page.At("pageInfo", "hasNextPage").GetBoolean();
        }
        while (more);
        return [.. hits];
    }

    private sealed record ModelNode(string Kind, string Id, ModelText[][] Texts)
    {
        public static ModelNode Random(System.Random random, int at) =>
            new(
                random.Next(3) == 0 ? "Two" : "One",
                string.Create(CultureInfo.InvariantCulture, $"n{at:d3}"),
                [.. Fields.Select(field => Enumerable.Range(0, field.Name == "list" ? random.Next(4) : random.Next(2)).Select(_ => ModelText.Random(random)).ToArray())]
            );

        public object? Value(string field) =>
            field == "id" ? Id
            : Texts[Array.FindIndex(Fields, each => each.Name == field)] is { Length: > 0 } texts
                ? field == "list" ? texts.Select(text => (object?)text.Text).ToArray() : texts[0].Text
                : null;
    }
}
