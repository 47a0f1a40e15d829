namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The one door to a Neo4j server, which another driver could implement; safe to use from several threads.</summary>
public interface IBoltDriver : IAsyncDisposable
{
    /// <summary>The server that the settings name; of a cluster, the first that is asked.</summary>
    BoltAddress Address { get; }

    /// <summary>The database in it; null for the user's own.</summary>
    string? Database { get; }

    /// <summary>How many connections serve a call now, and how many wait for one.</summary>
    (int InUse, int Idle) Connections { get; }

    /// <summary>Sends all statements in one write and returns without waiting for the answer.</summary>
    /// <remarks>
    /// A single statement is a transaction of its own; several share one that is committed at their end. Errors of a statement are thrown
    /// where its records are read. What failed before anything was read, in a way that may pass, is made again, unless it might then be
    /// done twice. The exchange must be disposed: it holds a connection.
    /// </remarks>
    /// <exception cref="BoltException">No connection could be had.</exception>
    ValueTask<IBoltExchange> RunAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, CancellationToken cancellation);

    /// <summary>The same, but what failed is never made again, and it does not wait behind other calls: for a short question that is asked once more soon anyway.</summary>
    /// <exception cref="BoltException">No connection could be had.</exception>
    ValueTask<IBoltExchange> RunOnceAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, CancellationToken cancellation);

    /// <summary>Connects, logs in and asks the database for a trifle.</summary>
    /// <exception cref="BoltException">What is wrong, and what to do.</exception>
    ValueTask VerifyAsync(CancellationToken cancellation);
}
