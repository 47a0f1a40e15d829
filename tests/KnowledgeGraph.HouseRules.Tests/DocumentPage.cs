using System.Text.RegularExpressions;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>A fenced block of a page: its language, its text and the line on which it begins.</summary>
public sealed record DocumentBlock(RepositoryFile Page, string Language, string Text, int Line)
{
    public override string ToString() => $"{Page}:{Line}";
}

/// <summary>The pages that people read: README and docs.</summary>
public static partial class DocumentPage
{
    public static IReadOnlyList<RepositoryFile> All { get; } = [Repository.File("README.md"), .. Repository.Under("docs/", ".md")];

    public static IEnumerable<DocumentBlock> Blocks(RepositoryFile page) =>
        from Match block in Fence().Matches(page.Text)
        select new DocumentBlock(page, block.Groups[1].Value, block.Groups[2].Value, page.Text[..block.Index].Count(character => character == '\n') + 2);

    /// <summary>The page without its fenced blocks.</summary>
    public static string Prose(RepositoryFile page) => Fence().Replace(page.Text, "");

    /// <summary>The anchors of the page's headings, as GitHub makes them.</summary>
    public static HashSet<string> Anchors(RepositoryFile page) =>
        [.. from Match heading in Heading().Matches(Prose(page)) select NoAnchor().Replace(heading.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-')];

    [GeneratedRegex(@"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
