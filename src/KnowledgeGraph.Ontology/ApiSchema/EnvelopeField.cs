namespace KnowledgeGraph.Ontology.ApiSchema;

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

    /// <summary>What ended between two dates.</summary>
    Ended,

    /// <summary>What was no longer forbidden from a day between two dates on.</summary>
    EndedConstraints,

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
