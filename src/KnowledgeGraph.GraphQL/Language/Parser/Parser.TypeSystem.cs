using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Definitions and extensions of the type system: the schema, scalars, unions and enums.</content>
internal ref partial struct Parser
{
    // TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition
    // TypeDefinition : ScalarTypeDefinition | ObjectTypeDefinition | InterfaceTypeDefinition | UnionTypeDefinition
    //     | EnumTypeDefinition | InputObjectTypeDefinition
    private TypeSystemDefinitionSyntax? ParseTypeSystemDefinition(DefinitionStart start)
    {
        if (At(TokenKind.Name))
        {
            switch (_lexer.Text(_token))
            {
                case "schema":
                    return ParseSchema(start);
                case "scalar":
                    return ParseScalar(start);
                case "type":
                    return ParseObjectType(start);
                case "interface":
                    return ParseInterface(start);
                case "union":
                    return ParseUnion(start);
                case "enum":
                    return ParseEnum(start);
                case "input":
                    return ParseInputObject(start);
                case "directive" when !start.IsExtension:
                    return ParseDirectiveDefinition(start);
                default:
                    break;
            }
        }

        if (start.Description is not null && At(TokenKind.Name))
        {
            FailAt(start.Location, SyntaxErrors.DescribedNothing(Found()));
        }

        FailExpecting(start.IsExtension ? "a definition that can be extended" : "a definition");
        return null;
    }

    // TypeSystemExtension : SchemaExtension | TypeExtension
    private TypeSystemDefinitionSyntax? ParseExtension(DefinitionStart start)
    {
        if (start.Description is not null)
        {
            FailAt(start.Location, SyntaxErrors.DescribedExtension);
            return null;
        }

        Advance();
        return ParseTypeSystemDefinition(start with { IsExtension = true });
    }

    /// <summary>Each production of an extension asks for at least one thing that it adds.</summary>
    private void ExpectAddition(DefinitionStart start, bool hasAddition)
    {
        if (start.IsExtension && !hasAddition)
        {
            FailExpecting("what the extension adds");
        }
    }

    // SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    // SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ }
    //     | extend schema Directives[Const] [lookahead != `{`]
    private SchemaDefinitionSyntax ParseSchema(DefinitionStart start)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = start.IsExtension && directives.Length > 0 && !At(TokenKind.BraceLeft)
            ? []
            : Many(
                TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseRootOperationType(), TokenKind.BraceRight);
        return new SchemaDefinitionSyntax(start.Location, start.Description, start.IsExtension, directives, operationTypes);
    }

    // RootOperationTypeDefinition : OperationType : NamedType
    private RootOperationTypeSyntax ParseRootOperationType()
    {
        var location = _token.Location;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new RootOperationTypeSyntax(location, operation, ParseNamedType());
    }

    // ScalarTypeDefinition : Description? scalar Name Directives[Const]?
    // ScalarTypeExtension : extend scalar Name Directives[Const]
    private ScalarTypeDefinitionSyntax ParseScalar(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ExpectAddition(start, directives.Length > 0);
        return new ScalarTypeDefinitionSyntax(start.Location, start.Description, start.IsExtension, name, directives);
    }

    // UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?
    // UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes | extend union Name Directives[Const]
    private UnionTypeDefinitionSyntax ParseUnion(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var members = ParseUnionMemberTypes();
        ExpectAddition(start, directives.Length > 0 || members.Length > 0);
        return new UnionTypeDefinitionSyntax(start.Location, start.Description, start.IsExtension, name, directives, members);
    }

    // UnionMemberTypes : UnionMemberTypes | NamedType | = `|`? NamedType
    private ImmutableArray<NamedTypeSyntax> ParseUnionMemberTypes() =>
        Take(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, static (scoped ref parser) => parser.ParseNamedType()) : [];

    // EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition
    //     | Description? enum Name Directives[Const]? [lookahead != `{`]
    // EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition
    //     | extend enum Name Directives[Const] [lookahead != `{`]
    private EnumTypeDefinitionSyntax ParseEnum(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);

        // EnumValuesDefinition : { EnumValueDefinition+ }
        var values = OptionalMany(
            TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);
        ExpectAddition(start, directives.Length > 0 || values.Length > 0);
        return new EnumTypeDefinitionSyntax(start.Location, start.Description, start.IsExtension, name, directives, values);
    }

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    private EnumValueDefinitionSyntax ParseEnumValueDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        if (AtKeyword("true") || AtKeyword("false") || AtKeyword("null"))
        {
            Fail(SyntaxErrors.ReservedEnumValue(Found()));
        }

        return new EnumValueDefinitionSyntax(location, description, ParseName(), ParseDirectives(isConstant: true));
    }
}
