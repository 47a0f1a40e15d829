using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Definitions and extensions of objects, interfaces and input objects, with their fields.</content>
internal ref partial struct Parser
{
    // ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    //     | Description? type Name ImplementsInterfaces? Directives[Const]? [lookahead != `{`]
    // ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    //     | extend type Name ImplementsInterfaces? Directives[Const] [lookahead != `{`]
    //     | extend type Name ImplementsInterfaces [lookahead != `{`]
    private ObjectTypeDefinitionSyntax ParseObjectType(DefinitionStart start)
    {
        var (name, interfaces, directives, fields) = ParseFieldsType(start);
        return new ObjectTypeDefinitionSyntax(
            start.Location, start.Description, start.IsExtension, name, interfaces, directives, fields);
    }

    // InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    //     | Description? interface Name ImplementsInterfaces? Directives[Const]? [lookahead != `{`]
    // InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    //     | extend interface Name ImplementsInterfaces? Directives[Const] [lookahead != `{`]
    //     | extend interface Name ImplementsInterfaces [lookahead != `{`]
    private InterfaceTypeDefinitionSyntax ParseInterface(DefinitionStart start)
    {
        var (name, interfaces, directives, fields) = ParseFieldsType(start);
        return new InterfaceTypeDefinitionSyntax(
            start.Location, start.Description, start.IsExtension, name, interfaces, directives, fields);
    }

    private (NameSyntax, ImmutableArray<NamedTypeSyntax>, ImmutableArray<DirectiveSyntax>, ImmutableArray<FieldDefinitionSyntax>)
        ParseFieldsType(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);

        // FieldsDefinition : { FieldDefinition+ }
        var fields = OptionalMany(
            TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);
        ExpectAddition(start, interfaces.Length > 0 || directives.Length > 0 || fields.Length > 0);
        return (name, interfaces, directives, fields);
    }

    // ImplementsInterfaces : ImplementsInterfaces & NamedType | implements `&`? NamedType
    private ImmutableArray<NamedTypeSyntax> ParseImplementsInterfaces() =>
        TakeKeyword("implements") ? Delimited(TokenKind.Ampersand, static (scoped ref parser) => parser.ParseNamedType()) : [];

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionSyntax ParseFieldDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionSyntax(location, description, name, arguments, ParseType(), ParseDirectives(isConstant: true));
    }

    // ArgumentsDefinition : ( InputValueDefinition+ )
    private ImmutableArray<InputValueDefinitionSyntax> ParseArgumentsDefinition() =>
        OptionalMany(
            TokenKind.ParenLeft, static (scoped ref parser) => parser.ParseInputValueDefinition(), TokenKind.ParenRight);

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionSyntax ParseInputValueDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionSyntax(
            location, description, name, ParseType(), ParseDefaultValue(), ParseDirectives(isConstant: true));
    }

    // InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition
    //     | Description? input Name Directives[Const]? [lookahead != `{`]
    // InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition
    //     | extend input Name Directives[Const] [lookahead != `{`]
    private InputObjectTypeDefinitionSyntax ParseInputObject(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);

        // InputFieldsDefinition : { InputValueDefinition+ }
        var fields = OptionalMany(
            TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseInputValueDefinition(), TokenKind.BraceRight);
        ExpectAddition(start, directives.Length > 0 || fields.Length > 0);
        return new InputObjectTypeDefinitionSyntax(
            start.Location, start.Description, start.IsExtension, name, directives, fields);
    }
}
