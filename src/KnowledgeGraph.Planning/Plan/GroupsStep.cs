using System.Collections.Immutable;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>Sorts rows into groups and gives a page of these; what is measured of each stands in the steps below.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Keys">By what they are grouped; a row falls into a group for each combination of its values.</param>
/// <param name="Where">What a group must fit: predicates of measures, joined; null where all do.</param>
/// <param name="Order">By which measures groups are sorted, the first first; then follow the keys.</param>
/// <param name="Page">The page.</param>
public sealed record GroupsStep(RowStep Rows, ImmutableArray<GroupKey> Keys, Predicate? Where, ImmutableArray<MeasureOrder> Order, GroupSlice Page) : FieldStep;

/// <summary>Opens what is measured of a group.</summary>
public sealed record GroupAggregateStep : FieldStep;

/// <summary>Opens the key of a group at a place; null where there are fewer.</summary>
public sealed record GroupKeyStep(Parameter? At) : FieldStep;

/// <summary>What rows are grouped by: a property of the row, or of the nodes to which relationships lead. A row without a value is in the group of the missing one.</summary>
/// <param name="Hops">The relationships, from the row on; none for the row's own property.</param>
/// <param name="HopAmong">What counts at the other end of each; null where all does.</param>
/// <param name="Field">The property; the id gives the node too. Null for the kind of the node.</param>
/// <param name="OnEdge">Whether it is the relationship's.</param>
/// <param name="Descending">Whether the group of the largest value comes first.</param>
/// <param name="Buckets">Of a date, into what it is sorted; null for other properties.</param>
public sealed record GroupKey(
    ImmutableArray<RelationshipField> Hops,
    ImmutableArray<Predicate?> HopAmong,
    PropertyField? Field,
    bool OnEdge,
    bool Descending,
    GroupBuckets? Buckets
)
{
    /// <summary>The name of the field that holds the value.</summary>
    public string Name => Field?.Name ?? TypenameInput.Name;

    /// <summary>The names of the fields that lead to the value, with dots between them.</summary>
    public string Path => string.Join('.', Hops.Select(hop => hop.Name).Append(Name));

    /// <summary>Whether the value names a node.</summary>
    public bool IsNode => Field is { Scalar: ScalarKind.Id, Name: "id" } && !OnEdge;
}

/// <summary>Spans of the calendar, and how surely a date must lie in one.</summary>
/// <param name="Bucket">The spans.</param>
/// <param name="From">What lies before this date's first day does not count; null where all does.</param>
/// <param name="To">What lies behind this date's last day does not count; null where all does.</param>
/// <param name="Match">Whether it must lie there possibly or definitely.</param>
public sealed record GroupBuckets(DateBucket Bucket, Parameter? From, Parameter? To, DateMatch Match);

/// <summary>A measure by which groups are sorted; missing ones come last.</summary>
public sealed record MeasureOrder(Measure Measure, bool Descending);

/// <summary>A page of groups between cursors.</summary>
/// <param name="Digest">A short hash of keys and order, which binds a cursor to them.</param>
/// <param name="First">How many from the start.</param>
/// <param name="After">Behind this cursor.</param>
/// <param name="Last">How many from the end.</param>
/// <param name="Before">Before this cursor.</param>
public sealed record GroupSlice(string Digest, Parameter? First, Parameter? After, Parameter? Last, Parameter? Before);
