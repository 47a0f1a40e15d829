using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Requests;

/// <summary>Writes a response: each root field from the store or, for introspection, from the schema.</summary>
internal static class ResponseAssembler
{
    public static async ValueTask WriteAsync(
        QueryPlan plan,
        IPlanRun run,
        Schema schema,
        IReadOnlyDictionary<string, object?> variables,
        JsonBuffer output,
        List<GraphQLError> errors,
        int maxBytes,
        CancellationToken cancellation
    )
    {
        output.Write("{\"data\":{"u8);
        var isFirst = true;
        foreach (var field in plan.Operation.Root.Fields)
        {
            if (!isFirst)
            {
                output.Write((byte)',');
            }

            isFirst = false;
            output.Write(field.Key);
            if (field.IsTypename)
            {
                output.Write(schema.TypeNameJson(plan.Operation.RootType.Index));
                continue;
            }

            var written = field.Step is null
                ? SchemaIntrospection.Write(plan.Operation, field, variables, output, errors, maxBytes, cancellation)
                : await run.WriteAsync(field, output, errors, maxBytes);
            if (written == WriteResult.Complete)
            {
                continue;
            }

            output.Truncate(0);
            output.Write("{\"data\":null"u8);
            if (written == WriteResult.TooLarge)
            {
                errors.Add(
                    new GraphQLError(ErrorCodes.ResultTooLarge, $"The result is larger than {maxBytes} bytes; ask for fewer fields or smaller pages.")
                );
            }

            Finish(errors, output);
            return;
        }

        output.Write((byte)'}');
        Finish(errors, output);
    }

    private static void Finish(List<GraphQLError> errors, JsonBuffer output)
    {
        if (errors.Count > 0)
        {
            output.Write((byte)',');
            ErrorWriter.Write(errors, output);
        }

        output.Write((byte)'}');
    }
}
