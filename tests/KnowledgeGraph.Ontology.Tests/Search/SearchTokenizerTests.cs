using KnowledgeGraph.Ontology.Search;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Search;

public sealed class SearchTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" .,;:!? — “” 「」・ \t\n", "")]
    [InlineData("Mutual Security", "0mutual 1security")]
    [InlineData("self-defence, 1951/52", "0self 1defence 21951 352")]
    [InlineData("Japan's (first)", "0japan 1s 2first")]
    public void Letters_and_digits_are_words(string text, string words) => Print(text).ShouldBe(words);

    [Theory]
    [InlineData("Satō Eisaku", "0sato 1eisaku")]
    [InlineData("sato\u0304", "0sato")]
    [InlineData("ÅNGSTRÖM Straße Œuvre Łódź İstanbul", "0angstrom 1strasse 2oeuvre 3lodz 4istanbul")]
    [InlineData("ΟΔΟΣ οδός Ёлка", "0οδοσ 1οδοσ 2елка")]
    [InlineData("ﬁne ½ ２０１５ ＡＮＺＵＳ", "0fine 11 22 32015 4anzus")]
    [InlineData("𝐀lliance", "0alliance")]
    public void Case_diacritics_and_forms_are_folded(string text, string words) => Print(text).ShouldBe(words);

    [Theory]
    [InlineData("条", "0条")]
    [InlineData("日米", "0日 0日米 1米")]
    [InlineData("防衛協力", "0防 0防衛 1衛 1衛協 2協 2協力 3力")]
    [InlineData("日米・安保", "0日 0日米 1米 2安 2安保 3保")]
    [InlineData("第9条", "0第 19 2条")]
    [InlineData("GHQ占領下", "0ghq 1占 1占領 2領 2領下 3下")]
    [InlineData("ｶﾞｲﾄﾞ", "0ガ 0ガイ 1イ 1イド 2ド")]
    [InlineData("か\u3099", "0が")]
    [InlineData("パワー", "0パ 0パワ 1ワ 1ワー 2ー")]
    [InlineData("は\u309Aは", "0ぱ 0ぱは 1は")]
    [InlineData("한국", "0한 0한국 1국")]
    [InlineData("𠮷野", "0𠮷 0𠮷野 1野")]
    public void What_has_no_spaces_is_found_by_characters_and_pairs(string text, string words) => Print(text).ShouldBe(words);

    [Theory]
    [InlineData("U.S. forces", "0us 1forces")]
    [InlineData("U.S.-Japan", "0us 1japan")]
    [InlineData("the R.O.K. and U.S.A", "0the 1rok 2and 3usa")]
    [InlineData("J. Smith", "0j 1smith")]
    [InlineData("J.Smith", "0j 1smith")]
    [InlineData("No.5 and 1.5", "0no 15 2and 31 45")]
    [InlineData("IV.D", "0iv 1d")]
    public void Single_letters_with_dots_are_one_word(string text, string words) => Print(text).ShouldBe(words);

    [Fact]
    public void Words_tell_where_they_stand_in_the_text()
    {
        var text = "Ⅳ: Sa\u0304to and U.S. 日米";
        List<string> parts = [];
        var tokens = new SearchTokenizer(text, stackalloc char[SearchLimits.MaxWordLength]);
        while (tokens.MoveNext())
        {
            parts.Add(text[tokens.Start..tokens.End]);
        }

        parts.ShouldBe(["Ⅳ", "Sa\u0304to", "and", "U.S", "日", "日米", "米"]);
    }

    [Fact]
    public void A_word_counts_with_its_first_64_characters()
    {
        var tokens = new SearchTokenizer(new string('x', 1000) + " y", stackalloc char[SearchLimits.MaxWordLength]);
        tokens.MoveNext().ShouldBeTrue();
        (tokens.Word.ToString(), tokens.End).ShouldBe((new string('x', 64), 1000));
        tokens.MoveNext().ShouldBeTrue();
        (tokens.Word.ToString(), tokens.Place, tokens.Count).ShouldBe(("y", 1, 2));
    }

    [Fact]
    public void Whatever_the_text_words_stand_in_order_and_hold_letters_and_digits()
    {
        var random = new Random(7);
        const string Alphabet = "aZ9 .-é\u0301\u3099かガｶﾞ防衛〇𠮷ßİ\ud83d\ude00\ud800\udc00\udfff\u0000U.S.*\"";
        var word = new char[SearchLimits.MaxWordLength];
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var tokens = new SearchTokenizer(text, word);
            var (place, start) = (-1, 0);
            while (tokens.MoveNext())
            {
                tokens.Place.ShouldBe(tokens.IsPair ? place : place + 1, text);
                tokens.Start.ShouldBeGreaterThanOrEqualTo(start, text);
                tokens.End.ShouldBeGreaterThan(tokens.Start, text);
                tokens.Word.Length.ShouldBeGreaterThan(0);
                (place, start) = (tokens.Place, tokens.Start);
            }

            tokens.Count.ShouldBe(place + 1);
        }
    }

    private static string Print(string text)
    {
        List<string> words = [];
        var tokens = new SearchTokenizer(text, stackalloc char[SearchLimits.MaxWordLength]);
        while (tokens.MoveNext())
        {
            words.Add($"{tokens.Place}{tokens.Word}");
        }

        return string.Join(' ', words);
    }
}
