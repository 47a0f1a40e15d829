using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>Runs documents with our engine.</summary>
internal static class EngineResponse
{
    private static readonly ResolverLimits Limits = new() { Validation = EngineAnswers.Options, Selection = new SelectionLimits(1_000_000, 400) };

    /// <summary>The response in the form that it is compared in.</summary>
    public static async Task<string> OfAsync(Schema schema, DocumentRequest request)
    {
        using var variables = JsonDocument.Parse(request.Variables.ToJsonString());
        return ResponseText.OfOurs(await ExecuteAsync(schema, request.Document, request.OperationName, variables.RootElement));
    }

    /// <summary>The data of the introspection query.</summary>
    public static async Task<JsonNode> IntrospectAsync(Schema schema, string query) => (await ExecuteAsync(schema, query, null, null))["data"]!;

    private static async Task<JsonNode> ExecuteAsync(Schema schema, string document, string? operationName, JsonElement? variables)
    {
        using var output = new JsonBuffer();
        await new ResolverExecutor(schema, new NamedValues(schema), Limits).ExecuteAsync(document, operationName, variables, output);
        return JsonNode.Parse(Encoding.UTF8.GetString(output.Written.Span))!;
    }
}
