namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A place in a document: line and column, both from 1, counted in UTF-16 code units, and the offset from 0.</summary>
public readonly record struct SourceLocation(int Line, int Column, int Offset)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}";
}
