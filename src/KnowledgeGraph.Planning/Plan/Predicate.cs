using System.Collections.Immutable;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>What a row must fit. Two-valued: a comparison with a missing value is false, and its negation true.</summary>
public abstract record Predicate;

/// <summary>All hold; true where there are none.</summary>
public sealed record AndPredicate(ImmutableArray<Predicate> Items) : Predicate;

/// <summary>At least one holds; false where there are none.</summary>
public sealed record OrPredicate(ImmutableArray<Predicate> Items) : Predicate;

/// <summary>It does not hold.</summary>
public sealed record NotPredicate(Predicate Item) : Predicate;

/// <summary>A property, of the node or of the relationship, compares so with a value; where case is folded, so is the value.</summary>
public sealed record ComparePredicate(PropertyField Field, bool OnEdge, Comparison Comparison, Parameter Value, bool FoldsCase = false) : Predicate;

/// <summary>A property is missing.</summary>
public sealed record MissingPredicate(PropertyField Field, bool OnEdge) : Predicate;

/// <summary>A date compares so with a value, definitely or possibly.</summary>
public sealed record DatePredicate(PropertyField Field, bool OnEdge, Comparison Comparison, DateMatch Match, Parameter Value) : Predicate;

/// <summary>A date lies so to a range.</summary>
public sealed record RangePredicate(TimelineRange Range) : Predicate;

/// <summary>The node is of one of these kinds.</summary>
public sealed record KindPredicate(ImmutableArray<NodeKind> Kinds) : Predicate;

/// <summary>The request says so: a value that is true or false for all rows.</summary>
public sealed record FlagPredicate(Parameter Value) : Predicate;

/// <summary>The node, or the relationship, held on a date; what has no valid time always holds.</summary>
public sealed record HoldsPredicate(bool OnEdge, AsOf AsOf) : Predicate;

/// <summary>The date of a node had begun on a date; where it is missing, another of its dates counts; where both are, it had.</summary>
public sealed record BegunPredicate(PropertyField Field, PropertyField? Else, AsOf AsOf) : Predicate;

/// <summary>So many of the related rows fit <paramref name="Where"/>; only those count that fit <paramref name="Among"/>.</summary>
/// <param name="Field">The relationship.</param>
/// <param name="Quantifier">How many.</param>
/// <param name="Where">What they must fit; null where all do.</param>
/// <param name="Among">What counts at all; null where all do.</param>
/// <param name="NodesOnce">Whether a node at the end of parallel relationships counts once: a question about nodes, not about relationships.</param>
public sealed record RelatedPredicate(
    RelationshipField Field,
    Quantifier Quantifier,
    Predicate? Where,
    Predicate? Among = null,
    bool NodesOnce = false
) : Predicate;

/// <summary>What can be said of the related rows together fits.</summary>
/// <param name="Field">The relationship.</param>
/// <param name="Among">Which of the related rows count; null where all do.</param>
/// <param name="Fits">What must be true of them: predicates of measures, joined.</param>
public sealed record RelatedMeasuresPredicate(RelationshipField Field, Predicate? Among, Predicate Fits) : Predicate;

/// <summary>What is measured of several rows compares so with a value; dates definitely or possibly.</summary>
public sealed record MeasurePredicate(Measure Measure, Comparison Comparison, DateMatch Match, Parameter Value, bool FoldsCase = false) : Predicate;

/// <summary>What is measured of several rows has no value.</summary>
public sealed record MissingMeasurePredicate(Measure Measure) : Predicate;
/// <summary>What is asked of the node at the other end of the row's relationship: the row's node is its source.</summary>
public sealed record OtherEndPredicate(Predicate Predicate) : Predicate;

/// <summary>Of all relationships of a kind that join the ends of the row's, in either direction, and fit, the row's is the first by id.</summary>
/// <param name="Field">The relationship.</param>
/// <param name="Among">What counts; null where all do.</param>
public sealed record FirstOfPairPredicate(RelationshipField Field, Predicate? Among) : Predicate;

/// <summary>The node is one of these, or one relationship away from one of them.</summary>
/// <param name="Ids">The ids of the nodes.</param>
/// <param name="AsOf">The date on which the relationship must have held; null for any time.</param>
public sealed record AboutPredicate(Parameter Ids, AsOf? AsOf) : Predicate;
