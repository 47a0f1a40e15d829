using KnowledgeGraph.Api.Http;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.Api.Tables;

/// <summary>Why the result of an operation is no table, with the place of what stands in the way.</summary>
internal static class TableMistakes
{
    /// <summary>There is no list: only a value, or nothing at all.</summary>
    public static GraphQLError NoList(ResultNode? last) =>
        last is null
            ? new(HttpErrorCodes.NotATable, "The result is no table: the query selects no list, whose entries are the rows.")
            : At(last, $"The result is no table: \"{last.Name}\" gives one value, but the rows of a table are the entries of a list.");

    /// <summary>Something stands beside the list.</summary>
    public static GraphQLError Beside(ResultNode other, ResultNode list) =>
        At(
            other,
            $"The result is no table: \"{other.Name}\" stands beside \"{list.Name}\". A table is one list; ask for what stands beside it in a query of its own."
        );

    /// <summary>There is a list in a row.</summary>
    public static GraphQLError ListInRow(ResultNode inner) =>
        At(
            inner,
            $"The result is no table: \"{inner.Name}\" is a list within a row, whose columns hold one value each. Ask for it in a query of its own, or start from its other end."
        );

    /// <summary>Its items are lists themselves.</summary>
    public static GraphQLError ListOfLists(ResultNode list) => At(list, $"The result is no table: the entries of \"{list.Name}\" are lists themselves.");

    /// <summary>Nothing is selected in its rows.</summary>
    public static GraphQLError NoColumns(ResultNode list) => At(list, $"The result is no table: nothing is selected in the entries of \"{list.Name}\".");

    private static GraphQLError At(ResultNode node, string message) =>
        GraphQLError.At(node.Field!.Nodes[0].Location, HttpErrorCodes.NotATable, message);
}
