using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>What a field of the served schema is: the planner's way from a selected field to a step.</summary>
public abstract record FieldRole;

/// <summary>A root field that gives one node by its id; of any kind where <paramref name="Type"/> is null.</summary>
public sealed record NodeRole(NodeType? Type) : FieldRole;

/// <summary>A root field that gives nodes by their ids.</summary>
public sealed record NodesOfIdsRole : FieldRole;

/// <summary>A root field that gives a list of nodes.</summary>
public sealed record NodesRole(NodeType Type) : FieldRole;

/// <summary>A root field that gives a connection of nodes.</summary>
public sealed record NodesConnectionRole(NodeType Type) : FieldRole;

/// <summary>The root field that gives what is dated, in the order of time.</summary>
public sealed record TimelineRole(TimelineModel Timeline) : FieldRole;

/// <summary>The root field that searches the texts of all kinds.</summary>
public sealed record SearchRole : FieldRole;
/// <summary>A property of the node of a timeline's entry, on the entry.</summary>
public sealed record EntryPropertyRole(PropertyField Field) : FieldRole;

/// <summary>The bounds of the date of a timeline's entry, on the entry.</summary>
public sealed record EntryBoundsRole(PropertyField Field) : FieldRole;

/// <summary>What was done, on an entry of a timeline that is an act.</summary>
public sealed record EntryActRole(TimelineAct Act) : FieldRole;

/// <summary>The nodes that are drawn behind a timeline.</summary>
public sealed record BackgroundRole(TimelineModel Timeline, NodeKind Kind) : FieldRole;

/// <summary>The root field that gives what held in a whole on a date.</summary>
public sealed record StateRole(ChangeModel Change) : FieldRole;

/// <summary>The root field that gives what changed in a whole between two dates.</summary>
public sealed record ChangesRole(ChangeModel Change) : FieldRole;

/// <summary>The root field that gives the paths between two nodes.</summary>
public sealed record PathsRole : FieldRole;

/// <summary>The root field that gives the pairs of nodes that disagree.</summary>
public sealed record DisagreementRole(DisagreementModel Model) : FieldRole;

/// <summary>What is reached from a node over relationships of one kind, one behind the other.</summary>
public sealed record ReachRole(RelationshipField Field) : FieldRole;

/// <summary>The root field that gives what lies around a node.</summary>
public sealed record NeighbourhoodRole : FieldRole;

/// <summary>A property of a node, a relationship or a record.</summary>
public sealed record PropertyRole(PropertyField Field) : FieldRole;

/// <summary>The bounds and display form of a date property.</summary>
public sealed record DateBoundsRole(PropertyField Field) : FieldRole;

/// <summary>A list of records.</summary>
public sealed record RecordsRole(RecordsField Field) : FieldRole;

/// <summary>The node or nodes to which ids in a property lead.</summary>
public sealed record ReferenceRole(ReferenceField Field) : FieldRole;

/// <summary>The nodes at the other end of a relationship.</summary>
public sealed record RelationshipRole(RelationshipField Field) : FieldRole;

/// <summary>The same with the relationships themselves, as a connection.</summary>
public sealed record RelationshipConnectionRole(RelationshipField Field) : FieldRole;

/// <summary>A field of the types that wrap nodes: connections, edges, states.</summary>
public sealed record EnvelopeRole(EnvelopeField Field) : FieldRole;

/// <summary>The entries of a connection in groups.</summary>
public sealed record GroupsRole : FieldRole;

/// <summary>A property of the entries that are aggregated.</summary>
public sealed record AggregatedPropertyRole(PropertyField Field, bool OnEdge) : FieldRole;

/// <summary>An aggregate: of the property of the field above, or a count.</summary>
public sealed record AggregateValueRole(AggregateFunction Function) : FieldRole;

/// <summary>A field of the bounds of a date.</summary>
public sealed record BoundsFieldRole(BoundsField Field) : FieldRole;

/// <summary>The fields of connections, edges and states.</summary>
public enum EnvelopeField
{
    /// <summary>How many there are, on all pages.</summary>
    TotalCount,

    /// <summary>What can be said of the entries of all pages together.</summary>
    Aggregate,

    /// <summary>A part of that.</summary>
    Aggregated,

    /// <summary>The entries of this page.</summary>
    Edges,

    /// <summary>The groups of this page.</summary>
    Groups,

    /// <summary>What the entries of a group have in common.</summary>
    Keys,

    /// <summary>What a key is the value of.</summary>
    KeyField,

    /// <summary>A key as text.</summary>
    KeyText,

    /// <summary>A key that is a number.</summary>
    KeyNumber,

    /// <summary>A key that is true or false.</summary>
    KeyBoolean,

    /// <summary>A key that is a span of the calendar.</summary>
    KeyDate,

    /// <summary>The node that a key names.</summary>
    KeyNode,

    /// <summary>Where this page stands.</summary>
    PageInfo,

    /// <summary>Whether entries follow.</summary>
    HasNextPage,

    /// <summary>Whether entries precede.</summary>
    HasPreviousPage,

    /// <summary>The first entry's cursor.</summary>
    StartCursor,

    /// <summary>The last entry's cursor.</summary>
    EndCursor,

    /// <summary>The entry's cursor.</summary>
    Cursor,

    /// <summary>The entry's node.</summary>
    Node,

    /// <summary>The relationship on which the node was reached.</summary>
    Properties,

    /// <summary>The node's id, whatever its kind.</summary>
    NodeId,

    /// <summary>The relationship's id.</summary>
    RelationshipId,

    /// <summary>Whether it held, or lies in the range, definitely or possibly.</summary>
    Match,

    /// <summary>Where a timeline draws the entry.</summary>
    Lane,

    /// <summary>The entry's date, to be shown.</summary>
    Display,

    /// <summary>How well the entry fits a search.</summary>
    Score,

    /// <summary>The field in which a search found most.</summary>
    MatchedField,

    /// <summary>A part of that field's text, with what was found marked.</summary>
    Snippet,

    /// <summary>The whole of which a state tells.</summary>
    Whole,

    /// <summary>The date that was asked about.</summary>
    AsOf,

    /// <summary>What held.</summary>
    Elements,

    /// <summary>What was forbidden.</summary>
    Constraints,

    /// <summary>Whether a change took effect within the date that was asked about.</summary>
    SpansChange,

    /// <summary>The state before the changes.</summary>
    Before,

    /// <summary>The state behind the changes.</summary>
    After,

    /// <summary>The changes between two dates.</summary>
    Changes,

    /// <summary>The entry's path.</summary>
    Path,

    /// <summary>Up to which length paths were looked for.</summary>
    MaxLength,

    /// <summary>How many relationships a path has.</summary>
    Length,

    /// <summary>The nodes of a path.</summary>
    PathNodes,

    /// <summary>The relationships of a path.</summary>
    PathRelationships,

    /// <summary>The kind of a relationship.</summary>
    RelationshipKind,

    /// <summary>Whether a path goes along a relationship from source to target.</summary>
    Forward,

    /// <summary>The node that a relationship leaves.</summary>
    Source,

    /// <summary>The node that a relationship leads to.</summary>
    Target,

    /// <summary>The nodes of a subgraph.</summary>
    SubgraphNodes,

    /// <summary>The relationships of a subgraph.</summary>
    SubgraphRelationships,

    /// <summary>Whether nodes of a subgraph were left out.</summary>
    IsCut,

    /// <summary>How many relationships away a node is.</summary>
    Depth,
}

/// <summary>The fields of the bounds of a date.</summary>
public enum BoundsField
{
    /// <summary>The first day on which it may have begun.</summary>
    EarliestStart,

    /// <summary>The last day on which it may have begun.</summary>
    LatestStart,

    /// <summary>The first day on which it may have ended.</summary>
    EarliestEnd,

    /// <summary>The last day on which it may have ended.</summary>
    LatestEnd,

    /// <summary>How exactly it is known.</summary>
    Precision,

    /// <summary>Whether its start is open.</summary>
    StartOpen,

    /// <summary>Whether its start is unknown.</summary>
    StartUnknown,

    /// <summary>Whether its end is open.</summary>
    EndOpen,

    /// <summary>Whether its end is unknown.</summary>
    EndUnknown,

    /// <summary>Whether it is approximate.</summary>
    Approximate,

    /// <summary>Whether it is uncertain.</summary>
    Uncertain,

    /// <summary>The date, to be shown.</summary>
    Display,
}
