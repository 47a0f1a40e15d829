using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes aggregates over rows that come in the order of ids, so that sums of floats are added in that order.</summary>
internal static class AggregateClause
{
    /// <summary>One row of aggregates over all rows; a list with that one row.</summary>
    public static string Write(RowsText rows, RowScope aggregates, StatementText statement) =>
        $"COLLECT {{ {rows.Match()} WITH {rows.Variables.Both} ORDER BY {SortClause.Order(null, rows.Variables, statement, false)} {aggregates.ReturnAggregates()} }}";

    /// <summary>The aggregate of a step.</summary>
    public static string Value(AggregateValueStep step, RowVariables row)
    {
        if (step.Field is not { } field)
        {
            return step.Function == AggregateFunction.CountEdges ? $"count({row.Relationship})" : $"count(DISTINCT {row.Node})";
        }

        var property = $"{row.Of(step.OnEdge)}.{CypherNames.Quote(field.Name)}";
        var value = field.Scalar == ScalarKind.EdtfDate
            ? $"CASE WHEN {property} IS NULL THEN null ELSE [{string.Join(", ", CypherNames.Days(row.Of(step.OnEdge), field.Name))}, {property}] END"
            : property;
        var sum = field.Scalar == ScalarKind.Int ? $"sum({property})" : $"reduce(s = 0.0, v IN collect({property}) | s + v)";
        return step.Function switch
        {
            AggregateFunction.Min => $"min({value}){TextOf(field)}",
            AggregateFunction.Max => $"max({value}){TextOf(field)}",
            AggregateFunction.Sum => sum,
            AggregateFunction.Average => $"CASE count({property}) WHEN 0 THEN null ELSE toFloat({sum}) / count({property}) END",
            AggregateFunction.DistinctCount => $"count(DISTINCT {property})",
            AggregateFunction.Distinct => $"collect(DISTINCT {value})",
            _ => throw new InvalidOperationException($"No aggregate of a property is {step.Function}."),
        };
    }

    private static string TextOf(PropertyField field) => field.Scalar == ScalarKind.EdtfDate ? "[4]" : string.Empty;
}
