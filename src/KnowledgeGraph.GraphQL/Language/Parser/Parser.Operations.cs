using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Operations, their variables, and fragment definitions.</content>
internal ref partial struct Parser
{
    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationDefinitionSyntax ParseOperation(DefinitionStart start, OperationType operation)
    {
        Advance();
        return new OperationDefinitionSyntax(
            start.Location,
            start.Description,
            operation,
            At(TokenKind.Name) ? ParseName() : null,
            ParseVariablesDefinition(),
            ParseDirectives(isConstant: false),
            ParseSelectionSet()
        );
    }

    // OperationDefinition : SelectionSet
    private OperationDefinitionSyntax ParseShorthand(DefinitionStart start)
    {
        if (start.Description is not null)
        {
            FailAt(start.Location, SyntaxErrors.DescribedShorthand);
        }

        return new OperationDefinitionSyntax(
            start.Location, null, OperationType.Query, null, [], [], ParseSelectionSet(), isShorthand: true);
    }

    // OperationType : one of `query` `mutation` `subscription`
    private OperationType ParseOperationType()
    {
        var operation = At(TokenKind.Name)
            ? _lexer.Text(_token) switch
            {
                "query" => OperationType.Query,
                "mutation" => OperationType.Mutation,
                "subscription" => OperationType.Subscription,
                _ => (OperationType?)null,
            }
            : null;
        if (operation is null)
        {
            FailExpecting("\"query\", \"mutation\" or \"subscription\"");
        }

        Advance();
        return operation ?? OperationType.Query;
    }

    // VariablesDefinition : ( VariableDefinition+ )
    private ImmutableArray<VariableDefinitionSyntax> ParseVariablesDefinition() =>
        OptionalMany(
            TokenKind.ParenLeft, static (scoped ref parser) => parser.ParseVariableDefinition(), TokenKind.ParenRight);

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionSyntax ParseVariableDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionSyntax(
            location, description, variable, ParseType(), ParseDefaultValue(), ParseDirectives(isConstant: true));
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionSyntax ParseFragment(DefinitionStart start)
    {
        Advance();
        return new FragmentDefinitionSyntax(
            start.Location,
            start.Description,
            ParseFragmentName(),
            ParseTypeCondition(),
            ParseDirectives(isConstant: false),
            ParseSelectionSet()
        );
    }

    // FragmentName : Name but not `on`
    private NameSyntax ParseFragmentName()
    {
        if (AtKeyword("on"))
        {
            FailExpecting("the name of a fragment");
        }

        return ParseName();
    }

    // TypeCondition : on NamedType
    private NamedTypeSyntax ParseTypeCondition()
    {
        ExpectKeyword("on");
        return ParseNamedType();
    }
}
