namespace KnowledgeGraph.GraphQL.Language;

/// <content>References to types.</content>
internal ref partial struct Parser
{
    // Type : NamedType | ListType | NonNullType
    // NonNullType : NamedType ! | ListType !
    public TypeSyntax ParseType()
    {
        TypeSyntax type = At(TokenKind.BracketLeft) ? ParseListType() : ParseNamedType();
        return Take(TokenKind.Bang) ? new NonNullTypeSyntax(type.Location, type) : type;
    }

    // NamedType : Name
    private NamedTypeSyntax ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeSyntax(name.Location, name);
    }

    // ListType : [ Type ]
    private ListTypeSyntax ParseListType()
    {
        var location = _token.Location;
        if (!Descend())
        {
            return new ListTypeSyntax(location, ParseNamedType());
        }

        Expect(TokenKind.BracketLeft);
        var item = ParseType();
        Expect(TokenKind.BracketRight);
        Ascend();
        return new ListTypeSyntax(location, item);
    }
}
