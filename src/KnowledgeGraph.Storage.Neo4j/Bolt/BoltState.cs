namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The states of a connection on the server's side, as its answers tell them.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/bolt/server-state/</remarks>
internal enum BoltState : byte
{
    /// <summary>The version is agreed; HELLO comes next.</summary>
    Negotiation,

    /// <summary>LOGON comes next.</summary>
    Authentication,

    /// <summary>Free for the next transaction.</summary>
    Ready,

    /// <summary>An auto-commit transaction has records to pull.</summary>
    Streaming,

    /// <summary>In an explicit transaction.</summary>
    TxReady,

    /// <summary>In an explicit transaction with records to pull.</summary>
    TxStreaming,

    /// <summary>Something failed; all but RESET is ignored.</summary>
    Failed,

    /// <summary>Of no more use.</summary>
    Defunct,
}
