namespace KnowledgeGraph.Ontology.Reading;

/// <summary>A mistake in an ontology: what is wrong, where, and what was expected.</summary>
/// <param name="Code">One of <see cref="OntologyMistakeCodes"/>.</param>
/// <param name="File">The file's path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">A sentence.</param>
public sealed record OntologyMistake(string Code, string File, int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}: {Code}: {Message}";
}
