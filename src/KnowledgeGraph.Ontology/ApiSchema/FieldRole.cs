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

/// <summary>One of the keys of a group.</summary>
public sealed record GroupKeyRole : FieldRole;

/// <summary>A property of the entries that are aggregated.</summary>
public sealed record AggregatedPropertyRole(PropertyField Field, bool OnEdge) : FieldRole;

/// <summary>An aggregate: of the property of the field above, or a count.</summary>
public sealed record AggregateValueRole(AggregateFunction Function) : FieldRole;

/// <summary>A field of the bounds of a date.</summary>
public sealed record BoundsFieldRole(BoundsField Field) : FieldRole;
