using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The recursive descent: one method for each production of the grammar, grouped as the grammar is.</summary>
/// <remarks>
/// After the first mistake the current token stays <see cref="TokenKind.Invalid"/>, which no production takes, so all methods return at
/// once and no exception is needed; what they return then is of no use. https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary
/// </remarks>
internal ref partial struct Parser
{
    private readonly ParserLimits _limits;
    private readonly int _maxDepth;
    private Lexer _lexer;
    private Token _token;
    private int _depth;

    public Parser(ReadOnlySpan<char> text, ParserLimits limits)
    {
        _limits = limits;
        _maxDepth = Math.Min(limits.MaxDepth, ParserLimits.HighestDepth);
        _lexer = new Lexer(text);
        Advance();
    }

    /// <summary>How many tokens were read.</summary>
    public int TokenCount { get; private set; }

    /// <summary>The first mistake.</summary>
    public GraphQLError? Error { get; private set; }

    /// <summary>The node, if the text ends here.</summary>
    public ParseResult<TNode> Finish<TNode>(TNode node)
        where TNode : SyntaxNode
    {
        if (_token.Kind != TokenKind.EndOfDocument)
        {
            FailExpecting("the end of the document");
        }

        return Error is null ? new ParseResult<TNode>(node, null) : new ParseResult<TNode>(null, Error);
    }

    private readonly bool At(TokenKind kind) => _token.Kind == kind;

    private readonly bool AtKeyword(string keyword) => At(TokenKind.Name) && _lexer.Text(_token).SequenceEqual(keyword);

    private void Advance()
    {
        if (Error is not null)
        {
            return;
        }

        _token = _lexer.Next();
        if (_token.Kind == TokenKind.Invalid)
        {
            Error = _lexer.Error;
        }
        else if (_token.Kind != TokenKind.EndOfDocument && ++TokenCount > _limits.MaxTokens)
        {
            Fail(SyntaxErrors.TooManyTokens(_token.Location, _limits.MaxTokens));
        }
    }

    private bool Take(TokenKind kind)
    {
        var isThere = At(kind);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    private bool TakeKeyword(string keyword)
    {
        var isThere = AtKeyword(keyword);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    private void Expect(TokenKind kind)
    {
        if (!Take(kind))
        {
            FailExpecting(Describe(kind));
        }
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeKeyword(keyword))
        {
            FailExpecting($"\"{keyword}\"");
        }
    }

    /// <summary>One level deeper; false where that is too deep.</summary>
    private bool Descend()
    {
        if (++_depth > _maxDepth)
        {
            Fail(SyntaxErrors.TooDeep(_token.Location, _maxDepth));
        }

        return Error is null;
    }

    private void Ascend() => _depth--;

    private void FailExpecting(string expected) => Fail(SyntaxErrors.Expected(expected, Found()));

    private void Fail(string sentence) => FailAt(_token.Location, sentence);

    private void FailAt(SourceLocation location, string sentence) => Fail(SyntaxErrors.At(location, sentence));

    private void Fail(GraphQLError error)
    {
        Error ??= error;
        _token = _token with { Kind = TokenKind.Invalid };
    }
}
