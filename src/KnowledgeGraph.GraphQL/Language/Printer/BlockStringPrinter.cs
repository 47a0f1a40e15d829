namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The canonical form of a block string.</summary>
internal static class BlockStringPrinter
{
    private const int LongestSingleLine = 70;
    private const string Quotes = "\"\"\"";

    /// <summary>True where a block string can say the value: the blank lines and the indentation that it drops must not matter.</summary>
    public static bool CanPrint(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        var lines = value.Split('\n');
        return !IsBlank(lines[0])
            && !IsBlank(lines[^1])
            && (lines.Length == 1 || lines.Skip(1).Any(line => !IsBlank(line) && !IsIndented(line)) || !IsIndented(lines[0]))
            && !value.Contains('\r', StringComparison.Ordinal);
    }

    /// <summary>The lines of the literal, quotes included, without the indentation of the place where it stands.</summary>
    public static string[] Lines(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var endsOnOwnLine = lines.Length > 1 || value.Length > LongestSingleLine || value.EndsWith('"') || value.EndsWith('\\');

        // The first line keeps its indentation only where the text starts at once.
        var startsOnOwnLine = endsOnOwnLine && !(lines.Length == 1 && IsIndented(value));
        var literal = new List<string>(lines.Length + 2);
        literal.AddRange(startsOnOwnLine ? [Quotes, .. lines] : [Quotes + lines[0], .. lines[1..]]);
        if (endsOnOwnLine)
        {
            literal.Add(Quotes);
        }
        else
        {
            literal[^1] += Quotes;
        }

        return [.. literal];
    }

    private static bool IsBlank(string line) => line.AsSpan().TrimStart(" \t").IsEmpty;

    private static bool IsIndented(string line) => line.Length > 0 && line[0] is ' ' or '\t';
}
