namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Reads the GraphQL language: documents, and values, types and schema coordinates that stand alone.</summary>
/// <remarks>Never throws for what a text holds. https://spec.graphql.org/September2025/#sec-Language</remarks>
public static class GraphQLParser
{
    /// <summary>Reads a document of operations, fragments and type system definitions.</summary>
    public static ParseResult Parse(string text, ParserLimits? limits = null) => Parse(text.AsSpan(), limits);

    /// <inheritdoc cref="Parse(string, ParserLimits?)"/>
    public static ParseResult Parse(ReadOnlySpan<char> text, ParserLimits? limits = null)
    {
        var parser = new Parser(text, limits ?? ParserLimits.Default);
        var document = parser.ParseDocument();
        return new ParseResult(parser.Error is null ? document : null, parser.Error) { TokenCount = parser.TokenCount };
    }

    /// <summary>Reads one value that holds no variables.</summary>
    public static ParseResult<ValueSyntax> ParseValue(string text, ParserLimits? limits = null)
    {
        var parser = new Parser(text, limits ?? ParserLimits.Default);
        var value = parser.ParseValue(isConstant: true);
        return parser.Finish(value);
    }

    /// <summary>Reads one reference to a type, such as <c>[ID!]!</c>.</summary>
    public static ParseResult<TypeSyntax> ParseType(string text, ParserLimits? limits = null)
    {
        var parser = new Parser(text, limits ?? ParserLimits.Default);
        var type = parser.ParseType();
        return parser.Finish(type);
    }

    /// <summary>Reads a schema coordinate, such as <c>Query.treaty(id:)</c>.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</remarks>
    public static ParseResult<SchemaCoordinateSyntax> ParseSchemaCoordinate(string text) => new SchemaCoordinateParser(text).Parse();
}
