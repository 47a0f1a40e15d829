using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Storage;

[assembly: AssemblyFixture(typeof(KnowledgeGraph.Cases.Tests.ServedGraphFixture))]
[assembly: AssemblyFixture(typeof(KnowledgeGraph.Cases.Tests.SecondGraphFixture))]

namespace KnowledgeGraph.Cases.Tests;

/// <summary>A graph, loaded once from its text, with the pipeline that answers requests about it.</summary>
public abstract class GraphFixture
{
    private readonly RequestLimits _limits = new();
    private readonly RequestPipeline _pipeline;
    private readonly DocumentCache _documents;
    private readonly ServedGraph _graph;

    protected GraphFixture(GraphPlaces places)
    {
        var loaded = GraphLoader.Load(places);
        loaded.Mistakes.ShouldBeEmpty();
        _graph = loaded.Graph!;
        _documents = new DocumentCache(_limits.DocumentCacheBytes);
        _pipeline = new RequestPipeline(_graph, _documents, _limits);
    }

    /// <summary>What is served.</summary>
    public ServedGraph Graph => _graph;

    /// <summary>A pipeline over another store with the same graph, and the documents it keeps.</summary>
    public (RequestPipeline Pipeline, DocumentCache Documents) Over(IGraphStore store)
    {
        var documents = new DocumentCache(_limits.DocumentCacheBytes);
        return (new RequestPipeline(_graph with { Store = store }, documents, _limits), documents);
    }

    /// <summary>The whole response.</summary>
    public async Task<string> ExecuteAsync(GraphQLRequest request)
    {
        using var output = new JsonBuffer();
        await _pipeline.ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        var response = JsonDocument.Parse(await ExecuteAsync(GraphQLRequest.Of(query))).RootElement;
        response.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return response.GetProperty("data");
    }

    /// <summary>The printed plan; null where the request does not come so far.</summary>
    public string? Plan(GraphQLRequest request)
    {
        var operation = _documents.Find(request)?.FindOperation(request.OperationName, out _);
        var variables = operation?.ReadVariables(request.Variables, _graph.Schema, out _);
        return variables is not null && operation!.FindPlan(variables, _graph.Schema)?.Plan is { } plan ? PlanPrinter.Print(plan) : null;
    }
}

/// <summary>The graph that comes with the program.</summary>
public sealed class ServedGraphFixture() : GraphFixture(GraphPlaces.Default with { SnapshotFolder = null });

/// <summary>The small, unrelated graph of a museum.</summary>
public sealed class SecondGraphFixture()
    : GraphFixture(new GraphPlaces(Path.Combine(CaseFolders.Second, "ontology"), Path.Combine(CaseFolders.Second, "seed"), null));
