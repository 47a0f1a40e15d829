using System.Collections.Immutable;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Turns the comparisons of one property, or of one measure, into a predicate: all must hold.</summary>
internal sealed class ComparisonPlanner(PlanScope scope)
{
    private delegate Predicate Made(Comparison comparison, DateMatch match, Parameter value, bool foldsCase);

    /// <summary>The comparisons of a property.</summary>
    public Predicate? Property(PropertyField field, ArgumentValue value, bool onEdge) =>
        Compared(
            value,
            field.Scalar,
            false,
            new MissingPredicate(field, onEdge),
            (comparison, match, parameter, foldsCase) =>
                field is { Scalar: ScalarKind.EdtfDate, IsList: false } && comparison is not (Comparison.Eq or Comparison.In)
                    ? new DatePredicate(field, onEdge, comparison, match, parameter)
                    : new ComparePredicate(field, onEdge, comparison, parameter, foldsCase)
        );

    /// <summary>The comparisons of what is measured of several rows.</summary>
    public Predicate? Measure(Measure measure, ArgumentValue value) =>
        Compared(
            value,
            measure.Scalar,
            false,
            new MissingMeasurePredicate(measure),
            (comparison, match, parameter, foldsCase) => new MeasurePredicate(measure, comparison, match, parameter, foldsCase)
        );

    private Predicate? Compared(ArgumentValue value, ScalarKind scalar, bool foldsCase, Predicate missing, Made make)
    {
        if (value is not ObjectArgument given)
        {
            return null;
        }

        var match = given.Find("match") is EnumArgument { Value: "DEFINITELY" } && scalar == ScalarKind.EdtfDate ? DateMatch.Definitely : DateMatch.Possibly;
        var conditions = ImmutableArray.CreateBuilder<Predicate>(given.Fields.Length);
        foreach (var (definition, operand) in given.Fields)
        {
            switch (definition.Role)
            {
                case ComparisonInput { Comparison: Comparison.Match }:
                    break;
                case ComparisonInput row when operand is NullArgument:
                    // A comparison with a missing value is false.
                    conditions.Add(row.Comparison == Comparison.Eq ? missing : new OrPredicate([]));
                    break;
                case ComparisonInput row:
                    var kind = foldsCase ? ParameterKind.FoldedText : ParameterKind.Value;
                    conditions.Add(make(row.Comparison, match, scope.Parameter(operand, kind, definition.Name), foldsCase));
                    break;
                case CaseInsensitiveInput when Compared(operand, scalar, true, missing, make) is { } folded:
                    conditions.Add(folded);
                    break;
                default:
                    break;
            }
        }

        return FilterPlanner.Joined(conditions);
    }
}
