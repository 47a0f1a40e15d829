namespace KnowledgeGraph.GraphQL.Language;

/// <content>Operations, fragments and selections.</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteOperation(OperationDefinitionSyntax operation)
    {
        var isBare = operation is
        {
            Operation: OperationType.Query, Name: null, VariableDefinitions.Length: 0, Directives.Length: 0, Description: null,
        };
        if (!isBare || FollowsOpenDefinition())
        {
            Append(Keyword(operation.Operation));
            Append(operation.Name is null ? "" : " ").Append(operation.Name?.Value);
            Append(operation.Name is null && operation.VariableDefinitions.Length > 0 ? " " : "");
            Parenthesized(operation.VariableDefinitions);
            Directives(operation.Directives);
            Append(" ");
        }

        Write(operation.SelectionSet);
    }

    /// <summary>True behind a definition without braces: the braces of the short form would be read as its own.</summary>
    private bool FollowsOpenDefinition() => _text.Length > 2 && _text[^3] != '}';

    private void WriteVariableDefinition(VariableDefinitionSyntax variable)
    {
        Describe(variable.Description);
        Write(variable.Variable);
        Append(": ");
        Write(variable.Type);
        WriteDefault(variable.DefaultValue);
        Directives(variable.Directives);
    }

    private void WriteDefault(ValueSyntax? value)
    {
        if (value is not null)
        {
            Append(" = ");
            Write(value);
        }
    }

    private void WriteFragment(FragmentDefinitionSyntax fragment)
    {
        Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
        Directives(fragment.Directives);
        Append(" ");
        Write(fragment.SelectionSet);
    }

    private void WriteSelection(SelectionSyntax selection)
    {
        switch (selection)
        {
            case FieldSyntax field:
                WriteField(field);
                break;
            case FragmentSpreadSyntax spread:
                Append("...").Append(spread.Name.Value);
                Directives(spread.Directives);
                break;
            case InlineFragmentSyntax inline:
                Append("...").Append(inline.TypeCondition is null ? "" : " on ").Append(inline.TypeCondition?.Name.Value);
                Directives(inline.Directives);
                Append(" ");
                Write(inline.SelectionSet);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(selection), selection, null);
        }
    }

    private void WriteField(FieldSyntax field)
    {
        var width = field.Name.Value.Length + (field.Alias is null ? 0 : field.Alias.Value.Length + 2);
        Append(field.Alias?.Value).Append(field.Alias is null ? "" : ": ").Append(field.Name.Value);
        if (FlatWidth.Arguments(field.Arguments, LongestLine - width) < 0)
        {
            Block(field.Arguments, "(", ")");
        }
        else
        {
            Separated(field.Arguments, ", ", "(", ")");
        }

        Directives(field.Directives);
        if (field.SelectionSet is not null)
        {
            Append(" ");
            Write(field.SelectionSet);
        }
    }

    internal static string Keyword(OperationType operation) =>
        operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            _ => "subscription",
        };
}
