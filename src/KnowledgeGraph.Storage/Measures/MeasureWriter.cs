using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Storage.Measures;

/// <summary>Writes what was measured, the same from every store: one value, or a list of distinct ones.</summary>
public static class MeasureWriter
{
    /// <summary>Writes the values; a list that is longer than a page is an error, which is handed to <paramref name="refuse"/>.</summary>
    public static ReadResult Write(MeasuredValue[] values, bool isList, int maxPageSize, JsonBuffer output, Action<GraphQLError> refuse)
    {
        if (!isList && !double.IsFinite(values[0].Number))
        {
            refuse(StorageErrors.NumberTooLarge);
            return ReadResult.Error;
        }

        if (!isList)
        {
            return values[0].Write(output) ? ReadResult.Written : ReadResult.Null;
        }

        if (values.Length > maxPageSize)
        {
            refuse(StorageErrors.ListTooLong(maxPageSize));
            return ReadResult.Error;
        }

        output.Write((byte)'[');
        for (var at = 0; at < values.Length; at++)
        {
            if (at > 0)
            {
                output.Write((byte)',');
            }

            values[at].Write(output);
        }

        output.Write((byte)']');
        return ReadResult.Written;
    }
}
