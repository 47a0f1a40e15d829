using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>Writes errors as the response has them: message, locations, path, and the code under <c>extensions</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors.Error-Result-Format</remarks>
public static class ErrorWriter
{
    /// <summary>Writes <c>"errors":[...]</c>.</summary>
    /// <param name="errors">The errors.</param>
    /// <param name="output">Where to.</param>
    /// <param name="requestId">The id of the request, which stands beside each code; null for none.</param>
    public static void Write(IReadOnlyList<GraphQLError> errors, JsonBuffer output, string? requestId = null)
    {
        output.Write("\"errors\":["u8);
        for (var at = 0; at < errors.Count; at++)
        {
            if (at > 0)
            {
                output.Write((byte)',');
            }

            Write(errors[at], output, requestId);
        }

        output.Write((byte)']');
    }

    private static void Write(GraphQLError error, JsonBuffer output, string? requestId)
    {
        output.Write("{\"message\":"u8);
        output.WriteString(error.Message);
        if (!error.Locations.IsEmpty)
        {
            output.Write(",\"locations\":["u8);
            Write(error.Locations, output);
            output.Write((byte)']');
        }

        if (!error.Path.IsEmpty)
        {
            output.Write(",\"path\":["u8);
            Write(error.Path, output);
            output.Write((byte)']');
        }

        output.Write(",\"extensions\":{\"code\":"u8);
        output.WriteString(error.Code);
        if (requestId is not null)
        {
            output.Write(",\"requestId\":"u8);
            output.WriteString(requestId);
        }

        output.Write("}}"u8);
    }

    private static void Write(ImmutableArray<SourceLocation> locations, JsonBuffer output)
    {
        for (var at = 0; at < locations.Length; at++)
        {
            output.Write(at > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
            output.Write((long)locations[at].Line);
            output.Write(",\"column\":"u8);
            output.Write((long)locations[at].Column);
            output.Write((byte)'}');
        }
    }

    private static void Write(ImmutableArray<object> path, JsonBuffer output)
    {
        for (var at = 0; at < path.Length; at++)
        {
            if (at > 0)
            {
                output.Write((byte)',');
            }

            if (path[at] is int place)
            {
                output.Write((long)place);
            }
            else
            {
                output.WriteString((string)path[at]);
            }
        }
    }
}
