using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Conformance.Serving;

/// <summary>Answers <c>POST /execute</c>: the schema is built of the request, and the engine answers with the fixed resolvers.</summary>
internal static class ExecuteEndpoint
{
    private const string BadRequestCode = "BAD_REQUEST";

    /// <summary>Writes the response to a body; gives the status.</summary>
    public static async ValueTask<int> AnswerAsync(ReadOnlyMemory<byte> body, JsonBuffer output, CancellationToken cancellation)
    {
        if (ExecuteRequest.Read(body, out var mistake) is not { } request)
        {
            Refuse(mistake!, output);
            return StatusCodes.Status400BadRequest;
        }

        var built = RequestedSchema.Build(request.Schema);
        if (!built.Succeeded)
        {
            ResponseAssembler.Refuse(built.Errors, output);
            return StatusCodes.Status200OK;
        }

        var executor = new ResolverExecutor(built.Schema, new FixedResolvers(built.Schema));
        await executor.ExecuteAsync(request.Query, request.OperationName, request.Variables, output, cancellation);
        return StatusCodes.Status200OK;
    }

    /// <summary>Writes a response that says what is wrong with a request.</summary>
    public static void Refuse(string sentence, JsonBuffer output) =>
        ResponseAssembler.Refuse([new GraphQLError(BadRequestCode, sentence)], output);
}
