using KnowledgeGraph.GraphQL.Language;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Values, and types, that stand alone.</summary>
public class ValueTextTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-12")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.0")]
    [InlineData("-1.5")]
    [InlineData("1e5")]
    [InlineData("1E-5")]
    [InlineData("-1.5e+50")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("NAME_1")]
    [InlineData("_")]
    [InlineData("[]")]
    [InlineData("[1, \"a\", [NAME], {}]")]
    [InlineData("{ a: 1, b: { c: [null] } }")]
    public void Values_are_kept_as_written(string text) => GraphQLPrinter.Print(Text.Value(text)).ShouldBe(text);

    [Theory]
    [InlineData("A")]
    [InlineData("A!")]
    [InlineData("[A]")]
    [InlineData("[[A!]!]!")]
    public void Types_are_kept_as_written(string text) => GraphQLParser.ParseType(text).Node!.ToString().ShouldBe(text);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a # b, \uFEFF\"", "a # b, \uFEFF")]
    [InlineData("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "\" \\ / \b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\u00E9\"", "A\u00E9\u00E9")]
    [InlineData("\"x\\uD83D\\uDE00y\"", "x\uD83D\uDE00y")]
    [InlineData("\"\\u{41}\\u{1F600}\\u{00000000001f600}\\u{10FFFF}\"", "A\uD83D\uDE00\uD83D\uDE00\uDBFF\uDFFF")]
    [InlineData("\"\uD83D\uDE00 \u65E5\u7C73\"", "\uD83D\uDE00 \u65E5\u7C73")]
    [InlineData("\"\u0001\u007F\u2028\"", "\u0001\u007F\u2028")]
    [InlineData("\"\\u0000\"", "\0")]
    public void Strings_have_their_escapes_replaced(string literal, string value) => Text.String(literal).ShouldBe(value);

    [Theory]
    [InlineData("")]
    [InlineData("plain \u65E5\u7C73 \uD83D\uDE00")]
    [InlineData("\" \\ / \b\f\n\r\t \0 \u0001 \u007F \u009F")]
    public void Strings_are_printed_so_that_they_read_the_same(string value)
    {
        var literal = GraphQLPrinter.Print(new StringValueSyntax(default, value, isBlock: false));

        Text.String(literal).ShouldBe(value);
        literal.ShouldNotContain('\n');
    }

    [Fact]
    public void Long_values_stand_on_lines_of_their_own()
    {
        var item = new string('x', 30);
        var text = $"{{ a: [{item}, {item}, {item}], b: 1 }}";

        GraphQLPrinter.Print(Text.Value(text)).ShouldBe(
            $"{{\n  a: [\n    {item}\n    {item}\n    {item}\n  ]\n  b: 1\n}}");
    }

    [Fact]
    public void Long_arguments_stand_on_lines_of_their_own()
    {
        var fits = new string('x', 80 - "a: b(c: )".Length);

        GraphQLPrinter.Print(Text.Document($"{{ a: b(c: {fits}) }}")).ShouldBe($"{{\n  a: b(c: {fits})\n}}");
        GraphQLPrinter.Print(Text.Document($"{{ a: b(c: {fits}x) {{ d }} }}")).ShouldBe($"{{\n  a: b(\n    c: {fits}x\n  ) {{\n    d\n  }}\n}}");
    }
}
