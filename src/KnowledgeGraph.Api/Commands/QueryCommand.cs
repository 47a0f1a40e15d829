using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>query</c>: answers one document without a server; with <c>--plan</c> it shows the plan instead, with <c>--csv</c> a table. Exit code 0 where it ran.</summary>
internal static class QueryCommand
{
    public static async Task<int> RunAsync(
        SettingValues settings,
        string document,
        string? variables,
        bool showPlan,
        bool asTable,
        TextWriter output,
        TextWriter mistakes,
        CancellationToken cancellation
    )
    {
        if (GraphLoader.LoadOrReport(GraphPlaces.Of(settings), mistakes) is not { } graph)
        {
            return 1;
        }

        JsonElement? parsed = null;
        try
        {
            parsed = variables is null ? null : JsonDocument.Parse(variables).RootElement;
        }
        catch (JsonException broken)
        {
            mistakes.WriteLine($"--variables: expected a JSON object. {broken.Message}");
            return 1;
        }

        var limits = settings.ReadLimits();
        var documents = new DocumentCache(limits.DocumentCacheBytes);
        var request = GraphQLRequest.Of(document, null, parsed) with { Form = asTable && !showPlan ? ResultForm.Table : ResultForm.Response };
        using var response = new JsonBuffer();
        var outcome = await new RequestPipeline(graph, documents, limits).ExecuteAsync(request, response, cancellation);
        var operation = documents.Find(request)?.FindOperation(null, out _);
        if (showPlan
            && operation?.ReadVariables(parsed, graph.Schema, out _) is { } values
            && operation.FindPlan(values, graph.Schema)?.Plan is { } plan)
        {
            output.Write(PlanPrinter.Print(plan));
        }
        else if (asTable && outcome == RequestOutcome.Executed)
        {
            output.Write(Encoding.UTF8.GetString(response.Written.Span));
        }
        else
        {
            // What reads the table must not take errors for one.
            (asTable ? mistakes : output).WriteLine(Encoding.UTF8.GetString(response.Written.Span));
        }

        return outcome == RequestOutcome.Executed ? 0 : 1;
    }
}
