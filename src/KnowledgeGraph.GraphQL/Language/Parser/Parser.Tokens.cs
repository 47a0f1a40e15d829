namespace KnowledgeGraph.GraphQL.Language;

/// <content>Tokens in the words of error sentences.</content>
internal ref partial struct Parser
{
    private readonly string Found() =>
        _token.Kind switch
        {
            TokenKind.Name or TokenKind.Int or TokenKind.Float => SyntaxErrors.Quote(_lexer.Text(_token)),
            _ => Describe(_token.Kind),
        };

    private static string Describe(TokenKind kind) =>
        kind switch
        {
            TokenKind.Bang => "\"!\"",
            TokenKind.Dollar => "\"$\"",
            TokenKind.Ampersand => "\"&\"",
            TokenKind.ParenLeft => "\"(\"",
            TokenKind.ParenRight => "\")\"",
            TokenKind.Spread => "\"...\"",
            TokenKind.Colon => "\":\"",
            TokenKind.EqualsSign => "\"=\"",
            TokenKind.At => "\"@\"",
            TokenKind.BracketLeft => "\"[\"",
            TokenKind.BracketRight => "\"]\"",
            TokenKind.BraceLeft => "\"{\"",
            TokenKind.Pipe => "\"|\"",
            TokenKind.BraceRight => "\"}\"",
            TokenKind.Name => "a name",
            TokenKind.Int or TokenKind.Float => "a number",
            TokenKind.String or TokenKind.BlockString => "a string",
            _ => "the end of the document",
        };
}
