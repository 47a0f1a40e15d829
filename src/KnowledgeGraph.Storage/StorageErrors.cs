using System.Globalization;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Storage;

/// <summary>The errors that stores meet while they answer, with the same code and sentence in each.</summary>
public static class StorageErrors
{
    /// <summary>The code of a list that is longer than a page and was asked for without a limit.</summary>
    public const string ListTooLongCode = "LIST_TOO_LONG";

    /// <summary>The code of a store that can not serve now.</summary>
    public const string NotReadyCode = "STORE_NOT_READY";

    /// <summary>The code of a search with a prefix that stands for too many words.</summary>
    public const string SearchTooBroadCode = "SEARCH_TOO_BROAD";

    /// <summary>A list without a limit that is longer than a page.</summary>
    public static GraphQLError ListTooLong(int maxPageSize) =>
        new(
            ListTooLongCode,
            $"The list holds more than {maxPageSize.ToString(CultureInfo.InvariantCulture)} entries; ask with `limit` and `offset`, or page through the connection."
        );

    /// <summary>A prefix that stands for too many words.</summary>
    public static GraphQLError SearchTooBroad { get; } =
        new(
            SearchTooBroadCode,
            $"A word of the search that ends with `*` stands for more than {SearchLimits.MaxExpansions.ToString("N0", CultureInfo.InvariantCulture)} words of the graph: write more of it."
        );
}
