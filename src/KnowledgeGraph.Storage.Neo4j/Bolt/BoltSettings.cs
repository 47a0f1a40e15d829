using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>How to reach a Neo4j server, and the limits of what it may do to us.</summary>
public sealed class BoltSettings
{
    /// <summary>Where the server listens.</summary>
    public required BoltAddress Address { get; init; }

    /// <summary>The user; null logs in without credentials, which a server with authentication off allows.</summary>
    public string? User { get; init; }

    /// <summary>The user's password; it is never printed.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Password { get; init; }

    /// <summary>Reads user and password anew when the server refuses those in use; null, or an answer of null, where there are no others.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Func<BoltCredentials?>? ReadCredentials { get; init; }

    /// <summary>The authorities whose certificates are trusted; null for those that the machine trusts.</summary>
    public X509Certificate2Collection? TrustedCertificates { get; init; }

    /// <summary>The database; null means the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>How long the TCP connection, encryption, the handshake and the login may take together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a call waits for a connection while all are busy, and how long it may look for a router in a cluster.</summary>
    public TimeSpan AcquireTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the server may say nothing in an exchange; a keep-alive (NOOP) is nothing. A server's own hint may make it shorter.</summary>
    public TimeSpan ReceiveTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a connection that is left early may take to be usable again before it is closed.</summary>
    public TimeSpan ResetTimeout { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>After this time the server itself stops a transaction; null leaves that to the server's settings.</summary>
    public TimeSpan? TransactionTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many connections there may be to a server at once.</summary>
    public int PoolSize { get; init; } = 100;

    /// <summary>How old a connection may become before it is replaced, so that what a balancer has changed is noticed.</summary>
    public TimeSpan MaxLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>After this time without use a connection is asked whether it still works before it is used.</summary>
    public TimeSpan LivenessAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the answer to that question may take.</summary>
    public TimeSpan LivenessTimeout { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often a call that failed is made again where that can help and does no harm; 0 for never.</summary>
    public int MaxRetries { get; init; } = 5;

    /// <summary>How long, about, the first repetition waits; each further one waits twice as long.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest wait before a repetition.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many records of a single statement are asked for at a time.</summary>
    public int BatchSize { get; init; } = 1000;

    /// <summary>The longest message that is taken, in bytes; a record is one message.</summary>
    public int MaxMessageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The longest answer to one call that is taken, in bytes.</summary>
    public long MaxAnswerBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>How deep lists and maps may stand in each other, in parameters and where values are read as objects.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Tells how old connections and routing tables are, and waits between repetitions.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <inheritdoc/>
    public override string ToString() => $"{Address}, database {Database ?? "of the user"}, user {User ?? "none"}";
}
