namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>What a transaction may do; in a cluster it also says which servers may run it.</summary>
public enum BoltAccess
{
    /// <summary>It only reads, and the server refuses it to write.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
