namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>How far the opening of a connection has come.</summary>
internal enum BoltPhase
{
    /// <summary>The name is looked up and the TCP connection made.</summary>
    Connect,

    /// <summary>Keys are agreed and the certificate is checked.</summary>
    Encryption,

    /// <summary>The version is agreed.</summary>
    Handshake,

    /// <summary>HELLO and LOGON are out.</summary>
    Login,
}
