using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>Over which relationships a walk goes, in either direction.</summary>
/// <param name="Along">The kinds, by index.</param>
/// <param name="IsAny">Whether all kinds are meant because none was named.</param>
/// <param name="AsOf">The date on which relationships and nodes must have held, but for the nodes whose ids are given; null for any time.</param>
/// <param name="Longest">How many relationships it may have at the most, whatever the request says.</param>
public sealed record Walk(ImmutableArray<RelationshipKind> Along, bool IsAny, AsOf? AsOf, int Longest);

/// <summary>Gives a page of the paths between two nodes, or null: shortest first, then by the ids of the nodes along the way, then by those of the relationships.</summary>
/// <param name="From">The id of the node where they begin.</param>
/// <param name="To">The id of the node where they end.</param>
/// <param name="Walk">The relationships.</param>
/// <param name="MaxLength">How many relationships a path may have.</param>
/// <param name="First">How many paths to give.</param>
/// <param name="After">Behind this cursor.</param>
/// <param name="Order">The order: by length; where a row's order ends with its ids, that of paths ends with the texts of all ids along the way.</param>
public sealed record PathsStep(Parameter From, Parameter To, Walk Walk, Parameter MaxLength, Parameter First, Parameter? After, SortOrder Order) : FieldStep;

/// <summary>Gives what is reached from a node over relationships of one kind in one direction, one behind the other: each node once, the nearest first, then by id.</summary>
/// <param name="Field">The relationship, seen from the node.</param>
/// <param name="Among">What counts on each hop; null where all does.</param>
/// <param name="Depth">How many relationships away a node may be.</param>
/// <param name="Longest">How many it may be at the most, whatever the request says.</param>
/// <param name="Limit">How many nodes to give; null for all, which must not be more than a page.</param>
public sealed record ReachStep(RelationshipField Field, Predicate? Among, Parameter Depth, int Longest, Parameter? Limit) : FieldStep;

/// <summary>Gives the nodes around a node, the nearest first, then by id, and the relationships among them; or null.</summary>
/// <param name="Of">The id of the node in the middle.</param>
/// <param name="Walk">The relationships.</param>
/// <param name="Depth">How many relationships away a node may be.</param>
/// <param name="Limit">How many nodes to give.</param>
public sealed record NeighbourhoodStep(Parameter Of, Walk Walk, Parameter Depth, Parameter Limit) : FieldStep;
