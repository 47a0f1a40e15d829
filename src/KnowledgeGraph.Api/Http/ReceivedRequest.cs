using System.Text.Json;
using KnowledgeGraph.Api.Requests;

namespace KnowledgeGraph.Api.Http;

/// <summary>A well-formed request, as it was read from a body or a URL. Its bytes must outlive it.</summary>
internal readonly struct ReceivedRequest(GraphQLRequest request, JsonDocument? variables) : IDisposable
{
    public GraphQLRequest Request => request;

    public void Dispose() => variables?.Dispose();
}
