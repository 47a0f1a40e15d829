using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Acceptance;

/// <summary>What the graph says of itself is what it gives.</summary>
public sealed class GraphFieldTests(ServedGraphFixture served)
{
    [Fact]
    public async Task Counts_are_those_of_the_connections()
    {
        var kinds = served.Graph.Ontology.Kinds;
        var totals = await served.AskAsync($"{{ {string.Join(' ', kinds.Select(kind => $"{kind.Plural}Connection {{ totalCount }}"))} }}");
        var graph = (await served.AskAsync("{ graph { nodeCount kinds { kind count } } }")).At("graph");
        graph.At("kinds").EnumerateArray().Select(Pair).ShouldBe(
            kinds.Select(kind => (kind.Name, totals.At($"{kind.Plural}Connection", "totalCount").GetInt64()))
        );
        graph.At("nodeCount").GetInt64().ShouldBe(graph.At("kinds").EnumerateArray().Sum(kind => Pair(kind).Count));
    }

    [Fact]
    public async Task The_version_is_that_of_the_store()
    {
        var graph = (await served.AskAsync("{ graph { version ontologyVersion relationshipCount relationshipKinds { kind count } } }")).At("graph");
        graph.At("version").GetString().ShouldBe(served.Graph.Store.Version);
        graph.At("ontologyVersion").GetString().ShouldBe(served.Graph.Ontology.Version);
        var kinds = graph.At("relationshipKinds").EnumerateArray().Select(Pair).ToArray();
        kinds.Select(kind => kind.Kind).ShouldBe(served.Graph.Ontology.Relationships.Select(kind => kind.Type));
        graph.At("relationshipCount").GetInt64().ShouldBe(kinds.Sum(kind => kind.Count));
    }

    private static (string Kind, long Count) Pair(JsonElement counted) => (counted.At("kind").GetString()!, counted.At("count").GetInt64());
}
