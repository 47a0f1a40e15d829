using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Conformance.Peers;

namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>What one version of graphql-js answers, in the form that it is compared in.</summary>
internal sealed class PeerAnswers(GraphQLPeer peer, int version)
{
    public int Version => version;

    /// <summary>The answer to a schema's text, and what its client builds of our introspection answer.</summary>
    /// <remarks>An accepted schema is kept under the key for the documents that follow.</remarks>
    public async Task<(SchemaAnswer Answer, string? OursRebuilt)> AskAsync(string key, string sdl, string? ourPrinted, JsonNode? ourIntrospection)
    {
        var request = new JsonObject { ["key"] = key, ["sdl"] = sdl, ["printed"] = ourPrinted, ["introspection"] = ourIntrospection };
        var answer = await peer.AskAsync(version, "differentialSchema", request);
        return (new SchemaAnswer(Text(answer, "syntax"), Text(answer, "printed"), Text(answer, "reprinted"), Texts(answer, "reasons") ?? [], Text(answer, "own")), Text(answer, "theirs"));
    }

    /// <summary>The answer to a document for the schema of that key.</summary>
    public async Task<DocumentAnswer> AskAsync(string key, DocumentRequest asked, string? ourPrinted, bool runs)
    {
        var request = new JsonObject
        {
            ["key"] = key,
            ["document"] = asked.Document,
            ["printed"] = ourPrinted,
            ["variables"] = asked.Variables.DeepClone(),
            ["operationName"] = asked.OperationName,
            ["runs"] = runs,
        };
        var answer = await peer.AskAsync(version, "differentialDocument", request);
        var response = answer.TryGetProperty("response", out var given) ? ResponseText.OfTheirs(given) : null;
        return new DocumentAnswer(Text(answer, "syntax"), Text(answer, "printed"), Text(answer, "reprinted"), Texts(answer, "broken"), response);
    }

    /// <summary>The query that asks for all of a schema.</summary>
    public async Task<string> IntrospectionQueryAsync() => (await peer.AskAsync(version, "introspectionQuery", [])).GetString()!;

    private static string? Text(JsonElement answer, string name) => answer.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static List<string>? Texts(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : null;
}
