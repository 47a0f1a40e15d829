using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes that an expression compares so with a parameter: a property, or what is measured of rows.</summary>
internal static class ComparisonClause
{
    /// <summary>The comparison of an expression with a value; unknown where either is missing.</summary>
    public static string Write(string expression, Comparison comparison, string value) =>
        comparison switch
        {
            Comparison.Eq => $"{expression} = {value}",
            Comparison.In => $"{expression} IN {value}",
            Comparison.Contains => $"{expression} CONTAINS {value}",
            Comparison.StartsWith => $"{expression} STARTS WITH {value}",
            Comparison.EndsWith => $"{expression} ENDS WITH {value}",
            Comparison.Gt => $"{expression} > {value}",
            Comparison.Gte => $"{expression} >= {value}",
            Comparison.Lt => $"{expression} < {value}",
            Comparison.Lte => $"{expression} <= {value}",
            Comparison.Includes => $"{value} IN {expression}",
            _ => throw new InvalidOperationException($"No condition compares by {comparison}."),
        };

    /// <summary>The comparison of a date, given by its four days, with a date; the formulas stand in docs/dates.md.</summary>
    public static string Write(IReadOnlyList<string> days, Comparison comparison, DateMatch match, Parameter value, StatementText statement)
    {
        var (es, ls, ee, le) = (days[0], days[1], days[2], days[3]);
        var first = statement.Take(new ParameterView(value, ParameterPart.FirstDay));
        var last = statement.Take(new ParameterView(value, ParameterPart.LastDay));
        var surely = match == DateMatch.Definitely;
        return comparison switch
        {
            Comparison.Gt => $"{(surely ? es : ls)} > {last}",
            Comparison.Gte => $"{(surely ? es : ls)} >= {first}",
            Comparison.Lt => $"{(surely ? le : ee)} < {first}",
            Comparison.Lte => $"{(surely ? le : ee)} <= {last}",
            Comparison.Overlaps => surely ? $"({ls} <= {last} AND {ee} >= {first})" : $"({es} <= {last} AND {le} >= {first})",
            Comparison.Within => surely ? $"({es} >= {first} AND {le} <= {last})" : $"({ls} >= {first} AND {ee} <= {last})",
            _ => throw new InvalidOperationException($"No condition compares dates by {comparison}."),
        };
    }
}
