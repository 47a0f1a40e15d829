namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The kinds of lexical tokens.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Source-Text.Lexical-Tokens</remarks>
internal enum TokenKind : byte
{
    /// <summary>No token: the text breaks the lexical grammar here, and the lexer holds the error.</summary>
    Invalid,
    EndOfDocument,
    Bang,
    Dollar,
    Ampersand,
    ParenLeft,
    ParenRight,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
