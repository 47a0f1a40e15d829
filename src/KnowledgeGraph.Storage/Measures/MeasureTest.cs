using System.Text;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Text;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Measures;

/// <summary>Decides whether what was measured of rows fits a filter. Two-valued: a comparison with what is missing is false.</summary>
public static class MeasureTest
{
    /// <summary>Whether measures fit a predicate that is made of <see cref="MeasurePredicate"/>s, joined.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="read">Gives a measure.</param>
    /// <param name="parameters">The request's values.</param>
    public static bool Fits(Predicate predicate, Func<Measure, MeasuredValue> read, Func<Parameter, object?> parameters) =>
        predicate switch
        {
            AndPredicate and => and.Items.All(item => Fits(item, read, parameters)),
            OrPredicate or => or.Items.Any(item => Fits(item, read, parameters)),
            NotPredicate not => !Fits(not.Item, read, parameters),
            MissingMeasurePredicate missing => read(missing.Measure).IsMissing,
            MeasurePredicate measure => Fits(measure, read(measure.Measure), parameters(measure.Value)),
            _ => throw new InvalidOperationException($"{predicate.GetType().Name} says nothing of a measure."),
        };

    private static bool Fits(MeasurePredicate predicate, in MeasuredValue value, object? operand)
    {
        if (value.IsMissing)
        {
            return false;
        }

        return operand switch
        {
            object?[] items => Holds(items, predicate, value),
            EdtfDate date when predicate.Comparison == Comparison.Eq => value.Text.Span.SequenceEqual(Encoding.UTF8.GetBytes(date.Text)),
            EdtfDate date => ComparisonTest.Fits(value.Bounds, predicate.Comparison, date.Bounds, predicate.Match),
            string text => ComparisonTest.Fits(Text(value, predicate.FoldsCase), predicate.Comparison, Encoding.UTF8.GetBytes(text)),
            int number => ComparisonTest.Fits(predicate.Comparison, value.Number.CompareTo(number)),
            double number => ComparisonTest.Fits(predicate.Comparison, value.Number.CompareTo(number)),
            _ => false,
        };
    }

    private static bool Holds(object?[] items, MeasurePredicate predicate, MeasuredValue value) =>
        items.Any(item => item is not null && Fits(predicate with { Comparison = Comparison.Eq }, value, item));

    private static ReadOnlySpan<byte> Text(in MeasuredValue value, bool foldsCase) =>
        foldsCase ? Encoding.UTF8.GetBytes(CaseFolding.Fold(Encoding.UTF8.GetString(value.Text.Span))) : value.Text.Span;
}
