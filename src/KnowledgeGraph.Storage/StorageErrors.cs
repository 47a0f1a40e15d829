using System.Globalization;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.Storage;

/// <summary>The errors that stores meet while they answer, with the same code and sentence in each.</summary>
public static class StorageErrors
{
    /// <summary>The code of a list that is longer than a page and was asked for without a limit.</summary>
    public const string ListTooLongCode = "LIST_TOO_LONG";

    /// <summary>The code of a store that can not serve now.</summary>
    public const string NotReadyCode = "STORE_NOT_READY";

    /// <summary>A list without a limit that is longer than a page.</summary>
    public static GraphQLError ListTooLong(int maxPageSize) =>
        new(
            ListTooLongCode,
            $"The list holds more than {maxPageSize.ToString(CultureInfo.InvariantCulture)} entries; ask with `limit` and `offset`, or page through the connection."
        );

    /// <summary>A subgraph with more relationships than an answer may have.</summary>
    public static GraphQLError SubgraphTooLarge(int maxRelationships) =>
        new(
            ListTooLongCode,
            $"There are more than {maxRelationships.ToString(CultureInfo.InvariantCulture)} relationships among these nodes; ask for fewer nodes with `limit` or for fewer kinds with `along`."
        );
}
