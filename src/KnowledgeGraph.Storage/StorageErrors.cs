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

    /// <summary>A graph that is not the one with which a request began.</summary>
    public static StoreException Replaced() => new(NotReadyCode, "The graph was replaced while the request ran: ask again.");

    /// <summary>A list without a limit that is longer than a page.</summary>
    public static GraphQLError ListTooLong(int maxPageSize) =>
        new(
            ListTooLongCode,
            $"The list holds more than {maxPageSize.ToString(CultureInfo.InvariantCulture)} entries; ask with `limit` and `offset`, or page through the connection."
        );
}
