using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Documents and what stands in them.</content>
internal ref partial struct Parser
{
    // Document : Definition+
    public DocumentSyntax ParseDocument()
    {
        var location = _token.Location;
        var definitions = ImmutableArray.CreateBuilder<DefinitionSyntax>();
        do
        {
            if (ParseDefinition() is { } definition)
            {
                definitions.Add(definition);
            }
        } while (Error is null && !At(TokenKind.EndOfDocument));
        return new DocumentSyntax(location, definitions.DrainToImmutable());
    }

    // Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension
    private DefinitionSyntax? ParseDefinition()
    {
        var start = new DefinitionStart(_token.Location, ParseDescription());
        if (At(TokenKind.BraceLeft))
        {
            return ParseShorthand(start);
        }

        if (!At(TokenKind.Name))
        {
            FailExpecting("a definition");
            return null;
        }

        return _lexer.Text(_token) switch
        {
            "query" => ParseOperation(start, OperationType.Query),
            "mutation" => ParseOperation(start, OperationType.Mutation),
            "subscription" => ParseOperation(start, OperationType.Subscription),
            "fragment" => ParseFragment(start),
            "extend" => ParseExtension(start),
            _ => ParseTypeSystemDefinition(start),
        };
    }

    // Description : StringValue
    private StringValueSyntax? ParseDescription() => At(TokenKind.String) || At(TokenKind.BlockString) ? ParseString() : null;

    // Name
    private NameSyntax ParseName()
    {
        if (!At(TokenKind.Name))
        {
            FailExpecting(Describe(TokenKind.Name));
            return new NameSyntax(_token.Location, "");
        }

        var name = new NameSyntax(_token.Location, _lexer.Text(_token).ToString());
        Advance();
        return name;
    }

    /// <summary>What stands before a definition's keyword.</summary>
    private readonly record struct DefinitionStart(SourceLocation Location, StringValueSyntax? Description, bool IsExtension = false);
}
