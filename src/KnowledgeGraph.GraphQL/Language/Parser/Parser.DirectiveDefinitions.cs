namespace KnowledgeGraph.GraphQL.Language;

/// <content>Definitions of directives.</content>
internal ref partial struct Parser
{
    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
    private DirectiveDefinitionSyntax ParseDirectiveDefinition(DefinitionStart start)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = TakeKeyword("repeatable");
        ExpectKeyword("on");

        // DirectiveLocations : DirectiveLocations | DirectiveLocation | `|`? DirectiveLocation
        var locations = Delimited(TokenKind.Pipe, static (scoped ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionSyntax(start.Location, start.Description, name, arguments, isRepeatable, locations);
    }

    // DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation
    private NameSyntax ParseDirectiveLocation()
    {
        if (!At(TokenKind.Name) || !DirectiveLocations.All.Contains(_lexer.Text(_token).ToString()))
        {
            FailExpecting("a directive location");
        }

        return ParseName();
    }
}
