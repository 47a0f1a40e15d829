using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>Estimates what row steps and predicates take.</summary>
/// <remarks>
/// Rows count as if all fitted a filter, for how many do is known only by looking; but a filter by id gives as many as there are ids.
/// <c>isMet</c> says of which nodes relationships are counted: of those that were met, by an id or through a relationship, or of those of a scan (<see cref="Degrees"/>).
/// A step is a row looked at or a condition tested on one.
/// </remarks>
internal sealed class RowCosts(OntologyModel ontology, GraphStatistics statistics, PlanLimits limits)
{
    // How many nodes have a word is known only to the search itself: more have a common one, far fewer most others.
    private const double NodesOfAWord = 1.0 / 16;

    // Of what stands in the values of a node itself there is no count.
    private const double RowsOfValues = 2;

    private readonly Degrees _degrees = new(ontology, statistics);

    /// <summary>The rows of references and records.</summary>
    public static RowCost OfValues(bool isList) => new(isList ? RowsOfValues : 1, 1);

    /// <summary>The rows of a step of a node.</summary>
    public RowCost Of(RowStep step, bool isMet) =>
        step switch
        {
            ScanStep scan => new RowCost(NodesOf(scan.Type), 1) { StopsBehindPage = true },
            LookupStep => new RowCost(1, 1) { AreMet = true },
            SameStep => new RowCost(1, 1) { AreMet = isMet },
            LookupAllStep all => new RowCost(statistics.NodeCount, 1) { Ids = all.Ids, AreMet = true },
            ExpandStep expand => new RowCost(_degrees.Of(expand.Field, isMet), 1) { StopsBehindPage = true, AreMet = true },
            FilterStep filter => Filtered(Of(filter.Input, isMet), filter.Predicate),
            SortStep sort => Sorted(Of(sort.Input, isMet), sort.Order),
            PageStep page => Of(page.Input, isMet) with { Limit = page.Limit, Offset = page.Offset },
            SliceStep slice => Sorted(Of(slice.Input, isMet), slice.Order) with { Limit = slice.First ?? slice.Last },

            ScanRelationshipsStep scan => new RowCost(statistics.Relationships[scan.Field.Relationship.Index], 1) { AreMet = true },
            SearchStep => new RowCost(statistics.NodeCount * NodesOfAWord, 1) { AreMet = true },

            // Of a step that is not known here only the size of a page can be said.
            _ => new RowCost(limits.MaxPageSize, 1) { AreMet = true },
        };

    /// <summary>The paths between two nodes, searched from both: a ball around each, over all relationships, of which those that are not asked for are looked at too.</summary>
    public RowCost Of(PathsStep paths) =>
        new(limits.MaxPageSize, 1)
        {
            Limit = paths.First,
            Walk = new WalkCost(_degrees.OfAnyMet, paths.MaxLength, paths.Walk.Longest, _degrees.Links) { FromBothEnds = true },
        };

    /// <summary>The nodes around a node.</summary>
    public RowCost Of(NeighbourhoodStep around) =>
        new(limits.MaxPageSize, 1)
        {
            Limit = around.Limit,
            Walk = new WalkCost(_degrees.OfAnyMet, around.Depth, around.Walk.Longest, _degrees.Links),
            AreMet = true,
        };

    /// <summary>What is reached from a node by one kind of relationship, one behind the other.</summary>
    public RowCost Of(ReachStep reach)
    {
        var most = (double)statistics.Relationships[reach.Field.Relationship.Index];
        return new RowCost(most, 1 + OfAmong(reach.Among))
        {
            Limit = reach.Limit,
            Walk = new WalkCost(_degrees.Of(reach.Field, true), reach.Depth, reach.Longest, most),
            AreMet = true,
        };
    }

    /// <summary>What it takes to see into which groups a row falls, and to measure it there.</summary>
    public double Of(GroupsStep groups, bool isMet) =>
        1
        + groups.Keys.Sum(key => ValuesOf(key, isMet))
        + (groups.Where is null ? 0 : Of(groups.Where, isMet));

    /// <summary>The groups of a page: a row is in one for each combination of its values; there are no more than are allowed.</summary>
    public RowCost PageOf(GroupsStep groups, RowCost rows)
    {
        var perRow = groups.Keys.Aggregate(1.0, (combined, key) => combined * ValuesOf(key, rows.AreMet));
        return new RowCost(rows.Rows, 1)
        {
            Factor = perRow,
            Most = limits.MaxGroups,
            Ids = rows.Ids,
            Limit = groups.Page.First ?? groups.Page.Last,
            StopsBehindPage = true,
            AreMet = true,
        };
    }

    /// <summary>How many nodes there are of a type.</summary>
    public double NodesOf(NodeType type) => type.PossibleKinds.Sum(kind => statistics.Nodes[kind.Index]);

    private double ValuesOf(GroupKey key, bool isMet) =>
        key.Hops.Select((hop, at) => _degrees.Of(hop, isMet || at > 0)).Aggregate(1.0, (rows, degree) => rows * Math.Max(1, degree));

    private RowCost Filtered(RowCost rows, Predicate predicate) =>
        (ById(predicate) is { } ids ? new RowCost(rows.Rows, rows.PerRow) { Ids = ids, AreMet = true } : rows with { StopsBehindPage = false }) with
        {
            PerRow = rows.PerRow + Of(predicate, rows.AreMet),
        };

    private RowCost Sorted(RowCost rows, SortOrder order) =>
        order.Keys.IsEmpty
            ? rows
            : rows with
            {
                StopsBehindPage = false,
                PerRow = rows.PerRow + order.Keys.Sum(key => Of(key, rows.AreMet)),

                // The first in such an order are those with many.
                AreMet = rows.AreMet || order.Keys.Any(key => key is CountKey),
            };

    private double Of(SortKey key, bool isMet) =>
        key switch
        {
            RelatedKey related => 1 + related.Hops.Sum(hop => _degrees.Of(hop, isMet)),
            CountKey count => 1 + (_degrees.Of(count.Field, isMet) * OfAmong(count.Counted)),
            _ => 1,
        };

    // As deep as filters may nest.
    private double Of(Predicate predicate, bool isMet) =>
        predicate switch
        {
            AndPredicate and => and.Items.Sum(item => Of(item, isMet)),
            OrPredicate or => or.Items.Sum(item => Of(item, isMet)),
            NotPredicate not => Of(not.Item, isMet),
            RelatedMeasuresPredicate related => 1 + (_degrees.Of(related.Field, isMet) * (1 + Of(related.Fits, true) + OfAmong(related.Among))),
            RelatedPredicate related => 1 + (_degrees.Of(related.Field, isMet) * (1 + OfAmong(related.Where) + OfAmong(related.Among))),
            _ => 1,
        };

    private double OfAmong(Predicate? predicate) => predicate is null ? 0 : Of(predicate, true);

    // The ids that a filter names, where nothing else can fit.
    private static Parameter? ById(Predicate predicate) =>
        predicate switch
        {
            ComparePredicate { OnEdge: false, Field.Scalar: ScalarKind.Id, Comparison: Comparison.Eq or Comparison.In } compare => compare.Value,
            AndPredicate and => and.Items.Select(ById).FirstOrDefault(ids => ids is not null),
            _ => null,
        };
}
