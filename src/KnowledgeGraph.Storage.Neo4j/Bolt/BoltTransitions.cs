namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Which message is allowed in which state, and where its success leads: the protocol's table.</summary>
/// <remarks>https://neo4j.com/docs/bolt/current/appendix/server-state/</remarks>
internal static class BoltTransitions
{
    /// <summary>The state after a message has succeeded; null where the state does not allow the message.</summary>
    /// <param name="state">The state in which the message meets the server.</param>
    /// <param name="message">The message.</param>
    /// <param name="version">The version: 5.0 logs in by HELLO, later ones by LOGON.</param>
    /// <param name="hasMore">Whether the server keeps records back for another PULL.</param>
    public static BoltState? After(BoltState state, BoltMessage message, BoltVersion version, bool hasMore = false) =>
        (state, message) switch
        {
            (BoltState.Negotiation, BoltMessage.Hello) => version.HasLogon ? BoltState.Authentication : BoltState.Ready,
            (BoltState.Authentication, BoltMessage.Logon) => BoltState.Ready,
            (BoltState.Ready, BoltMessage.Logoff) when version.HasLogon => BoltState.Authentication,
            (BoltState.Ready, BoltMessage.Route) => BoltState.Ready,
            (BoltState.Ready, BoltMessage.Run) => BoltState.Streaming,
            (BoltState.Ready, BoltMessage.Begin) => BoltState.TxReady,
            (BoltState.Streaming, BoltMessage.Pull or BoltMessage.Discard) => hasMore ? BoltState.Streaming : BoltState.Ready,
            (BoltState.TxReady or BoltState.TxStreaming, BoltMessage.Run) => BoltState.TxStreaming,
            (BoltState.TxReady, BoltMessage.Commit or BoltMessage.Rollback) => BoltState.Ready,
            (BoltState.TxStreaming, BoltMessage.Pull or BoltMessage.Discard) => hasMore ? BoltState.TxStreaming : BoltState.TxReady,
            (BoltState.Negotiation or BoltState.Authentication or BoltState.Defunct, BoltMessage.Reset) => null,
            (_, BoltMessage.Reset) => BoltState.Ready,
            (_, BoltMessage.Goodbye) => BoltState.Defunct,
            _ => null,
        };
}
