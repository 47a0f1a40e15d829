using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Storage.Search;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.InMemory.Tests.Search;

public sealed class SearchSnippetTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Range(100, 300));

    [Theory]
    [InlineData("security", "Mutual Security, insecurity", "Mutual ⟪Security⟫, insecurity")]
    [InlineData("secur*", "Mutual Security, insecurity", "Mutual ⟪Security⟫, insecurity")]
    [InlineData("\"mutual security\"", "security, mutual; mutual security", "security, mutual; ⟪mutual security⟫")]
    [InlineData("sato", "Satō’s Sa\u0304to", "⟪Satō⟫’s ⟪Sa\u0304to⟫")]
    [InlineData("防衛協力", "日米防衛協力のための防衛", "日米⟪防衛協力⟫のための防衛")]
    [InlineData("日米 防衛", "日米防衛協力", "⟪日米防衛⟫協力")]
    [InlineData("us", "The U.S. and us", "The ⟪U.S⟫. and ⟪us⟫")]
    public void Finds_are_marked(string search, string text, string snippet) => Of(search, text).ShouldBe(snippet);

    [Fact]
    public void The_text_with_most_of_the_phrases_is_shown() =>
        Of("big cat", "A cat", "A big cat", "The big, big cat").ShouldBe("A ⟪big⟫ ⟪cat⟫");

    [Fact]
    public void A_long_text_is_cut_around_the_first_find_between_words()
    {
        var snippet = Of("300", Words);
        var plain = snippet.Replace("⟪", "", StringComparison.Ordinal).Replace("⟫", "", StringComparison.Ordinal);
        plain.ShouldStartWith("…");
        plain.ShouldEndWith("…");
        plain.Trim('…').Length.ShouldBeLessThanOrEqualTo(SearchLimits.MaxSnippetLength);
        Words.ShouldContain(" " + plain.Trim('…').Trim() + " ");
        snippet.ShouldContain("299 ⟪300⟫ 301");
    }

    [Fact]
    public void The_part_with_most_of_the_phrases_is_shown() =>
        Of("150 350 351", Words).ShouldContain("⟪350⟫ ⟪351⟫");

    [Fact]
    public void A_text_without_spaces_is_cut_too_and_no_character_is_split()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 200)) + "防衛" + string.Concat(Enumerable.Repeat("𠮷", 200));
        var snippet = Of("防衛", text);
        snippet.ShouldContain("⟪防衛⟫");
        snippet.Length.ShouldBeLessThanOrEqualTo(SearchLimits.MaxSnippetLength + 4);
        snippet.EnumerateRunes().ShouldNotContain(rune => rune.Value == 0xFFFD);
    }

    [Fact]
    public void A_long_word_is_cut() => Of("x*", new string('x', 1000)).Length.ShouldBeLessThanOrEqualTo(SearchLimits.MaxSnippetLength + 4);

    [Fact]
    public void Many_finds_take_no_longer_than_the_text_is_long() =>
        Of("a", string.Concat(Enumerable.Repeat("a ", 200_000))).Length.ShouldBeLessThanOrEqualTo(3 * SearchLimits.MaxSnippetLength);

    [Fact]
    public void Snippets_are_not_longer_than_their_limit_whatever_the_text()
    {
        var random = new Random(5);
        string[] parts = ["security ", "mutual", " ", "防衛", "協力", "ō", "e\u0301", "𠮷", "U.S.", "-", "…", "⟪"];
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => parts[random.Next(parts.Length)])) + " security 防衛";
            var snippet = Of("security 防衛", text);
            snippet.Where(character => character is not ('⟪' or '⟫')).Count().ShouldBeLessThanOrEqualTo(SearchLimits.MaxSnippetLength + 2, text);
            snippet.ShouldContain("⟪");
            char.IsLowSurrogate(snippet[0]).ShouldBeFalse();
        }
    }

    private static string Of(string search, params string[] texts) => SearchSnippet.Of(texts, SearchQueryReader.Read(search, out _)!);
}
