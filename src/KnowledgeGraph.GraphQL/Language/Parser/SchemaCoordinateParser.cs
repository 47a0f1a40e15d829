using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Reads a schema coordinate; its grammar is its own, as nothing is ignored between its tokens.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</remarks>
internal ref struct SchemaCoordinateParser(ReadOnlySpan<char> text)
{
    private static readonly SourceLocation Start = new(1, 1, 0);

    private readonly ReadOnlySpan<char> _text = text;
    private int _position = 0;
    private GraphQLError? _error;

    // SchemaCoordinate : TypeCoordinate | MemberCoordinate | ArgumentCoordinate | DirectiveCoordinate | DirectiveArgumentCoordinate
    public ParseResult<SchemaCoordinateSyntax> Parse()
    {
        var coordinate = Take('@') ? ParseDirective() : ParseType();
        if (_position < _text.Length)
        {
            Fail("the end of the coordinate");
        }

        return _error is null
            ? new ParseResult<SchemaCoordinateSyntax>(coordinate, null)
            : new ParseResult<SchemaCoordinateSyntax>(null, _error);
    }

    // TypeCoordinate : Name
    // MemberCoordinate : Name . Name
    // ArgumentCoordinate : Name . Name ( Name : )
    private SchemaCoordinateSyntax ParseType()
    {
        var type = ParseName();
        if (!Take('.'))
        {
            return new TypeCoordinateSyntax(Start, type);
        }

        var member = ParseName();
        return ParseArgument() is { } argument
            ? new ArgumentCoordinateSyntax(Start, type, member, argument)
            : new MemberCoordinateSyntax(Start, type, member);
    }

    // DirectiveCoordinate : @ Name
    // DirectiveArgumentCoordinate : @ Name ( Name : )
    private SchemaCoordinateSyntax ParseDirective()
    {
        var directive = ParseName();
        return ParseArgument() is { } argument
            ? new DirectiveArgumentCoordinateSyntax(Start, directive, argument)
            : new DirectiveCoordinateSyntax(Start, directive);
    }

    private NameSyntax? ParseArgument()
    {
        if (!Take('('))
        {
            return null;
        }

        var name = ParseName();
        Expect(':');
        Expect(')');
        return name;
    }

    // Name :: NameStart NameContinue* [lookahead != NameContinue]
    private NameSyntax ParseName()
    {
        var start = _position;
        if (start == _text.Length || !SourceCharacters.IsNameStart(_text[start]))
        {
            Fail("a name");
        }

        var end = start;
        while (end < _text.Length && SourceCharacters.IsNameContinue(_text[end]))
        {
            end++;
        }

        _position = end;
        return new NameSyntax(new SourceLocation(1, start + 1, start), _text[start..end].ToString());
    }

    private bool Take(char punctuator)
    {
        var isThere = _position < _text.Length && _text[_position] == punctuator;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(char punctuator)
    {
        if (!Take(punctuator))
        {
            Fail($"\"{punctuator}\"");
        }
    }

    private void Fail(string expected)
    {
        var found = _position < _text.Length ? SyntaxErrors.Character(_text, _position) : "the end of the coordinate";
        _error ??= SyntaxErrors.At(new SourceLocation(1, _position + 1, _position), SyntaxErrors.Expected(expected, found));
    }
}
