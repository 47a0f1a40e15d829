using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Values.</content>
internal ref partial struct Parser
{
    // Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    //     | ListValue[?Const] | ObjectValue[?Const]
    public ValueSyntax ParseValue(bool isConstant)
    {
        switch (_token.Kind)
        {
            case TokenKind.Dollar:
                return isConstant ? RefuseVariable() : ParseVariable();
            case TokenKind.Int:
                return ParseNumber(static (location, digits) => new IntValueSyntax(location, digits));
            case TokenKind.Float:
                return ParseNumber(static (location, digits) => new FloatValueSyntax(location, digits));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            default:
                FailExpecting("a value");
                return new NullValueSyntax(_token.Location);
        }
    }

    // Variable : $ Name
    private VariableSyntax ParseVariable()
    {
        var location = _token.Location;
        Expect(TokenKind.Dollar);
        return new VariableSyntax(location, ParseName());
    }

    private VariableSyntax RefuseVariable()
    {
        var dollar = _token;
        Advance();
        if (Error is null)
        {
            FailAt(
                dollar.Location,
                At(TokenKind.Name)
                    ? SyntaxErrors.VariableInConstant(SyntaxErrors.Quote($"${_lexer.Text(_token)}"))
                    : SyntaxErrors.Expected("a value", Describe(TokenKind.Dollar)));
        }

        return new VariableSyntax(dollar.Location, new NameSyntax(dollar.Location, ""));
    }

    private ValueSyntax ParseNumber(Func<SourceLocation, string, ValueSyntax> make)
    {
        var value = make(_token.Location, _lexer.Text(_token).ToString());
        Advance();
        return value;
    }

    // StringValue
    private StringValueSyntax ParseString()
    {
        var value = new StringValueSyntax(_token.Location, _lexer.StringValue(_token), At(TokenKind.BlockString));
        Advance();
        return value;
    }

    // BooleanValue : one of `true` `false`
    // NullValue : `null`
    // EnumValue : Name but not `true`, `false` or `null`
    private ValueSyntax ParseNamedValue()
    {
        var name = ParseName();
        return name.Value switch
        {
            "true" => new BooleanValueSyntax(name.Location, true),
            "false" => new BooleanValueSyntax(name.Location, false),
            "null" => new NullValueSyntax(name.Location),
            _ => new EnumValueSyntax(name.Location, name.Value),
        };
    }

    // ListValue[Const] : [ ] | [ Value[?Const]+ ]
    private ListValueSyntax ParseList(bool isConstant)
    {
        var location = _token.Location;
        var values = ImmutableArray.CreateBuilder<ValueSyntax>();
        if (Descend())
        {
            Expect(TokenKind.BracketLeft);
            while (Error is null && !Take(TokenKind.BracketRight))
            {
                values.Add(ParseValue(isConstant));
            }

            Ascend();
        }

        return new ListValueSyntax(location, values.DrainToImmutable());
    }

    // ObjectValue[Const] : { } | { ObjectField[?Const]+ }
    private ObjectValueSyntax ParseObject(bool isConstant)
    {
        var location = _token.Location;
        var fields = ImmutableArray.CreateBuilder<ObjectFieldSyntax>();
        if (Descend())
        {
            Expect(TokenKind.BraceLeft);
            while (Error is null && !Take(TokenKind.BraceRight))
            {
                fields.Add(ParseObjectField(isConstant));
            }

            Ascend();
        }

        return new ObjectValueSyntax(location, fields.DrainToImmutable());
    }

    // ObjectField[Const] : Name : Value[?Const]
    private ObjectFieldSyntax ParseObjectField(bool isConstant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldSyntax(name.Location, name, ParseValue(isConstant));
    }

    // DefaultValue : = Value[Const]
    private ValueSyntax? ParseDefaultValue() => Take(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
}
