using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>What is said of several rows together.</summary>
/// <param name="Function">The aggregate.</param>
/// <param name="Field">The property whose values count; null for how many rows there are.</param>
/// <param name="OnEdge">Whether it is the relationship's.</param>
public sealed record Measure(AggregateFunction Function, PropertyField? Field, bool OnEdge)
{
    /// <summary>The scalar of what it gives.</summary>
    public ScalarKind Scalar =>
        Field is null ? ScalarKind.Int
        : AggregateFunctions.Rows.Single(row => row.Function == Function).Result switch
        {
            AggregateResult.Int => ScalarKind.Int,
            AggregateResult.Float => ScalarKind.Float,
            _ => Field.Scalar,
        };

    /// <summary>The measures of which a predicate asks, each once.</summary>
    public static IReadOnlyCollection<Measure> AllOf(Predicate? predicate)
    {
        var measures = new HashSet<Measure>();
        Add(predicate, measures);
        return measures;
    }

    private static void Add(Predicate? predicate, HashSet<Measure> measures)
    {
        switch (predicate)
        {
            case MeasurePredicate measure:
                measures.Add(measure.Measure);
                break;
            case MissingMeasurePredicate missing:
                measures.Add(missing.Measure);
                break;
            case NotPredicate not:
                Add(not.Item, measures);
                break;
            case AndPredicate and:
                and.Items.ToList().ForEach(item => Add(item, measures));
                break;
            case OrPredicate or:
                or.Items.ToList().ForEach(item => Add(item, measures));
                break;
            default:
                break;
        }
    }
}
