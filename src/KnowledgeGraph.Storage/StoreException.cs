namespace KnowledgeGraph.Storage;

/// <summary>A store could not answer: it is not reachable, not ready, or refused. The message says what to do.</summary>
/// <param name="code">The code, which stands in <c>docs/errors.md</c>.</param>
/// <param name="message">A sentence.</param>
/// <param name="cause">What happened.</param>
public sealed class StoreException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The code, which stands in <c>docs/errors.md</c>.</summary>
    public string Code { get; } = code;
}
