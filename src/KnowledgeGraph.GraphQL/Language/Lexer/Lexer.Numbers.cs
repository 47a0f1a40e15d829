namespace KnowledgeGraph.GraphQL.Language;

/// <content>Numbers.</content>
internal ref partial struct Lexer
{
    // IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
    // FloatValue :: IntegerPart (FractionalPart ExponentPart | FractionalPart | ExponentPart) [lookahead != {Digit, `.`, NameStart}]
    private Token ReadNumber()
    {
        var kind = TokenKind.Int;
        var end = _position + (At(_position) == '-' ? 1 : 0);

        // IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*
        if (At(end) == '0')
        {
            end++;
        }
        else if (!SkipDigits(ref end))
        {
            return DigitMissing(end);
        }

        // FractionalPart :: . Digit+
        if (At(end) == '.')
        {
            kind = TokenKind.Float;
            end++;
            if (!SkipDigits(ref end))
            {
                return DigitMissing(end);
            }
        }

        // ExponentPart :: ExponentIndicator Sign? Digit+
        if (At(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            end += At(end) is '+' or '-' ? 1 : 0;
            if (!SkipDigits(ref end))
            {
                return DigitMissing(end);
            }
        }

        var next = At(end);
        return next == '.' || char.IsAsciiDigit(next) || SourceCharacters.IsNameStart(next)
            ? Fail(end, SyntaxErrors.NumberGoesOn(_text, end))
            : Take(kind, end - _position);
    }

    // Digit+
    private readonly bool SkipDigits(ref int end)
    {
        var start = end;
        while (char.IsAsciiDigit(At(end)))
        {
            end++;
        }

        return end > start;
    }

    private Token DigitMissing(int position) => Fail(position, SyntaxErrors.DigitMissing(_text, position));

    /// <summary>The character at that place; NUL, which no number holds, behind the last one.</summary>
    private readonly char At(int position) => position < _text.Length ? _text[position] : '\0';
}
