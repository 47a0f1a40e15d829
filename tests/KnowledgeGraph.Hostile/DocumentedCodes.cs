using System.Text.RegularExpressions;

namespace KnowledgeGraph.Hostile;

/// <summary>The codes that stand in <c>docs/errors.md</c>.</summary>
public static partial class DocumentedCodes
{
    public static IReadOnlySet<string> All { get; } =
        Row().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "errors.md"))).Select(row => row.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `([A-Z0-9_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
