using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Writes the value of a root field, whose key is written already.</summary>
public delegate ValueTask<WriteResult> RootFieldWriter(PlannedField field);

/// <summary>Writes a whole response: the root fields one after the other, then the errors and extensions.</summary>
/// <remarks>One after the other is the order that mutations must have. https://spec.graphql.org/September2025/#sec-Response-Format</remarks>
public static class ResponseAssembler
{
    /// <summary>Writes the response of an operation that runs.</summary>
    /// <param name="plan">The operation.</param>
    /// <param name="writeField">Writes each root field but <c>__typename</c>.</param>
    /// <param name="output">Where to.</param>
    /// <param name="errors">The errors that the fields' writers add.</param>
    /// <param name="maxBytes">The writers' limit, for the sentence about it.</param>
    /// <param name="extensions">The JSON object of the response's <c>extensions</c>; empty for none.</param>
    /// <param name="requestId">The id of the request, for its errors; null for none.</param>
    public static async ValueTask WriteAsync(
        OperationPlan plan,
        RootFieldWriter writeField,
        JsonBuffer output,
        List<GraphQLError> errors,
        int maxBytes,
        ReadOnlyMemory<byte> extensions = default,
        string? requestId = null
    )
    {
        output.Write("{\"data\":{"u8);
        var isFirst = true;
        foreach (var field in plan.Root.Fields)
        {
            if (!isFirst)
            {
                output.Write((byte)',');
            }

            isFirst = false;
            output.Write(field.Key);
            if (field.IsTypename)
            {
                output.Write(plan.Schema.TypeNameJson(plan.RootType.Index));
                continue;
            }

            var written = await TryWriteAsync(writeField, field, errors);
            if (written == WriteResult.Complete)
            {
                continue;
            }

            output.Truncate(0);
            output.Write("{\"data\":null"u8);
            if (written == WriteResult.TooLarge)
            {
                errors.Add(TooLarge(maxBytes));
            }

            Finish(errors, extensions.Span, output, requestId);
            return;
        }

        output.Write((byte)'}');
        Finish(errors, extensions.Span, output, requestId);
    }

    /// <summary>That a result is larger than the limit.</summary>
    public static GraphQLError TooLarge(int maxBytes) =>
        new(ErrorCodes.ResultTooLarge, $"The result is larger than {maxBytes} bytes; ask for fewer fields or smaller pages.");

    /// <summary>Writes the response of a request that can not run: it has no <c>data</c>.</summary>
    /// <param name="errors">Why it can not.</param>
    /// <param name="output">Where to.</param>
    /// <param name="extensions">The JSON object of the response's <c>extensions</c>; empty for none.</param>
    /// <param name="requestId">The id of the request, for its errors; null for none.</param>
    public static void Refuse(IReadOnlyList<GraphQLError> errors, JsonBuffer output, ReadOnlyMemory<byte> extensions = default, string? requestId = null)
    {
        output.Write((byte)'{');
        ErrorWriter.Write(errors, output, requestId);
        WriteExtensions(extensions.Span, output);
        output.Write((byte)'}');
    }

    private static async ValueTask<WriteResult?> TryWriteAsync(RootFieldWriter writeField, PlannedField field, List<GraphQLError> errors)
    {
        try
        {
            return await writeField(field);
        }
        catch (StepLimitException tooMuch)
        {
            errors.Add(GraphQLError.At(field.Nodes[0].Location, ErrorCodes.TooManySteps, tooMuch.MessageAt(field.ResponseName)));
            return null;
        }
    }

    private static void Finish(List<GraphQLError> errors, ReadOnlySpan<byte> extensions, JsonBuffer output, string? requestId)
    {
        if (errors.Count > 0)
        {
            output.Write((byte)',');
            ErrorWriter.Write(errors, output, requestId);
        }

        WriteExtensions(extensions, output);
        output.Write((byte)'}');
    }

    private static void WriteExtensions(ReadOnlySpan<byte> extensions, JsonBuffer output)
    {
        if (!extensions.IsEmpty)
        {
            output.Write(",\"extensions\":"u8);
            output.Write(extensions);
        }
    }
}
