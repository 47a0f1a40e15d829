namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The answers to the statements of one call, read in order; for one thread at a time.</summary>
/// <remarks>Disposing it at any point frees its connection: unread records are dropped and a running statement is stopped.</remarks>
public interface IBoltExchange : IAsyncDisposable
{
    /// <summary>The server that answers.</summary>
    BoltAddress Server { get; }

    /// <summary>Takes the next record of the current statement from what has come; it never waits.</summary>
    /// <exception cref="BoltException">The statement, or the commit after the last one, failed.</exception>
    BoltRead TryRead();

    /// <summary>The last record: the PackStream bytes of the list of its values, valid until the next call.</summary>
    ReadOnlyMemory<byte> Record { get; }

    /// <summary>Waits until more has come.</summary>
    /// <exception cref="BoltException">The connection broke off, or nothing came in time.</exception>
    ValueTask FillAsync(CancellationToken cancellation);

    /// <summary>Goes on to the next statement once the current one is at its end; false where there is none.</summary>
    bool NextStatement();

    /// <summary>What the server says about the current statement, which is at its end.</summary>
    BoltSummary ReadSummary();

    /// <summary>Lets all later calls see at least what this one has seen, whichever server of a cluster answers them; what writes does so by itself.</summary>
    void KeepBookmark();
}
