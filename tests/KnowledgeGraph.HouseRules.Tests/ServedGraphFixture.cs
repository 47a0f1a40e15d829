using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>The graph that comes with the program.</summary>
public sealed class ServedGraphFixture
{
    private readonly RequestPipeline _pipeline;

    public ServedGraphFixture()
    {
        var loaded = GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null });
        Rule.KeptByAll("The graph is valid.", loaded.Mistakes);
        Graph = loaded.Graph!;
        var limits = new RequestLimits();
        _pipeline = new RequestPipeline(Graph, new DocumentCache(limits.DocumentCacheBytes), limits);
    }

    public ServedGraph Graph { get; }

    public async Task<JsonElement> AskAsync(string document)
    {
        using var output = new JsonBuffer();
        await _pipeline.ExecuteAsync(GraphQLRequest.Of(document, null, null), output, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.Written.Span)).RootElement;
    }
}
