using KnowledgeGraph.Ontology.Search;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Search;

public sealed class SearchQueryReaderTests
{
    [Theory]
    [InlineData("Mutual SECURITY", "\"mutual\" \"security\"")]
    [InlineData("self-defence", "\"self\" \"defence\"")]
    [InlineData("\"mutual security\" treaty", "\"mutual security\" \"treaty\"")]
    [InlineData("\"self-defence force*\"", "\"self defence force*\"")]
    [InlineData("secur* treat＊", "\"secur*\" \"treat*\"")]
    [InlineData("条", "\"条\"")]
    [InlineData("日米安保", "\"日米 米安 安保\"")]
    [InlineData("日米 安保*", "\"日米\" \"安保\"")]
    [InlineData("第9条", "\"第 9 条\"")]
    [InlineData("\"日米 安保\"", "\"日米  安保\"")]
    [InlineData("日米安 \"日米 米安\"", "\"日米 米安\" \"日米  米安\"")]
    [InlineData("japan Japan ＪＡＰＡＮ \"japan\"", "\"japan\"")]
    [InlineData("a* a", "\"a*\" \"a\"")]
    [InlineData("U.S. \"\"", "\"us\"")]
    public void Words_phrases_and_beginnings_are_told_apart(string text, string query)
    {
        SearchQueryReader.Read(text, out var mistake).ShouldNotBeNull().Canonical.ShouldBe(query);
        mistake.ShouldBeNull();
    }

    [Fact]
    public void Words_of_a_phrase_have_their_places()
    {
        var phrase = SearchQueryReader.Read("第9条の意味x", out _)!.Phrases.Single();
        phrase.Words.Select(word => (word.Text, word.Place)).ShouldBe([("第", 0), ("9", 1), ("条の", 2), ("の意", 3), ("意味", 4), ("x", 6)]);
    }

    [Theory]
    [InlineData("", "holds no word to search for: write letters or digits.")]
    [InlineData(" ?! 「」 ", "holds no word to search for: write letters or digits.")]
    [InlineData("\"\"", "holds no word to search for: write letters or digits.")]
    [InlineData("\"mutual", "has a double quote that begins a phrase, but none that ends it.")]
    [InlineData("*", "has a `*` that does not end a word: it stands directly behind the letters with which a word begins.")]
    [InlineData("secur *", "has a `*` that does not end a word: it stands directly behind the letters with which a word begins.")]
    [InlineData("se*ity", "has a `*` that does not end a word: it stands directly behind the letters with which a word begins.")]
    [InlineData("secur**", "has a `*` that does not end a word: it stands directly behind the letters with which a word begins.")]
    public void What_can_not_be_searched_for_is_told(string text, string sentence)
    {
        SearchQueryReader.Read(text, out var mistake).ShouldBeNull();
        mistake.ShouldBe(sentence);
    }

    [Fact]
    public void Searches_have_limits()
    {
        SearchQueryReader.Read(string.Join(' ', Enumerable.Range(0, 64)), out _).ShouldNotBeNull();
        SearchQueryReader.Read(string.Join(' ', Enumerable.Range(0, 65)), out var words).ShouldBeNull();
        words.ShouldBe("has 65 words, but a search has at most 64.");
        SearchQueryReader.Read(new string('x', 1000), out _).ShouldNotBeNull();
        SearchQueryReader.Read(new string('x', 1001), out var length).ShouldBeNull();
        length.ShouldBe("has more than 1,000 characters: search for less.");
    }

    [Fact]
    public void Whatever_the_text_it_is_read_or_told_why_not()
    {
        var random = new Random(11);
        const string Alphabet = "ab \"\"**.日米ｶﾞ\u0301\ud800U.S.";
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(16)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var query = SearchQueryReader.Read(text, out var mistake);
            (query is null).ShouldBe(mistake is not null, text);
            query?.Phrases.ShouldAllBe(phrase => phrase.Words[0].Place == 0);
        }
    }
}
