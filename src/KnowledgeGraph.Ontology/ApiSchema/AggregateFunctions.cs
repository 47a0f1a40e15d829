using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The vocabulary of aggregates: one row per function, from which selections, filters, sorts of groups and the docs follow.</summary>
/// <param name="Function">The function.</param>
/// <param name="Name">The field.</param>
/// <param name="Description">What it gives.</param>
/// <param name="Result">The type of what it gives.</param>
/// <param name="IsRequired">Whether it always has a value.</param>
/// <param name="Scalars">The scalars that have it.</param>
public sealed record AggregateFunctionRow(
    AggregateFunction Function,
    string Name,
    string Description,
    AggregateResult Result,
    bool IsRequired,
    ImmutableArray<ScalarKind> Scalars
);

/// <summary>All aggregates of a property.</summary>
public static class AggregateFunctions
{
    private static readonly ImmutableArray<ScalarKind> Ordered = [ScalarKind.Id, ScalarKind.String, ScalarKind.Int, ScalarKind.Float, ScalarKind.EdtfDate];
    private static readonly ImmutableArray<ScalarKind> Numbers = [ScalarKind.Int, ScalarKind.Float];
    private static readonly ImmutableArray<ScalarKind> Texts = [ScalarKind.Id, ScalarKind.String];
    private static readonly ImmutableArray<ScalarKind> All = [.. Enum.GetValues<ScalarKind>()];

    /// <summary>The functions in the order of the fields.</summary>
    public static ImmutableArray<AggregateFunctionRow> Rows { get; } =
    [
        new(AggregateFunction.Min, "min", "The smallest; of dates the first in the order of time.", AggregateResult.Value, false, Ordered),
        new(AggregateFunction.Max, "max", "The largest; of dates the last in the order of time.", AggregateResult.Value, false, Ordered),
        new(AggregateFunction.Sum, "sum", "The sum; 0 where there is no value.", AggregateResult.Float, true, Numbers),
        new(AggregateFunction.Average, "average", "The sum divided by how many values there are.", AggregateResult.Float, false, Numbers),
        new(AggregateFunction.Shortest, "shortest", "The shortest; of several of that length the smallest.", AggregateResult.Value, false, Texts),
        new(AggregateFunction.Longest, "longest", "The longest; of several of that length the smallest.", AggregateResult.Value, false, Texts),
        new(AggregateFunction.ShortestLength, "shortestLength", "The length of the shortest, in characters.", AggregateResult.Int, false, Texts),
        new(AggregateFunction.LongestLength, "longestLength", "The length of the longest, in characters.", AggregateResult.Int, false, Texts),
        new(AggregateFunction.AverageLength, "averageLength", "The sum of the lengths divided by how many values there are.", AggregateResult.Float, false, Texts),
        new(AggregateFunction.Distinct, "distinct", "The values, each once, in their order.", AggregateResult.Values, true, All),
        new(AggregateFunction.DistinctCount, "distinctCount", "How many values there are, each counted once.", AggregateResult.Int, true, All),
    ];

    /// <summary>The functions of a scalar that give one value, which filters compare and groups are sorted by.</summary>
    public static IEnumerable<AggregateFunctionRow> SingleOf(ScalarKind scalar) =>
        Rows.Where(row => row.Result != AggregateResult.Values && row.Scalars.Contains(scalar));

    /// <summary>Whether values of a scalar can only be counted: then the inputs are the same for all such scalars.</summary>
    public static bool OnlyCounts(ScalarKind scalar) => SingleOf(scalar).All(row => row.Function == AggregateFunction.DistinctCount);
}
