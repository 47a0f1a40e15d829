using System.Collections.Immutable;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Api.Settings;

/// <summary>The rows of the table of settings that say how a Neo4j server is reached, and what it may do to us.</summary>
/// <remarks>Their variables begin with <c>NEO4J_</c>, as its users know them.</remarks>
public static class Neo4jSettings
{
    private const int MiB = 1024 * 1024;

    private static readonly BoltSettings Defaults = new() { Address = new BoltAddress("127.0.0.1", BoltAddress.DefaultPort) };

    /// <summary>The database's address.</summary>
    public static TextSetting Uri { get; } = new(
        "neo4j-uri", Defaults.Address.ToString(),
        "The address of the Neo4j server, for `--store neo4j`: `bolt://` for one server, `neo4j://` for a cluster; with `+s` encrypted, with `+ssc` encrypted with whatever certificate."
    )
    { EnvironmentName = "NEO4J_URI" };

    /// <summary>The database's user.</summary>
    public static TextSetting Username { get; } = new(
        "neo4j-username", "", "The user of the Neo4j server; empty where it asks for none."
    )
    { EnvironmentName = "NEO4J_USERNAME" };

    /// <summary>The user's password.</summary>
    public static TextSetting Password { get; } = new(
        "neo4j-password", "", "The user's password. A command line can be seen by others on the machine; the environment is the better place."
    )
    { EnvironmentName = "NEO4J_PASSWORD" };

    /// <summary>A file with the user's password.</summary>
    public static FileSetting PasswordFile { get; } = new(
        "neo4j-password-file", "A file that holds the user's password, as a mounted secret; read again when the server refuses the password. Goes before `--neo4j-password`."
    )
    { EnvironmentName = "NEO4J_PASSWORD_FILE" };

    /// <summary>The file with user and password.</summary>
    public static FileSetting AuthFile { get; } = new(
        "neo4j-auth-file", "A file with user and password of the Neo4j server in one line, `neo4j/password`, as its image reads them; read again when the server refuses them. It goes before the other settings of both."
    )
    { EnvironmentName = "NEO4J_AUTH_FILE" };

    /// <summary>The trusted authorities.</summary>
    public static FileSetting Certificates { get; } = new(
        "neo4j-certificates", "A PEM file with the certificates of the authorities that are trusted with `+s`; without it, those that the machine trusts."
    )
    { EnvironmentName = "NEO4J_CERTIFICATES" };

    /// <summary>The database.</summary>
    public static TextSetting Database { get; } = new(
        "neo4j-database", "", "The database in the Neo4j server; empty for the user's own."
    )
    { EnvironmentName = "NEO4J_DATABASE" };

    /// <summary>Connections to a server.</summary>
    public static WholeNumberSetting PoolSize { get; } = new(
        "neo4j-pool-size", Defaults.PoolSize, 1, 10_000, "connections", "How many connections there may be to a Neo4j server at once."
    )
    { EnvironmentName = "NEO4J_POOL_SIZE" };

    /// <summary>How long a request waits for a connection.</summary>
    public static SecondsSetting AcquireTimeout { get; } = new(
        "neo4j-acquire-timeout", Defaults.AcquireTimeout.TotalSeconds, 0.01, 600,
        "How long a request waits for a connection while all are busy, and how long it may look for a server of a cluster that knows the others."
    )
    { EnvironmentName = "NEO4J_ACQUIRE_TIMEOUT" };

    /// <summary>How long the opening of a connection may take.</summary>
    public static SecondsSetting ConnectTimeout { get; } = new(
        "neo4j-connect-timeout", Defaults.ConnectTimeout.TotalSeconds, 0.01, 600, "How long connecting to Neo4j, encryption, handshake and login may take together."
    )
    { EnvironmentName = "NEO4J_CONNECT_TIMEOUT" };

    /// <summary>How long the server may be silent.</summary>
    public static SecondsSetting ReceiveTimeout { get; } = new(
        "neo4j-receive-timeout", Defaults.ReceiveTimeout.TotalSeconds, 0.01, 3600,
        "How long Neo4j may say nothing in the middle of an answer; its keep-alives are nothing. A hint of the server may make it shorter."
    )
    { EnvironmentName = "NEO4J_RECEIVE_TIMEOUT" };

    /// <summary>How long a transaction may run.</summary>
    public static SecondsSetting TransactionTimeout { get; } = new(
        "neo4j-transaction-timeout", Defaults.TransactionTimeout!.Value.TotalSeconds, 0, 86_400, "After this time Neo4j itself stops the transaction of a request; 0 leaves that to its own settings. Seeding and exporting have no such limit."
    )
    { EnvironmentName = "NEO4J_TRANSACTION_TIMEOUT" };

    /// <summary>How long a reset may take.</summary>
    public static SecondsSetting ResetTimeout { get; } = new(
        "neo4j-reset-timeout", Defaults.ResetTimeout.TotalSeconds, 0.01, 60, "How long a connection that a request left early may take to be usable again before it is closed."
    )
    { EnvironmentName = "NEO4J_RESET_TIMEOUT" };

    /// <summary>How old a connection may become.</summary>
    public static SecondsSetting MaxLifetime { get; } = new(
        "neo4j-max-lifetime", Defaults.MaxLifetime.TotalSeconds, 1, 86_400, "How old a connection to Neo4j may become before it is replaced, so that what a balancer has changed is noticed."
    )
    { EnvironmentName = "NEO4J_MAX_LIFETIME" };

    /// <summary>After which time a connection is asked.</summary>
    public static SecondsSetting LivenessAfter { get; } = new(
        "neo4j-liveness-after", Defaults.LivenessAfter.TotalSeconds, 0, 86_400, "After this time without use a connection to Neo4j is asked whether it still answers before it is used."
    )
    { EnvironmentName = "NEO4J_LIVENESS_AFTER" };

    /// <summary>How long that may take.</summary>
    public static SecondsSetting LivenessTimeout { get; } = new(
        "neo4j-liveness-timeout", Defaults.LivenessTimeout.TotalSeconds, 0.01, 60, "How long the answer to that question may take before the connection is closed."
    )
    { EnvironmentName = "NEO4J_LIVENESS_TIMEOUT" };

    /// <summary>How often a call is repeated.</summary>
    public static WholeNumberSetting MaxRetries { get; } = new(
        "neo4j-max-retries", Defaults.MaxRetries, 0, 100, "repetitions", "How often a call of Neo4j that failed is made again where that may help and does nothing twice."
    )
    { EnvironmentName = "NEO4J_MAX_RETRIES" };

    /// <summary>How long the first repetition waits.</summary>
    public static SecondsSetting RetryDelay { get; } = new(
        "neo4j-retry-delay", Defaults.RetryDelay.TotalSeconds, 0.001, 60, "How long, about, the first repetition waits; each further one waits twice as long."
    )
    { EnvironmentName = "NEO4J_RETRY_DELAY" };

    /// <summary>The longest wait before a repetition.</summary>
    public static SecondsSetting MaxRetryDelay { get; } = new(
        "neo4j-max-retry-delay", Defaults.MaxRetryDelay.TotalSeconds, 0.001, 600, "The longest wait before a repetition."
    )
    { EnvironmentName = "NEO4J_MAX_RETRY_DELAY" };

    /// <summary>Records at a time.</summary>
    public static WholeNumberSetting BatchSize { get; } = new(
        "neo4j-batch-size", Defaults.BatchSize, 1, 1_000_000, "records", "How many records of a statement are asked of Neo4j at a time."
    )
    { EnvironmentName = "NEO4J_BATCH_SIZE" };

    /// <summary>The longest message.</summary>
    public static WholeNumberSetting MaxMessageBytes { get; } = new(
        "neo4j-max-message-bytes", Defaults.MaxMessageBytes, 1024, 1024 * MiB, "bytes", "The longest message that is taken from Neo4j; a record is one message."
    )
    { EnvironmentName = "NEO4J_MAX_MESSAGE_BYTES" };

    /// <summary>The longest answer.</summary>
    public static WholeNumberSetting MaxAnswerBytes { get; } = new(
        "neo4j-max-answer-bytes", (int)Defaults.MaxAnswerBytes, 1024, 1024 * MiB, "bytes", "The longest answer to one call that is taken from Neo4j."
    )
    { EnvironmentName = "NEO4J_MAX_ANSWER_BYTES" };

    /// <summary>All of them, in the order of the docs.</summary>
    public static ImmutableArray<Setting> All { get; } =
    [
        Uri, Username, Password, PasswordFile, AuthFile, Certificates, Database, PoolSize, AcquireTimeout, ConnectTimeout, ReceiveTimeout, TransactionTimeout, ResetTimeout,
        MaxLifetime, LivenessAfter, LivenessTimeout, MaxRetries, RetryDelay, MaxRetryDelay, BatchSize, MaxMessageBytes, MaxAnswerBytes,
    ];
}
