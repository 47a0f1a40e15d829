using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>Runs every case on the embedded store. <c>KG_REWRITE_CASES=1</c> rewrites plans and results instead of comparing, never in CI.</summary>
public sealed class QueryCaseTests(ServedGraphFixture fixture) : IClassFixture<ServedGraphFixture>
{
    private static bool Rewrites =>
        Environment.GetEnvironmentVariable("KG_REWRITE_CASES") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    public static TheoryData<string> Cases() => [.. QueryCase.All().Select(found => found.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_gives_its_plan_and_its_result(string id)
    {
        var found = QueryCase.Parse(id);
        var request = GraphQLRequest.Of(found.Query, null, found.Variables);
        var result = QueryCase.Format(await fixture.ExecuteAsync(request));
        var plan = fixture.Plan(request);
        if (Rewrites)
        {
            found.Rewrite(".result.json", result);
            found.Rewrite(".plan", plan);
        }

        result.ShouldBe(found.Expected(".result.json"));
        plan.ShouldBe(found.Expected(".plan"));
    }

    [Fact]
    public void There_are_cases() => QueryCase.All().Count().ShouldBeGreaterThanOrEqualTo(60);
}

/// <summary>The graph that comes with the program, loaded once from its text.</summary>
public sealed class ServedGraphFixture
{
    private readonly RequestLimits _limits = new();
    private readonly RequestPipeline _pipeline;
    private readonly DocumentCache _documents;
    private readonly ServedGraph _graph;

    public ServedGraphFixture()
    {
        var loaded = GraphLoader.Load(GraphPlaces.Default with { SnapshotFolder = null });
        loaded.Mistakes.ShouldBeEmpty();
        _graph = loaded.Graph!;
        _documents = new DocumentCache(_limits.DocumentCacheBytes);
        _pipeline = new RequestPipeline(_graph, _documents, _limits);
    }

    public async Task<string> ExecuteAsync(GraphQLRequest request)
    {
        using var output = new JsonBuffer();
        await _pipeline.ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    /// <summary>The printed plan; null where the request does not come so far.</summary>
    public string? Plan(GraphQLRequest request)
    {
        var operation = _documents.Find(request)?.FindOperation(request.OperationName, out _);
        var variables = operation?.ReadVariables(request.Variables, _graph.Schema, out _);
        return variables is not null && operation!.FindPlan(variables, _graph.Schema)?.Plan is { } plan ? PlanPrinter.Print(plan) : null;
    }
}
