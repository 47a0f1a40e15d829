using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Selection sets: fields, fragments, arguments and directives.</content>
internal ref partial struct Parser
{
    // SelectionSet : { Selection+ }
    private SelectionSetSyntax ParseSelectionSet()
    {
        var location = _token.Location;
        if (!Descend())
        {
            return new SelectionSetSyntax(location, []);
        }

        var selections = Many(
            TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseSelection(), TokenKind.BraceRight);
        Ascend();
        return new SelectionSetSyntax(location, selections);
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionSyntax ParseSelection() => At(TokenKind.Spread) ? ParseFragmentSelection() : ParseField();

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    private FieldSyntax ParseField()
    {
        var location = _token.Location;
        var name = ParseName();

        // Alias : Name :
        NameSyntax? alias = null;
        if (Take(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        return new FieldSyntax(
            location,
            alias,
            name,
            ParseArguments(isConstant: false),
            ParseDirectives(isConstant: false),
            At(TokenKind.BraceLeft) ? ParseSelectionSet() : null
        );
    }

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private SelectionSyntax ParseFragmentSelection()
    {
        var location = _token.Location;
        Expect(TokenKind.Spread);
        var hasCondition = AtKeyword("on");
        if (At(TokenKind.Name) && !hasCondition)
        {
            return new FragmentSpreadSyntax(location, ParseFragmentName(), ParseDirectives(isConstant: false));
        }

        return new InlineFragmentSyntax(
            location,
            hasCondition ? ParseTypeCondition() : null,
            ParseDirectives(isConstant: false),
            ParseSelectionSet()
        );
    }

    // Arguments[Const] : ( Argument[?Const]+ )
    private ImmutableArray<ArgumentSyntax> ParseArguments(bool isConstant) =>
        OptionalMany<ArgumentSyntax>(
            TokenKind.ParenLeft,
            isConstant
                ? static (scoped ref parser) => parser.ParseArgument(isConstant: true)
                : static (scoped ref parser) => parser.ParseArgument(isConstant: false),
            TokenKind.ParenRight
        );

    // Argument[Const] : Name : Value[?Const]
    private ArgumentSyntax ParseArgument(bool isConstant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentSyntax(name.Location, name, ParseValue(isConstant));
    }

    // Directives[Const] : Directive[?Const]+
    private ImmutableArray<DirectiveSyntax> ParseDirectives(bool isConstant)
    {
        if (!At(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveSyntax>();
        while (At(TokenKind.At))
        {
            if (directives.Count == _limits.MaxDirectives)
            {
                Fail(SyntaxErrors.TooManyDirectives(_token.Location, _limits.MaxDirectives));
                break;
            }

            directives.Add(ParseDirective(isConstant));
        }

        return directives.DrainToImmutable();
    }

    // Directive[Const] : @ Name Arguments[?Const]?
    private DirectiveSyntax ParseDirective(bool isConstant)
    {
        var location = _token.Location;
        Expect(TokenKind.At);
        return new DirectiveSyntax(location, ParseName(), ParseArguments(isConstant));
    }
}
