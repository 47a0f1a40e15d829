using System.Text;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Model.Tests.Queries;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Model.Tests;

/// <summary>A store with a random graph, behind the pipeline that serves it.</summary>
internal sealed class StoreUnderTest
{
    private readonly RequestPipeline _pipeline;

    public StoreUnderTest(IGraphStore store)
    {
        var limits = new RequestLimits();
        _pipeline = new RequestPipeline(new ServedGraph(Harbour.Ontology, Harbour.Schema, store), new DocumentCache(limits.DocumentCacheBytes), limits);
    }

    public async Task<string> AskAsync(ModelQuery query)
    {
        using var output = new JsonBuffer();
        await _pipeline.ExecuteAsync(QueryText.Of(query).Request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.Written.Span);
    }
}
