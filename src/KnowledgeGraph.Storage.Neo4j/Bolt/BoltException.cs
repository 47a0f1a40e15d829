namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Something went wrong between us and a Neo4j server; the message says what to do.</summary>
public sealed class BoltException : Exception
{
    /// <summary>An error with our code and, where the server reported it, the server's.</summary>
    public BoltException(string code, string message, string? serverCode = null, Exception? cause = null)
        : base(message, cause)
    {
        Code = code;
        ServerCode = serverCode;
    }

    /// <summary>Our code, one of <see cref="BoltErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The server's own code (<c>Neo.ClientError.…</c>), null where the server did not report this.</summary>
    /// <remarks>https://neo4j.com/docs/status-codes/current/errors/all-errors/</remarks>
    public string? ServerCode { get; }

    /// <summary>Whether the same call may do better when it is made again, and can not do its work twice.</summary>
    public bool IsRetryable { get; internal set; }

    /// <summary>Where several servers were asked in vain: what each of them failed with, in the order in which they were asked.</summary>
    public IReadOnlyList<BoltException> Causes { get; internal init; } = [];
}
