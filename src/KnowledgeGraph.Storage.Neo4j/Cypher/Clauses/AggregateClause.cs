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

    /// <summary>The aggregate of a step, as it is written: of a date its text.</summary>
    public static string Value(AggregateValueStep step, RowVariables row)
    {
        var measure = MeasureClause.Write(step.Measure, row);
        return step.Measure is { Field.Scalar: ScalarKind.EdtfDate, Function: AggregateFunction.Min or AggregateFunction.Max } ? $"{measure}[4]" : measure;
    }
}
