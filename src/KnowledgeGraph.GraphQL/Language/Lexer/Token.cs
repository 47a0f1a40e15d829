namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A lexical token: its kind, where it starts, and where the text behind it begins.</summary>
internal readonly record struct Token(TokenKind Kind, SourceLocation Location, int End)
{
    public int Start => Location.Offset;
}
