using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>What the pages point at is there.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Links_lead_somewhere() =>
        Rule.KeptByAll(
            "A relative link leads to a file or folder, and to a heading where it names one.",
            from page in DocumentPage.All
            from Match link in Link().Matches(DocumentPage.Prose(page))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal) && !Leads(page, target)
            select $"{page}: {target}"
        );

    [Fact]
    public void Paths_exist() =>
        Rule.KeptByAll(
            "A path in a page exists.",
            from page in DocumentPage.All
            from Match path in RepositoryPath().Matches(page.Text)
            let plain = path.Value.TrimEnd('.', '/').Split("/*")[0]
            where !Exists(Path.Combine(Repository.Root, plain))
            select $"{page}: {path.Value}"
        );

    [Fact]
    public void The_index_has_every_page()
    {
        var index = Repository.File("docs/README.md").Text;
        Rule.KeptByAll(
            "docs/README.md links every page of docs.",
            Repository.Under("docs/", ".md").Where(page => page.Name != "README.md" && !index.Contains($"]({page.Name})", StringComparison.Ordinal)).Select(page => page.Path)
        );
    }

    private static bool Leads(RepositoryFile page, string target)
    {
        var parts = target.Split('#');
        var full = parts[0].Length == 0 ? page.FullPath : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.FullPath)!, parts[0]));
        return Exists(full)
            && (parts.Length == 1 || DocumentPage.All.SingleOrDefault(other => other.FullPath == full) is { } other && DocumentPage.Anchors(other).Contains(parts[1]));
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w./-])(?:src|tests|docs|graph-seed|docker|\.ci)/[\w./*-]*")]
    private static partial Regex RepositoryPath();
}
