using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Cuts a document into tokens, without copying any of its text.</summary>
/// <remarks>
/// The first mistake is kept in <see cref="Error"/> and answered by <see cref="TokenKind.Invalid"/>.
/// https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary.Lexical-Tokens
/// </remarks>
internal ref partial struct Lexer(ReadOnlySpan<char> text)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly ReadOnlySpan<char> _text = text;
    private int _position = 0;
    private int _line = 1;
    private int _lineStart = 0;

    public GraphQLError? Error { get; private set; }

    public readonly ReadOnlySpan<char> Text(Token token) => _text[token.Start..token.End];

    // Token :: Punctuator | Name | IntValue | FloatValue | StringValue
    public Token Next()
    {
        if (!SkipIgnored())
        {
            return Invalid();
        }

        if (_position == _text.Length)
        {
            return Take(TokenKind.EndOfDocument, 0);
        }

        var first = _text[_position];
        return first switch
        {
            '!' => Take(TokenKind.Bang, 1),
            '$' => Take(TokenKind.Dollar, 1),
            '&' => Take(TokenKind.Ampersand, 1),
            '(' => Take(TokenKind.ParenLeft, 1),
            ')' => Take(TokenKind.ParenRight, 1),
            ':' => Take(TokenKind.Colon, 1),
            '=' => Take(TokenKind.EqualsSign, 1),
            '@' => Take(TokenKind.At, 1),
            '[' => Take(TokenKind.BracketLeft, 1),
            ']' => Take(TokenKind.BracketRight, 1),
            '{' => Take(TokenKind.BraceLeft, 1),
            '|' => Take(TokenKind.Pipe, 1),
            '}' => Take(TokenKind.BraceRight, 1),
            '.' when Rest.StartsWith("...") => Take(TokenKind.Spread, 3),
            '"' when Rest.StartsWith("\"\"\"") => ReadBlockString(),
            '"' => ReadString(),
            '-' => ReadNumber(),
            _ when SourceCharacters.IsNameStart(first) => ReadName(),
            _ when char.IsAsciiDigit(first) => ReadNumber(),
            _ => Fail(_position, SyntaxErrors.UnexpectedCharacter(_text, _position)),
        };
    }

    private readonly ReadOnlySpan<char> Rest => _text[_position..];

    // Name :: NameStart NameContinue* [lookahead != NameContinue]
    private Token ReadName()
    {
        var end = _position + 1;
        while (end < _text.Length && SourceCharacters.IsNameContinue(_text[end]))
        {
            end++;
        }

        return Take(TokenKind.Name, end - _position);
    }

    // Ignored :: UnicodeBOM | Whitespace | LineTerminator | Comment | Comma
    private bool SkipIgnored()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case ' ' or '\t' or ',' or ByteOrderMark:
                    _position++;
                    break;
                case '\n' or '\r':
                    _position = StartLine(_position);
                    break;
                case '#':
                    if (!SkipComment())
                    {
                        return false;
                    }

                    break;
                default:
                    return true;
            }
        }

        return true;
    }

    // Comment :: `#` CommentChar* [lookahead != CommentChar]
    private bool SkipComment()
    {
        var length = Rest.IndexOfAny('\n', '\r');
        var comment = length < 0 ? Rest : Rest[..length];
        if (SourceCharacters.IndexOfLoneSurrogate(comment) is >= 0 and var lone)
        {
            Fail(_position + lone, SyntaxErrors.UnexpectedCharacter(_text, _position + lone));
            return false;
        }

        _position += comment.Length;
        return true;
    }

    /// <summary>Counts the line end at that place, and returns where the next line starts.</summary>
    private int StartLine(int end)
    {
        var isPair = _text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n';
        _line++;
        _lineStart = end + (isPair ? 2 : 1);
        return _lineStart;
    }

    private Token Take(TokenKind kind, int length)
    {
        var token = new Token(kind, LocationOf(_position), _position + length);
        _position += length;
        return token;
    }

    private Token Fail(int position, string sentence)
    {
        Error ??= SyntaxErrors.At(LocationOf(position), sentence);
        return Invalid();
    }

    private readonly Token Invalid() => new(TokenKind.Invalid, LocationOf(_position), _position);

    private readonly SourceLocation LocationOf(int position) => new(_line, position - _lineStart + 1, position);
}
