using System.Globalization;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes how rows are sorted and cut before their values are collected.</summary>
internal static class PageClause
{
    /// <summary>The rows of a list: a list without a limit asks for one more than a page, which tells that it is too long.</summary>
    public static string Write(RowsText rows, StatementText statement, int maxPageSize)
    {
        var row = rows.Remaining;
        var text = $"WITH {(rows.NodesOnce ? "DISTINCT " : string.Empty)}{row.Both} ORDER BY {SortClause.Order(rows.Order, row, statement, false)}";
        if (rows.Page?.Offset is { } offset)
        {
            text += $" SKIP {statement.Value(offset)}";
        }

        return rows.Page?.Limit is { } limit
            ? $"{text} LIMIT {statement.Value(limit)}"
            : $"{text} LIMIT {(maxPageSize + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The rows of a page between cursors, one more than asked for; from the end in reversed order.</summary>
    public static string Write(SliceStep slice, RowVariables row, StatementText statement, int maxPageSize)
    {
        var size = slice.Last ?? slice.First;
        var limit = size is null
            ? (maxPageSize + 1).ToString(CultureInfo.InvariantCulture)
            : $"{statement.Value(size)} + 1";
        return $"WITH {row.Both} ORDER BY {SortClause.Order(slice.Order, row, statement, slice.Last is not null)} LIMIT {limit}";
    }

    /// <summary>The condition that rows stand between the cursors of a page; null where there are none.</summary>
    public static string? Between(SliceStep slice, RowVariables row, StatementText statement)
    {
        var conditions = new List<string>();
        if (slice.After is not null)
        {
            conditions.Add(SortClause.Beyond(statement, slice.Order, row, slice.After, false));
        }

        if (slice.Before is not null)
        {
            conditions.Add(SortClause.Beyond(statement, slice.Order, row, slice.Before, true));
        }

        return conditions.Count == 0 ? null : string.Join(" AND ", conditions);
    }
}
