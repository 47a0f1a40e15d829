using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The printer's text with its indentation; the forms of the nodes stand in the other parts, grouped as the grammar is.</summary>
internal sealed partial class SyntaxPrinter
{
    private const int LongestLine = 80;

    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Writes any node.</summary>
    public void Write(SyntaxNode node)
    {
        // The parser's limit keeps its own trees shallow; a tree made by hand should throw and not overflow.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case DocumentSyntax document:
                Separated(document.Definitions, "\n\n");
                break;
            case DefinitionSyntax definition:
                WriteDefinition(definition);
                break;
            case SelectionSetSyntax selectionSet:
                Block(selectionSet.Selections);
                break;
            case SelectionSyntax selection:
                WriteSelection(selection);
                break;
            case ValueSyntax value:
                WriteValue(value);
                break;
            case ArgumentSyntax argument:
                Named(argument.Name, argument.Value);
                break;
            case ObjectFieldSyntax field:
                Named(field.Name, field.Value);
                break;
            case DirectiveSyntax directive:
                Append("@").Append(directive.Name.Value);
                Separated(directive.Arguments, ", ", "(", ")");
                break;
            case VariableDefinitionSyntax variable:
                WriteVariableDefinition(variable);
                break;
            case NameSyntax or TypeSyntax or SchemaCoordinateSyntax:
                Append(node.ToString());
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteDefinition(DefinitionSyntax definition)
    {
        Describe(definition.Description);
        switch (definition)
        {
            case OperationDefinitionSyntax operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionSyntax fragment:
                WriteFragment(fragment);
                break;
            case TypeSystemDefinitionSyntax typeSystem:
                WriteTypeSystemDefinition(typeSystem);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(definition), definition, null);
        }
    }

    private StringBuilder Append(string? text) => _text.Append(text);

    private void Line() => _text.Append('\n').Append(' ', 2 * _indentation);

    private void Named(NameSyntax name, ValueSyntax value)
    {
        Append(name.Value).Append(": ");
        Write(value);
    }

    /// <summary>A description on lines of its own.</summary>
    private void Describe(StringValueSyntax? description)
    {
        if (description is not null)
        {
            Write(description);
            Line();
        }
    }

    /// <summary>Directives, each with a space before it.</summary>
    private void Directives(ImmutableArray<DirectiveSyntax> directives) => Separated(directives, " ", " ");

    /// <summary>Items on one line between two marks; nothing where there are none.</summary>
    private void Separated<T>(ImmutableArray<T> items, string separator, string open = "", string close = "")
        where T : SyntaxNode
    {
        for (var index = 0; index < items.Length; index++)
        {
            Append(index == 0 ? open : separator);
            Write(items[index]);
        }

        Append(items.Length == 0 ? "" : close);
    }

    /// <summary>Definitions on one line in parentheses, or each on its own where one of them has several lines.</summary>
    private void Parenthesized<T>(ImmutableArray<T> definitions)
        where T : SyntaxNode
    {
        var start = _text.Length;
        Separated(definitions, ", ", "(", ")");
        if (_text.ToString(start, _text.Length - start).Contains('\n', StringComparison.Ordinal))
        {
            _text.Length = start;
            Block(definitions, "(", ")");
        }
    }

    /// <summary>Items on lines of their own between braces; nothing where there are none.</summary>
    private void Block<T>(ImmutableArray<T> items, string open = "{", string close = "}")
        where T : SyntaxNode
    {
        if (items.Length == 0)
        {
            return;
        }

        Append(open);
        _indentation++;
        foreach (var item in items)
        {
            Line();
            Write(item);
        }

        _indentation--;
        Line();
        Append(close);
    }
}
