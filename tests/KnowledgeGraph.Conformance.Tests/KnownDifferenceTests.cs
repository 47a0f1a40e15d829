using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using KnowledgeGraph.Conformance.Differential;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The list of known differences is short, and the page has the same.</summary>
public partial class KnownDifferenceTests
{
    private const int MostDifferences = 10;
    private const int MostWords = 30;

    [Fact]
    public void They_are_few() => KnownDifferences.All.Count.ShouldBeLessThanOrEqualTo(MostDifferences);

    [Fact]
    public void Sentences_are_short_quotes() => KnownDifferences.All.ShouldAllBe(known => known.Sentence.Split(' ', StringSplitOptions.None).Length <= MostWords);

    [Fact]
    public void The_page_has_the_same_list()
    {
        var page = File.ReadAllText(Path.Combine(Repository(), "docs/graphql.md"));
        Row().Matches(page).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value))
            .ShouldBe(KnownDifferences.All.Select(known => (known.Name, known.Section, known.Sentence)));
    }

    [GeneratedRegex("""^\| `([a-z0-9-]+)` \|.*?\| \[[^]]+\]\(https://spec\.graphql\.org/September2025/#(.+)\): "(.+)" \|$""", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../.."));
}
