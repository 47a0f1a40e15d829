namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>What kind of value stands next.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/packstream/</remarks>
public enum PackStreamKind : byte
{
    /// <summary>A marker that PackStream does not know.</summary>
    Unknown,

    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed integer of up to 64 bits.</summary>
    Integer,

    /// <summary>A double.</summary>
    Float,

    /// <summary>Raw bytes.</summary>
    Bytes,

    /// <summary>UTF-8 text.</summary>
    Text,

    /// <summary>Values in order.</summary>
    List,

    /// <summary>Texts with a value each.</summary>
    Map,

    /// <summary>A tag with fields: a message, a node, a date.</summary>
    Structure,
}
