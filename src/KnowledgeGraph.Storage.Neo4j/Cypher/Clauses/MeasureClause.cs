using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes what is measured of several rows, and that it fits a filter.</summary>
internal static class MeasureClause
{
    /// <summary>The measure of the rows at hand: an aggregate. A date is its four days and its text.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="row">The rows' variables.</param>
    /// <param name="folded">Whether the case of a text that it gives is folded.</param>
    public static string Write(Measure measure, RowVariables row, bool folded = false)
    {
        if (measure.Field is not { } field)
        {
            return measure.Function == AggregateFunction.CountEdges ? $"count({row.Relationship})" : $"count(DISTINCT {row.Node})";
        }

        var name = $"{row.Of(measure.OnEdge)}.";
        var property = name + CypherNames.Quote(field.Name);
        var days = string.Join(", ", CypherNames.Days(row.Of(measure.OnEdge), field.Name));
        var value = field.Scalar == ScalarKind.EdtfDate ? Known(property, $"[{days}, {property}]")
            : folded ? Known(property, $"[{property}, {name}{field.Name}{CypherNames.FoldedSuffix}]")
            : property;
        var size = $"size({property})";
        return measure.Function switch
        {
            AggregateFunction.Min => $"min({value}){(folded ? "[1]" : string.Empty)}",
            AggregateFunction.Max => $"max({value}){(folded ? "[1]" : string.Empty)}",
            AggregateFunction.Shortest => $"min({Known(property, $"[{size}, {value}]")})[1]{(folded ? "[1]" : string.Empty)}",
            AggregateFunction.Longest => $"min({Known(property, $"[-{size}, {value}]")})[1]{(folded ? "[1]" : string.Empty)}",
            AggregateFunction.ShortestLength => $"min({size})",
            AggregateFunction.LongestLength => $"max({size})",
            AggregateFunction.AverageLength => Average($"sum({size})", property),
            AggregateFunction.Sum => Sum(field, property),
            AggregateFunction.Average => Average(Sum(field, property), property),
            AggregateFunction.DistinctCount => $"count(DISTINCT {property})",
            AggregateFunction.Distinct => $"collect(DISTINCT {value})",
            _ => throw new InvalidOperationException($"No aggregate of a property is {measure.Function}."),
        };
    }

    /// <summary>The condition that what is measured of the related rows fits: one subquery for all measures that it asks for.</summary>
    public static string Related(RelatedMeasuresPredicate related, RowVariables row, StatementText statement, bool underNot)
    {
        var inner = row.Below();
        var filters = new FilterClause(statement);
        var where = related.Among is null ? string.Empty : $" WHERE {filters.Write(related.Among, inner)}";
        var scope = new MeasureScope($"v{inner.Depth}", inner);
        var condition = Fits(related.Fits, scope, statement, underNot);
        var order = $"{inner.Node}.id, {inner.Relationship}.id";
        var rows = $"MATCH {ExpandClause.Pattern(related.Field, row.Node, inner)}{where} WITH {inner.Both} ORDER BY {order}";
        return $"any({scope.Variable} IN COLLECT {{ {rows} RETURN [{string.Join(", ", scope.Expressions)}] }} WHERE {condition})";
    }

    private static string Sum(PropertyField field, string property) =>
        field.Scalar == ScalarKind.Int ? $"sum({property})" : $"reduce(s = 0.0, v IN collect({property}) | s + v)";

    private static string Average(string sum, string property) => $"CASE count({property}) WHEN 0 THEN null ELSE toFloat({sum}) / count({property}) END";

    private static string Known(string property, string value) => $"CASE WHEN {property} IS NULL THEN null ELSE {value} END";

    private static string Fits(Predicate predicate, MeasureScope scope, StatementText statement, bool underNot) =>
        predicate switch
        {
            AndPredicate and => and.Items.IsEmpty ? "true" : $"({string.Join(" AND ", and.Items.Select(item => Fits(item, scope, statement, underNot)))})",
            OrPredicate or => or.Items.IsEmpty ? "false" : $"({string.Join(" OR ", or.Items.Select(item => Fits(item, scope, statement, underNot)))})",
            NotPredicate not => $"NOT {Fits(not.Item, scope, statement, true)}",
            MissingMeasurePredicate missing => $"{scope.Value(missing.Measure, false)} IS NULL",
            MeasurePredicate measure => underNot ? $"coalesce({Compare(measure, scope, statement)}, false)" : Compare(measure, scope, statement),
            _ => throw new InvalidOperationException($"{predicate.GetType().Name} says nothing of a measure."),
        };

    private static string Compare(MeasurePredicate measure, MeasureScope scope, StatementText statement)
    {
        var value = scope.Value(measure.Measure, measure.FoldsCase);
        if (measure.Measure.Scalar != ScalarKind.EdtfDate)
        {
            return ComparisonClause.Write(value, measure.Comparison, statement.Value(measure.Value));
        }

        return measure.Comparison is Comparison.Eq or Comparison.In
            ? ComparisonClause.Write($"{value}[4]", measure.Comparison, statement.Value(measure.Value))
            : ComparisonClause.Write([.. Enumerable.Range(0, 4).Select(day => $"{value}[{day}]")], measure.Comparison, measure.Match, measure.Value, statement);
    }

    // The list of measures, each once, in the order in which they are asked for.
    private sealed class MeasureScope(string variable, RowVariables row)
    {
        private readonly List<string> _expressions = [];

        public string Variable => variable;

        public IReadOnlyList<string> Expressions => _expressions;

        public string Value(Measure measure, bool folded)
        {
            var expression = Write(measure, row, folded);
            if (!_expressions.Contains(expression))
            {
                _expressions.Add(expression);
            }

            return $"{variable}[{_expressions.IndexOf(expression)}]";
        }
    }
}
