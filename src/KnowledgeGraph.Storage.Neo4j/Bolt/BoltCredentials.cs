using System.Diagnostics;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Who logs in.</summary>
/// <param name="User">The user; null logs in without credentials.</param>
/// <param name="Password">The user's password; it is never printed.</param>
public sealed record BoltCredentials(string? User, [property: DebuggerBrowsable(DebuggerBrowsableState.Never)] string? Password)
{
    /// <inheritdoc/>
    public override string ToString() => User ?? "none";
}
