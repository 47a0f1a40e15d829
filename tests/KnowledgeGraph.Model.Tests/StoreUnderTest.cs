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
    private const int MostWaits = 240;

    private readonly RequestPipeline _pipeline;

    public StoreUnderTest(IGraphStore store)
    {
        var limits = new RequestLimits();
        _pipeline = new RequestPipeline(new ServedGraph(Harbour.Ontology, Harbour.Schema, store), new DocumentCache(limits.DocumentCacheBytes), limits);
    }

    /// <summary>The answer. A database that is busy may fall silent for a moment and is then asked again: what it answers is compared, not when.</summary>
    public async Task<string> AskAsync(ModelQuery query)
    {
        for (var wait = 0; ; wait++)
        {
            using var output = new JsonBuffer();
            await _pipeline.ExecuteAsync(QueryText.Of(query).Request, output, TestContext.Current.CancellationToken);
            var answer = Encoding.UTF8.GetString(output.Written.Span);
            if (!answer.Contains($"\"code\":\"{StorageErrors.NotReadyCode}\"", StringComparison.Ordinal) || wait == MostWaits)
            {
                return answer;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), TestContext.Current.CancellationToken);
        }
    }
}
