using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>What a block string means: its lines without their common indentation and without blank lines around them.</summary>
/// <remarks>https://spec.graphql.org/September2025/#BlockStringValue()</remarks>
internal static class BlockStringText
{
    /// <summary>The value of the text between the quotes.</summary>
    public static string Value(ReadOnlySpan<char> raw)
    {
        var (indent, first, last) = Measure(raw);
        var value = new StringBuilder(raw.Length);
        var number = 0;
        while (number <= last)
        {
            var line = TakeLine(ref raw);
            if (number >= first)
            {
                line = number == 0 ? line : line[Math.Min(indent, line.Length)..];
                value.Append(number == first ? "" : "\n").Append(line);
            }

            number++;
        }

        return value.Replace("\\\"\"\"", "\"\"\"").ToString();
    }

    /// <summary>The common indentation of all lines but the first, and the first and last line that are not blank.</summary>
    private static (int Indent, int First, int Last) Measure(ReadOnlySpan<char> raw)
    {
        var (indent, first, last) = (int.MaxValue, -1, -1);
        for (var number = 0; !raw.IsEmpty; number++)
        {
            var line = TakeLine(ref raw);
            var start = line.IndexOfAnyExcept(' ', '\t');
            if (start < 0)
            {
                continue;
            }

            indent = number == 0 ? indent : Math.Min(indent, start);
            first = first < 0 ? number : first;
            last = number;
        }

        return (indent, first, last);
    }

    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\n', '\r');
        if (end < 0)
        {
            var whole = text;
            text = [];
            return whole;
        }

        var line = text[..end];
        text = text[(end + (text[end..].StartsWith("\r\n") ? 2 : 1))..];
        return line;
    }
}
