using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>A total order: keys, then the node's id, then the relationship's id.</summary>
/// <param name="Keys">The keys, the first first; missing values come last whatever the direction.</param>
/// <param name="Digest">A short hash of the order, which binds a cursor to it.</param>
public sealed record SortOrder(ImmutableArray<SortKey> Keys, string Digest)
{
    /// <summary>The values that make an order of their own, so that a cursor goes on only with the same ones.</summary>
    public ImmutableArray<BoundValue> BoundTo { get; init; } = [];

    /// <summary>Whether the order of two rows may differ from request to request: what holds on a date that the request gives.</summary>
    public bool DependsOnRequest => Keys.Any(key => key.Among.Any(among => among is not null));
}

/// <summary>How well a row fits a search, the best first.</summary>
public sealed record ScoreKey() : SortKey(true)
{
    /// <inheritdoc/>
    public override ScalarKind Scalar => ScalarKind.Int;
}

/// <summary>What rows are sorted by.</summary>
/// <param name="Descending">Whether the largest comes first.</param>
public abstract record SortKey(bool Descending)
{
    /// <summary>The scalar of its values.</summary>
    public abstract ScalarKind Scalar { get; }

    /// <summary>What counts at all at the other end of each relationship that it follows; null where all does.</summary>
    public virtual ImmutableArray<Predicate?> Among => [];
}

/// <summary>A property: the node's or the relationship's.</summary>
public sealed record PropertyKey(PropertyField Field, bool OnEdge, bool Descending) : SortKey(Descending)
{
    /// <inheritdoc/>
    public override ScalarKind Scalar => Field.Scalar;
}

/// <summary>A key of the one node to which relationships lead; missing where there is none. Of several, the first by id counts.</summary>
/// <param name="Hops">The relationships, from the row on.</param>
/// <param name="HopAmong">What counts at the other end of each; null where all does.</param>
/// <param name="Key">The key of that node: a property, or a count.</param>
public sealed record RelatedKey(ImmutableArray<RelationshipField> Hops, ImmutableArray<Predicate?> HopAmong, SortKey Key)
    : SortKey(Key.Descending)
{
    /// <inheritdoc/>
    public override ScalarKind Scalar => Key.Scalar;

    /// <inheritdoc/>
    public override ImmutableArray<Predicate?> Among => [.. HopAmong, .. Key.Among];
}

/// <summary>How many relationships of a kind a node has.</summary>
/// <param name="Field">The relationship.</param>
/// <param name="Counted">What counts; null where all does.</param>
/// <param name="Descending">Whether the largest comes first.</param>
public sealed record CountKey(RelationshipField Field, Predicate? Counted, bool Descending) : SortKey(Descending)
{
    /// <inheritdoc/>
    public override ScalarKind Scalar => ScalarKind.Int;

    /// <inheritdoc/>
    public override ImmutableArray<Predicate?> Among => [Counted];
}

/// <summary>How many relationships a path has.</summary>
public sealed record LengthKey() : SortKey(false)
{
    /// <inheritdoc/>
    public override ScalarKind Scalar => ScalarKind.Int;
}
