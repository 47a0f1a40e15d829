using System.Globalization;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes the search for what is reached over relationships of one kind: one depth after the other, each only while there is room.</summary>
/// <remarks>It stands inside other rows, so its variables carry how deep.</remarks>
internal sealed class ReachClause(ReachStep step, RowVariables from, StatementText statement, int maxPageSize)
{
    /// <summary>The variables of what is reached.</summary>
    public RowVariables Row { get; } = from.Below();

    /// <summary>The variable of its depth.</summary>
    public string Depth => $"depth{Number(Row.Depth)}";

    /// <summary>All clauses up to these variables.</summary>
    public string Write()
    {
        var d = Number(Row.Depth);
        var hop = new RowVariables(Row.Depth, $"y{d}", $"q{d}");
        var pattern = ExpandClause.Pattern(step.Field, $"x{d}", hop);
        var most = step.Limit is null ? Number(maxPageSize) : statement.Value(step.Limit);
        var among = step.Among is null ? string.Empty : $"{new FilterClause(statement).Write(step.Among, hop)} AND ";
        var text = $"UNWIND [{from.Node}] AS x{d} WITH [x{d}] AS ns{d}, [x{d}] AS rim{d}, [] AS found{d}";
        for (var depth = 1; depth <= step.Longest; depth++)
        {
            text += $" CALL (ns{d}, rim{d}) {{ UNWIND CASE WHEN size(ns{d}) <= {most} + 1 AND {statement.Value(step.Depth)} >= {Number(depth)} THEN rim{d} ELSE [] END AS x{d} "
                + $"MATCH {pattern} WHERE {among}NOT y{d} IN ns{d} WITH y{d}, q{d} ORDER BY q{d}.id "
                + $"WITH y{d}, head(collect(q{d})) AS q{d} ORDER BY y{d}.id RETURN collect([y{d}, q{d}, {Number(depth)}]) AS more{d} }} "
                + $"WITH ns{d} + [e IN more{d} | e[0]] AS ns{d}, [e IN more{d} | e[0]] AS rim{d}, found{d} + more{d} AS found{d}";
        }

        // One more than a page tells that a list without a limit is too long.
        var cut = step.Limit is null ? $"{most} + 1" : most;
        return $"{text} UNWIND range(0, size(found{d}) - 1) AS i{d} WITH i{d}, found{d}[i{d}] AS e{d} ORDER BY i{d} LIMIT {cut} "
            + $"WITH e{d}[0] AS {Row.Node}, e{d}[1] AS {Row.Relationship}, e{d}[2] AS {Depth}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
