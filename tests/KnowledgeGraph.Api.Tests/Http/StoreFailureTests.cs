using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>A store that can not answer is no mistake of the client: its status says so, as far as the media type has one.</summary>
public sealed class StoreFailureTests
{
    private const string Body = """{"errors":[{"message":"The database is away.","extensions":{"code":"STORE_NOT_READY"}}]}""";

    private static readonly Lazy<ServedGraph> Graph = new(() => GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null }).Graph!);

    [Theory]
    [InlineData("application/json", 200, "application/json")]
    [InlineData("application/graphql-response+json", 503, "application/graphql-response+json")]
    [InlineData("text/csv", 503, "application/graphql-response+json")]
    public async Task A_request_that_the_store_can_not_answer(string accept, int status, string type)
    {
        var graph = Graph.Value with { Store = new AwayStore() };
        var limits = new RequestLimits();
        var pipeline = new RequestPipeline(graph, new DocumentCache(limits.DocumentCacheBytes), limits);
        await using var server = await EdgeServer.StartAsync(
            new GraphQLService((request, output, stop) => pipeline.ExecuteAsync(request with { Id = null }, output, stop), () => "", () => "v1", () => null),
            SettingValues.Defaults
        );
        var answer = await server.PostAsync("""{"query":"{ treaties { id } }"}""", accept);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(Body);
    }

    private sealed class AwayStore : IGraphStore, IPreparedPlan
    {
        public string? WhyNotReady => "The database is away.";

        public string Version => "none";

        public GraphStatistics? Statistics => null;

        public IPreparedPlan Prepare(QueryPlan plan) => this;

        public ValueTask<IPlanRun> StartAsync(object?[] parameters, WorkBudget budget) => throw new StoreException(StorageErrors.NotReadyCode, WhyNotReady!);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
