namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The codes of everything that can go wrong between us and a Neo4j server.</summary>
public static class BoltErrorCodes
{
    /// <summary>The address can not be read.</summary>
    public const string Address = "NEO4J_ADDRESS";

    /// <summary>No machine has the address's name.</summary>
    public const string UnknownHost = "NEO4J_UNKNOWN_HOST";

    /// <summary>Nothing listens at the address, or no way leads there.</summary>
    public const string NotListening = "NEO4J_NOT_LISTENING";

    /// <summary>Connecting, shaking hands and logging in took too long.</summary>
    public const string ConnectTimeout = "NEO4J_CONNECT_TIMEOUT";

    /// <summary>What listens there does not speak Bolt.</summary>
    public const string NotBolt = "NEO4J_NOT_BOLT";

    /// <summary>No encrypted connection can be made, the server's certificate is not trusted, or the trusted ones can not be read.</summary>
    public const string Encryption = "NEO4J_ENCRYPTION";

    /// <summary>The server speaks no version of Bolt that we speak.</summary>
    public const string Version = "NEO4J_VERSION";

    /// <summary>The server does not let this user in.</summary>
    public const string Authentication = "NEO4J_AUTHENTICATION";

    /// <summary>The server has no such database, or it is offline.</summary>
    public const string Database = "NEO4J_DATABASE";

    /// <summary>The user, or the access mode, does not allow this.</summary>
    public const string Forbidden = "NEO4J_FORBIDDEN";

    /// <summary>No server of a cluster says which of its servers to use, or none is there for what is asked.</summary>
    public const string Routing = "NEO4J_ROUTING";

    /// <summary>The server may not write: another one leads its cluster.</summary>
    public const string NotLeader = "NEO4J_NOT_LEADER";

    /// <summary>All connections of the pool stayed busy.</summary>
    public const string AcquireTimeout = "NEO4J_ACQUIRE_TIMEOUT";

    /// <summary>The server stayed silent in the middle of an exchange.</summary>
    public const string ReceiveTimeout = "NEO4J_RECEIVE_TIMEOUT";

    /// <summary>The server stopped the transaction as it took too long.</summary>
    public const string TransactionTimeout = "NEO4J_TRANSACTION_TIMEOUT";

    /// <summary>The connection broke off.</summary>
    public const string ConnectionLost = "NEO4J_CONNECTION_LOST";

    /// <summary>The connection broke off while something was written: whether it was committed is not known.</summary>
    public const string CommitUnknown = "NEO4J_COMMIT_UNKNOWN";

    /// <summary>Another seeding of the same database has begun.</summary>
    public const string SeedingTaken = "NEO4J_SEEDING_TAKEN";

    /// <summary>Less is in the database than was written: others took it away meanwhile.</summary>
    public const string SeedingIncomplete = "NEO4J_SEEDING_INCOMPLETE";

    /// <summary>What came is not what Bolt says must come.</summary>
    public const string Protocol = "NEO4J_PROTOCOL";

    /// <summary>A message, a result or a value is larger or deeper than the settings allow.</summary>
    public const string Limit = "NEO4J_LIMIT";

    /// <summary>The server refuses the statement.</summary>
    public const string Statement = "NEO4J_STATEMENT";

    /// <summary>The server can not do it now, but may later.</summary>
    public const string Transient = "NEO4J_TRANSIENT";

    /// <summary>The server failed within itself.</summary>
    public const string Server = "NEO4J_SERVER";
}
