using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>The text with its indentation, and how items are laid out.</content>
internal sealed partial class SyntaxPrinter
{
    private const int LongestLine = 80;

    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

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
