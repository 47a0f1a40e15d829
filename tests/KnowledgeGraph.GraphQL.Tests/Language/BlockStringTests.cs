using KnowledgeGraph.GraphQL.Language;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>https://spec.graphql.org/September2025/#BlockStringValue()</summary>
public class BlockStringTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("  \n\t\n  ", "")]
    [InlineData("a", "a")]
    [InlineData("  a ", "  a ")]
    [InlineData("\n  a\n", "a")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("first\n    second\n     third", "first\nsecond\n third")]
    [InlineData("    first\n  second", "    first\nsecond")]
    [InlineData("\n\n\n  a\n\n  b\n\n\n", "a\n\nb")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("\n  a\n \n   \n  b", "a\n\n \nb")]
    [InlineData("\r\n  a\r  b\n  c", "a\nb\nc")]
    [InlineData("\r\r  a", "a")]
    [InlineData("\n  a \\\"\"\" b", "a \"\"\" b")]
    [InlineData("\\n \\u0041 \\x", "\\n \\u0041 \\x")]
    [InlineData("one \"two\" \"\" ", "one \"two\" \"\" ")]
    [InlineData("\uD83D\uDE00\0\u0001", "\uD83D\uDE00\0\u0001")]
    public void The_indentation_is_removed(string raw, string value)
    {
        Text.String(Quotes + raw + Quotes).ShouldBe(value);
    }

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("a", "\"\"\"a\"\"\"")]
    [InlineData("  a", "\"\"\"  a\"\"\"")]
    [InlineData("\"a", "\"\"\"\"a\"\"\"")]
    [InlineData("a\"", "\"\"\"\na\"\n\"\"\"")]
    [InlineData("a\\", "\"\"\"\na\\\n\"\"\"")]
    [InlineData("a\"\"\"", "\"\"\"\na\\\"\"\"\n\"\"\"")]
    [InlineData("a\n  b\n\nc", "\"\"\"\na\n  b\n\nc\n\"\"\"")]
    [InlineData("  a\nb", "\"\"\"\n  a\nb\n\"\"\"")]
    [InlineData("a\n  b", "\"\"\"\na\n  b\n\"\"\"")]
    public void It_is_printed_so_that_it_reads_the_same(string value, string literal)
    {
        GraphQLPrinter.Print(new StringValueSyntax(default, value, isBlock: true)).ShouldBe(literal);
        Text.String(literal).ShouldBe(value);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\na")]
    [InlineData("a\n")]
    [InlineData("a\n \t")]
    [InlineData("  a\n  b")]
    [InlineData("a\rb")]
    public void What_it_can_not_say_is_printed_as_an_ordinary_string(string value)
    {
        var literal = GraphQLPrinter.Print(new StringValueSyntax(default, value, isBlock: true));

        literal.ShouldNotStartWith(Quotes);
        Text.String(literal).ShouldBe(value);
    }

    [Fact]
    public void A_long_line_stands_between_its_quotes()
    {
        var value = new string('x', 71);

        GraphQLPrinter.Print(new StringValueSyntax(default, value, isBlock: true)).ShouldBe($"{Quotes}\n{value}\n{Quotes}");
    }

    [Fact]
    public void It_is_indented_as_the_place_where_it_stands()
    {
        const string printed = "type T {\n  \"\"\"\n  a\n\n    b\n  \"\"\"\n  f: Int\n}";

        GraphQLPrinter.Print(Text.Document(printed)).ShouldBe(printed);
    }
}
