namespace KnowledgeGraph.Ontology.Tests.Dates;

/// <summary>The tables of docs/dates.md, so that the page cannot say what the code does not do.</summary>
internal static class DocsPage
{
    /// <summary>The rows of the table whose first column has this title.</summary>
    public static IReadOnlyList<string[]> Table(string firstColumn)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Root(), "docs", "dates.md"));
        int header = Array.FindIndex(lines, line => line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal));
        return [.. lines.Skip(header + 2).TakeWhile(line => line.StartsWith('|')).Select(Cells)];
    }

    private static string[] Cells(string row) =>
        [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];

    private static string Root()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "KnowledgeGraph.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("No KnowledgeGraph.sln above the tests.");
    }
}
