namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Whether a connection is encrypted, and what its server must show for it.</summary>
public enum BoltEncryption
{
    /// <summary>Plain: whoever is between can read and change all.</summary>
    None,

    /// <summary>By TLS; the certificate must be trusted and bear the host's name (<c>+s</c>).</summary>
    Checked,

    /// <summary>By TLS with whatever certificate (<c>+ssc</c>): nobody can listen, but who answers is not proved.</summary>
    AnyCertificate,
}
