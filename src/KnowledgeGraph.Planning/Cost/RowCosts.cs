using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>Estimates what row steps and predicates take.</summary>
/// <remarks>
/// Rows count as if all fitted a filter, for how many do is known only by looking; but a filter by id gives as many as there are ids.
/// A step is a row looked at or a condition tested on one.
/// </remarks>
internal sealed class RowCosts(OntologyModel ontology, GraphStatistics statistics, int maxPageSize)
{
    // Of what stands in the values of a node itself there is no count.
    private const double RowsOfValues = 2;

    private readonly MeanDegrees _degrees = new(ontology, statistics);

    /// <summary>The rows of references and records.</summary>
    public static RowCost OfValues(bool isList) => new(isList ? RowsOfValues : 1, 1);

    /// <summary>The rows of a step.</summary>
    public RowCost Of(RowStep step) =>
        step switch
        {
            ScanStep scan => new RowCost(NodesOf(scan.Type), 1) { StopsBehindPage = true },
            LookupStep or SameStep => new RowCost(1, 1),
            LookupAllStep all => new RowCost(statistics.NodeCount, 1) { Ids = all.Ids },
            ExpandStep expand => new RowCost(_degrees.Of(expand.Field), 1) { StopsBehindPage = true },
            FilterStep filter => Filtered(Of(filter.Input), filter.Predicate),
            SortStep sort => Sorted(Of(sort.Input), sort.Order),
            PageStep page => Of(page.Input) with { Limit = page.Limit, Offset = page.Offset },
            SliceStep slice => Sorted(Of(slice.Input), slice.Order) with { Limit = slice.First ?? slice.Last },

            // Of a step that is not known here only the size of a page can be said.
            _ => new RowCost(maxPageSize, 1),
        };

    /// <summary>The rows of a step that finds at most so many, of which more can not be said.</summary>
    public RowCost AtMost(Parameter limit) => new(maxPageSize, 1) { Limit = limit };

    /// <summary>What it takes to see into which groups a row falls, and to measure it there.</summary>
    public double Of(GroupsStep groups) =>
        1 + groups.Keys.Sum(key => key.Hops.Aggregate(1.0, (rows, hop) => rows * Math.Max(1, _degrees.Of(hop)))) + (groups.Where is null ? 0 : Of(groups.Where));

    /// <summary>How many nodes there are of a type.</summary>
    public double NodesOf(NodeType type) => type.PossibleKinds.Sum(kind => statistics.Nodes[kind.Index]);

    private RowCost Filtered(RowCost rows, Predicate predicate) =>
        (ById(predicate) is { } ids ? new RowCost(rows.Rows, rows.PerRow) { Ids = ids } : rows with { StopsBehindPage = false }) with
        {
            PerRow = rows.PerRow + Of(predicate),
        };

    private RowCost Sorted(RowCost rows, SortOrder order) =>
        order.Keys.IsEmpty ? rows : rows with { StopsBehindPage = false, PerRow = rows.PerRow + order.Keys.Sum(Of) };

    private double Of(SortKey key) =>
        key switch
        {
            RelatedKey related => 1 + related.Hops.Sum(_degrees.Of),
            CountKey count => 1 + (_degrees.Of(count.Field) * (count.Counted is null ? 0 : Of(count.Counted))),
            _ => 1,
        };

    // As deep as filters may nest.
    private double Of(Predicate predicate) =>
        predicate switch
        {
            AndPredicate and => and.Items.Sum(Of),
            OrPredicate or => or.Items.Sum(Of),
            NotPredicate not => Of(not.Item),
            RelatedMeasuresPredicate related => 1 + (_degrees.Of(related.Field) * (1 + Of(related.Fits) + (related.Among is null ? 0 : Of(related.Among)))),
            RelatedPredicate related =>
                1 + (_degrees.Of(related.Field) * (1 + (related.Where is null ? 0 : Of(related.Where)) + (related.Among is null ? 0 : Of(related.Among)))),
            _ => 1,
        };

    // The ids that a filter names, where nothing else can fit.
    private static Parameter? ById(Predicate predicate) =>
        predicate switch
        {
            ComparePredicate { OnEdge: false, Field.Scalar: ScalarKind.Id, Comparison: Comparison.Eq or Comparison.In } compare => compare.Value,
            AndPredicate and => and.Items.Select(ById).FirstOrDefault(ids => ids is not null),
            _ => null,
        };
}
