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
    /// <summary>A graph that is not the one with which a request began.</summary>
    public static StoreException Replaced() => new(NotReadyCode, "The graph was replaced while the request ran, or may have been: ask again.");

    /// <summary>A list without a limit that is longer than a page.</summary>
    public static GraphQLError ListTooLong(int maxPageSize) =>
        new(
            ListTooLongCode,
            $"The list holds more than {maxPageSize.ToString(CultureInfo.InvariantCulture)} entries; ask with `limit` and `offset`, or page through the connection."
        );

    /// <summary>The code of entries that fall into more groups than are allowed.</summary>
    public const string TooManyGroupsCode = "TOO_MANY_GROUPS";

    /// <summary>The code of dates without an end that were to be sorted into spans of the calendar without a range.</summary>
    public const string GroupsNeedRangeCode = "GROUPS_NEED_RANGE";

    /// <summary>More groups than are allowed.</summary>
    public static GraphQLError TooManyGroups(int maxGroups) =>
        new(
            TooManyGroupsCode,
            $"The entries fall into more than {maxGroups.ToString(CultureInfo.InvariantCulture)} groups; ask with a filter, wider spans or fewer keys."
        );

    /// <summary>A date that lies in spans without end.</summary>
    public static GraphQLError GroupsNeedRange(string field) =>
        new(
            GroupsNeedRangeCode,
            $"A date in \"{field}\" has no start or no end within the years -9999 to 9999 and lies in spans of the calendar without end: say by `from` and `to`, within these years, which of them count."
        );

    /// <summary>A prefix that stands for too many words.</summary>
    public static GraphQLError SearchTooBroad { get; } =
        new(
            SearchTooBroadCode,
            $"A word of the search that ends with `*` stands for more than {SearchLimits.MaxExpansions.ToString("N0", CultureInfo.InvariantCulture)} words of the graph: write more of it."
        );

    /// <summary>A subgraph with more relationships than an answer may have.</summary>
    public static GraphQLError SubgraphTooLarge(int maxRelationships) =>
        new(
            ListTooLongCode,
            $"There are more than {maxRelationships.ToString(CultureInfo.InvariantCulture)} relationships among these nodes; ask for fewer nodes with `limit` or for fewer kinds with `along`."
        );

    /// <summary>The code of a sum that is too large for a number.</summary>
    public const string NumberTooLargeCode = "NUMBER_TOO_LARGE";

    /// <summary>A sum that is too large for a number; JSON has no infinity.</summary>
    public static GraphQLError NumberTooLarge { get; } = new(NumberTooLargeCode, "The sum of the values is larger than a Float can be: ask with a filter.");
}
