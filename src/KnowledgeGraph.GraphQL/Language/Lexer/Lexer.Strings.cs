namespace KnowledgeGraph.GraphQL.Language;

/// <content>Strings: their bounds are found and their characters checked here; their values are made only when asked for.</content>
internal ref partial struct Lexer
{
    /// <summary>The value of a string or block string token.</summary>
    public readonly string StringValue(Token token) =>
        token.Kind == TokenKind.BlockString
            ? BlockStringText.Value(_text[(token.Start + 3)..(token.End - 3)])
            : StringEscapes.Resolve(_text[(token.Start + 1)..(token.End - 1)]);

    // StringValue :: `""` [lookahead != `"`] | `"` StringCharacter+ `"` | BlockString
    private Token ReadString()
    {
        var end = _position + 1;
        while (true)
        {
            var plain = PlainCharacters(end, _text[end..].IndexOfAny("\"\\\n\r"), out var loneSurrogate);
            if (loneSurrogate >= 0)
            {
                return Fail(loneSurrogate, SyntaxErrors.UnexpectedCharacter(_text, loneSurrogate));
            }

            end += plain;
            if (At(end) == '"')
            {
                return Take(TokenKind.String, end + 1 - _position);
            }

            if (At(end) != '\\')
            {
                return Fail(end, SyntaxErrors.UnterminatedString);
            }

            var escape = StringEscapes.Length(_text[end..]);
            if (escape == 0)
            {
                return Fail(end, SyntaxErrors.InvalidEscape(_text[end..]));
            }

            end += escape;
        }
    }

    // BlockString :: `"""` BlockStringCharacter* `"""`
    private Token ReadBlockString()
    {
        var location = LocationOf(_position);
        var end = _position + 3;
        while (true)
        {
            var plain = PlainCharacters(end, _text[end..].IndexOfAny("\"\\\n\r"), out var loneSurrogate);
            if (loneSurrogate >= 0)
            {
                return Fail(loneSurrogate, SyntaxErrors.UnexpectedCharacter(_text, loneSurrogate));
            }

            end += plain;
            var rest = _text[end..];
            if (rest.IsEmpty)
            {
                return Fail(end, SyntaxErrors.UnterminatedString);
            }

            if (rest.StartsWith("\"\"\""))
            {
                _position = end + 3;
                return new Token(TokenKind.BlockString, location, _position);
            }

            end = rest[0] is '\n' or '\r' ? StartLine(end) : end + (rest.StartsWith("\\\"\"\"") ? 4 : 1);
        }
    }

    /// <summary>How many characters stand before the next special one, and the place of a lone surrogate among them, else -1.</summary>
    private readonly int PlainCharacters(int start, int length, out int loneSurrogate)
    {
        var plain = length < 0 ? _text[start..] : _text.Slice(start, length);
        var lone = SourceCharacters.IndexOfLoneSurrogate(plain);
        loneSurrogate = lone < 0 ? -1 : start + lone;
        return plain.Length;
    }
}
