namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A query that has no answer but an error.</summary>
/// <param name="codes">The codes, any of which says it.</param>
internal sealed class RefusedException(params string[] codes) : Exception(string.Join(' ', codes))
{
    /// <summary>The codes, any of which says it.</summary>
    public IReadOnlyList<string> Codes { get; } = codes;
}
