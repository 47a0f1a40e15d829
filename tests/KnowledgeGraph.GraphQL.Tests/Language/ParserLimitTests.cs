using System.Diagnostics;
using KnowledgeGraph.GraphQL.Language;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>A hostile document gets an error, and gets it quickly.</summary>
public class ParserLimitTests
{
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(2);

    public static TheoryData<string, string, string> Nestings { get; } = new()
    {
        { "{a", "", "1:401" },
        { "{...", "", "1:801" },
        { "[", "{a(x:", "1:205" },
        { "{x:", "{a(x:", "1:603" },
        { "[", "query Q($x:", "1:212" },
        { "[", "type T{f:", "1:210" },
        { "[", "type T{f(a:I=", "1:214" },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void A_deep_document_is_refused(string level, string start, string location)
    {
        var text = start + string.Concat(Enumerable.Repeat(level, 10_000));
        var watch = Stopwatch.StartNew();

        WholeError.Of(GraphQLParser.Parse(text).Error).ShouldBe($"TOO_DEEP {location} The document is nested more than 200 levels deep.");
        watch.Elapsed.ShouldBeLessThan(Quickly);
    }

    [Fact]
    public void The_depth_limit_counts_levels_that_are_open_together()
    {
        var limits = new ParserLimits(MaxDepth: 3);

        GraphQLParser.Parse("{a{b{c}}} {a(x:[[1]])} {a{b(x:[1])}}", limits).Succeeded.ShouldBeTrue();
        GraphQLParser.Parse("{a{b{c{d}}}}", limits).Error!.Code.ShouldBe("TOO_DEEP");
        GraphQLParser.Parse("{a{b(x:[{}])}}", limits).Error!.Code.ShouldBe("TOO_DEEP");
    }

    [Fact]
    public void The_depth_limit_can_be_set_but_not_above_what_the_stack_bears()
    {
        var limits = new ParserLimits(MaxDepth: int.MaxValue);

        GraphQLParser.ParseType(Nested(500), limits).Succeeded.ShouldBeTrue();
        WholeError.Of(GraphQLParser.ParseType(Nested(501), limits).Error).ShouldBe(
            "TOO_DEEP 1:501 The document is nested more than 500 levels deep.");

        static string Nested(int depth) => new string('[', depth) + "A" + new string(']', depth);
    }

    [Fact]
    public void What_the_highest_depth_allows_is_read_and_printed_on_a_small_stack()
    {
        var half = ParserLimits.HighestDepth / 2;
        var text = string.Concat(Enumerable.Repeat("{a", half)) + "(x:" + new string('[', half) + new string(']', half) + ")" + new string('}', half);
        string? printed = null;
        var thread = new Thread(() => printed = GraphQLPrinter.Print(Text.Document(text)), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        printed.ShouldNotBeNull();
        GraphQLPrinter.Print(Text.Document(printed)).ShouldBe(printed);
    }

    [Fact]
    public void A_long_document_is_refused()
    {
        var text = "{" + string.Concat(Enumerable.Repeat("a ", 1_000_000)) + "}";
        var watch = Stopwatch.StartNew();

        WholeError.Of(GraphQLParser.Parse(text).Error).ShouldBe("TOO_MANY_TOKENS 1:200000 The document has more than 100000 tokens.");
        watch.Elapsed.ShouldBeLessThan(Quickly);
    }

    [Fact]
    public void The_token_limit_counts_all_tokens_but_the_end()
    {
        const string text = "{ a(b: \"c\", d: $e) ...F }";

        GraphQLParser.Parse(text, new ParserLimits(MaxTokens: 14)).Succeeded.ShouldBeTrue();
        WholeError.Of(GraphQLParser.Parse(text, new ParserLimits(MaxTokens: 13)).Error).ShouldBe(
            "TOO_MANY_TOKENS 1:25 The document has more than 13 tokens.");
    }

    [Fact]
    public void The_directive_limit_counts_those_of_one_element()
    {
        const string text = "query @a @b { f @a @b @c }";

        GraphQLParser.Parse(text, new ParserLimits(MaxDirectives: 3)).Succeeded.ShouldBeTrue();
        WholeError.Of(GraphQLParser.Parse(text, new ParserLimits(MaxDirectives: 2)).Error).ShouldBe(
            "TOO_MANY_DIRECTIVES 1:23 The element has more than 2 directives.");
    }

    [Fact]
    public void Long_tokens_and_long_stretches_of_what_is_ignored_take_linear_time()
    {
        var watch = Stopwatch.StartNew();
        var million = new string(' ', 1_000_000);
        Text.String($"\"{million}\"").Length.ShouldBe(1_000_000);
        Text.String($"\"{string.Concat(Enumerable.Repeat("\\u{41}", 200_000))}\"").Length.ShouldBe(200_000);
        Text.String($"\"\"\"x{string.Concat(Enumerable.Repeat("\n ", 200_000))}y\"\"\"").Length.ShouldBeGreaterThan(200_000);
        Text.Document($"{million}{{{million}a # {million}\n}}{million}");

        watch.Elapsed.ShouldBeLessThan(Quickly);
    }
}
