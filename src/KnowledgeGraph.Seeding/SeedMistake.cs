namespace KnowledgeGraph.Seeding;

/// <summary>A mistake in the seed files.</summary>
/// <param name="Code">One of <see cref="SeedMistakeCodes"/>.</param>
/// <param name="File">The file's path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Value">The text that is wrong, shortened; empty where something is missing.</param>
/// <param name="Message">A sentence: what is wrong and what was expected.</param>
public sealed record SeedMistake(string Code, string File, int Line, int Column, string Value, string Message)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Value.Length == 0 ? $"{File}:{Line}:{Column}: {Code}: {Message}" : $"{File}:{Line}:{Column}: {Code}: {Message} [{Value}]";
}
