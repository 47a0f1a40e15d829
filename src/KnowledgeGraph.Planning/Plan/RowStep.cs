using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>Gives rows: nodes, each with the relationship on which it was reached if there was one.</summary>
/// <remarks>Without a sort, rows come by the node's id, then by the relationship's.</remarks>
public abstract record RowStep;

/// <summary>All nodes of a kind or interface.</summary>
public sealed record ScanStep(NodeType Type) : RowStep;

/// <summary>The node of an id, if it is of the type; of any kind where <paramref name="Type"/> is null.</summary>
public sealed record LookupStep(NodeType? Type, Parameter Id) : RowStep;

/// <summary>The nodes of a list of ids, each once.</summary>
public sealed record LookupAllStep(Parameter Ids) : RowStep;

/// <summary>The nodes of the field's type at the other end of a relationship of the parent's node.</summary>
/// <param name="Field">The relationship, seen from the parent.</param>
/// <param name="NodesOnce">Whether parallel relationships give their node once; else each gives a row.</param>
public sealed record ExpandStep(RelationshipField Field, bool NodesOnce = false) : RowStep;

/// <summary>The nodes that a search finds, each with its score and the field in which most was found.</summary>
public sealed record SearchStep(Parameter Text) : RowStep;
/// <summary>All relationships of a field's kind from nodes to nodes of its type, each with its source.</summary>
public sealed record ScanRelationshipsStep(RelationshipField Field) : RowStep;

/// <summary>The parent's own node.</summary>
public sealed record SameStep : RowStep;

/// <summary>The rows that fit.</summary>
public sealed record FilterStep(RowStep Input, Predicate Predicate) : RowStep;

/// <summary>The rows in an order, which ends with the node's id and the relationship's.</summary>
public sealed record SortStep(RowStep Input, SortOrder Order) : RowStep;

/// <summary>The rows behind the first <paramref name="Offset"/>, at most <paramref name="Limit"/>; without a limit all, which must not be more than a page.</summary>
public sealed record PageStep(RowStep Input, Parameter? Limit, Parameter? Offset) : RowStep;

/// <summary>A page between cursors.</summary>
/// <param name="Input">All rows, unsorted.</param>
/// <param name="Order">Their order.</param>
/// <param name="First">How many from the start.</param>
/// <param name="After">Behind this cursor.</param>
/// <param name="Last">How many from the end.</param>
/// <param name="Before">Before this cursor.</param>
public sealed record SliceStep(
    RowStep Input,
    SortOrder Order,
    Parameter? First,
    Parameter? After,
    Parameter? Last,
    Parameter? Before
) : RowStep;
