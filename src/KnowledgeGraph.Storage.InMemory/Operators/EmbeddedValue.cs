using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>What a handle stands for.</summary>
internal enum ValueShape : byte
{
    /// <summary>The query root.</summary>
    Root,

    /// <summary>A node; <see cref="EmbeddedValue.Node"/>.</summary>
    Node,

    /// <summary>A relationship with the node it leads to: <see cref="EmbeddedValue.Node"/>, <see cref="EmbeddedValue.Row"/> in the table of kind <see cref="EmbeddedValue.Table"/>.</summary>
    Edge,

    /// <summary>A record; <see cref="EmbeddedValue.Row"/> in the table of type <see cref="EmbeddedValue.Table"/>.</summary>
    Record,

    /// <summary>A page with its place; <see cref="EmbeddedValue.Page"/>.</summary>
    Connection,

    /// <summary>All rows of a connection, for aggregates: rows of the arena from <see cref="EmbeddedValue.At"/> to <see cref="EmbeddedValue.End"/>.</summary>
    Aggregate,

    /// <summary>A page of groups, or one of them: <see cref="EmbeddedValue.Row"/> in <see cref="EmbeddedValue.Page"/>, which is its place among the run's.</summary>
    Groups,

    /// <summary>The groups of a page from <see cref="EmbeddedValue.At"/> to <see cref="EmbeddedValue.End"/>.</summary>
    GroupList,

    /// <summary>The keys of a group from <see cref="EmbeddedValue.At"/> to <see cref="EmbeddedValue.End"/>.</summary>
    KeyList,

    /// <summary>A state of the node.</summary>
    State,

    /// <summary>A date; <see cref="EmbeddedValue.Row"/> is its place among the run's dates.</summary>
    Bounds,

    /// <summary>Rows of the arena from <see cref="EmbeddedValue.At"/> to <see cref="EmbeddedValue.End"/>, each a node.</summary>
    NodeList,

    /// <summary>The same, each an edge.</summary>
    EdgeList,

    /// <summary>Records from <see cref="EmbeddedValue.At"/> to <see cref="EmbeddedValue.End"/>.</summary>
    RecordList,

    /// <summary>A page of paths, the run's find at <see cref="EmbeddedValue.Page"/>.</summary>
    Paths,

    /// <summary>The paths of a page.</summary>
    PathList,

    /// <summary>A path: of the page the one at <see cref="EmbeddedValue.Row"/>.</summary>
    Path,

    /// <summary>The nodes of a path.</summary>
    PathNodeList,

    /// <summary>The relationships of a path, each an edge whose node is the one from which the path comes.</summary>
    PathLinkList,

    /// <summary>What is reached over relationships of one kind, each an edge with its depth at <see cref="EmbeddedValue.At"/>.</summary>
    ReachList,

    /// <summary>A subgraph, the run's find at <see cref="EmbeddedValue.Page"/>.</summary>
    Subgraph,

    /// <summary>The nodes of a subgraph.</summary>
    SubgraphNodeList,

    /// <summary>A node of a subgraph, the one at <see cref="EmbeddedValue.Row"/>.</summary>
    SubgraphNode,

    /// <summary>The relationships of a subgraph, each an edge.</summary>
    SubgraphLinkList,
}

/// <summary>The handle of an object or list of the embedded store: numbers only.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EmbeddedValue
{
    public int Node;
    public int Row;
    public int At;
    public int End;
    public int ArenaMark;
    public int Page;
    public short Table;
    public ValueShape Shape;

    public static EmbeddedValue OfNode(int node) =>
        new() { Shape = ValueShape.Node, Node = node, Row = -1, ArenaMark = -1, Page = -1 };
}

/// <summary>A node and the relationship on which it was reached; -1 where there was none. For a node that a search found, the place of its hit.</summary>
internal readonly record struct Row(int Node, int Relationship);
