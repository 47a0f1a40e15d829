using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Http;

/// <summary>Runs a request and writes the whole response; <see cref="RequestPipeline.ExecuteAsync"/> is the one that serves users.</summary>
public delegate ValueTask<RequestOutcome> GraphQLExecution(GraphQLRequest request, JsonBuffer output, CancellationToken cancellation);

/// <summary>What the server serves over HTTP.</summary>
/// <param name="Execute">Runs a request.</param>
/// <param name="PrintSchema">The served schema in SDL.</param>
/// <param name="ReadVersion">The version of ontology and graph; another one means that the schema's text may have changed.</param>
/// <param name="FindObstacle">Why the store can not answer now, as a sentence; null where it can.</param>
public sealed record GraphQLService(
    GraphQLExecution Execute,
    Func<string> PrintSchema,
    Func<string> ReadVersion,
    Func<string?> FindObstacle
);
