using System.Text;
using KnowledgeGraph.Api.Tables;
using KnowledgeGraph.GraphQL.Execution;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Tables;

/// <summary>Values as fields of CSV: quotes, missing values, numbers, and what a spreadsheet would take for a formula.</summary>
public sealed class TableWriterTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"日米防衛協力のための指針\"", "日米防衛協力のための指針")]
    [InlineData("\"a, b\"", "\"a, b\"")]
    [InlineData("\"say \\\"no\\\"\"", "\"say \"\"no\"\"\"")]
    [InlineData("\"two\\nlines\"", "\"two\nlines\"")]
    [InlineData("\"\\u0007\"", "\a")]
    [InlineData("\" before\"", "\" before\"")]
    [InlineData("\"behind \"", "\"behind \"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("null", "")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("1e+21", "1e+21")]
    [InlineData("true", "true")]
    [InlineData("\"=1+1\"", "\"'=1+1\"")]
    [InlineData("\"+1\"", "\"'+1\"")]
    [InlineData("\"-0044\"", "\"'-0044\"")]
    [InlineData("\"@SUM(A1)\"", "\"'@SUM(A1)\"")]
    [InlineData("\"\\t=1\"", "\"'\t=1\"")]
    [InlineData("\"\\r=1\"", "\"'\r=1\"")]
    [InlineData("\"\\n=1\"", "\"'\n=1\"")]
    [InlineData("\"＝1\"", "\"'＝1\"")]
    [InlineData("\"＠x\"", "\"'＠x\"")]
    [InlineData("\"=cmd|'/c \\\"calc\\\"'!A1\"", "\"'=cmd|'/c \"\"calc\"\"'!A1\"")]
    [InlineData("\"a=1\"", "a=1")]
    public void A_value_is_written_so(string json, string field) => Write($$"""{"a":{{json}},"b":1}""").ShouldBe($"a,b\r\n{field},1\r\n");

    [Fact]
    public void Names_may_come_in_any_order_and_missing_ones_are_empty() =>
        Write("""{"b":2,"a":1},{"b":3},{"a":4},{}""").ShouldBe("a,b\r\n1,2\r\n,3\r\n4,\r\n,\r\n");

    [Fact]
    public void A_line_is_never_empty() => Write("null,\"x\"", Column("a", isRow: true)).ShouldBe("a\r\n\"\"\r\nx\r\n");

    [Fact]
    public void An_object_that_is_null_leaves_its_columns_empty() =>
        Write(
            """{"a":null,"b":1},{"a":{"x":2},"b":3}""",
            new TableShape(["rows"], ["a.x", "b"], Object(("a", Object(("x", Leaf(0)))), ("b", Leaf(1))))
        ).ShouldBe("a.x,b\r\n,1\r\n2,3\r\n");

    [Fact]
    public void A_table_larger_than_the_limit_is_not_written_whole()
    {
        using var output = new JsonBuffer();
        var response = """{"data":{"rows":[1,2,3]}}"""u8.ToArray();
        new TableWriter(Column("a", isRow: true), response, output).Write(5, TestContext.Current.CancellationToken).ShouldBeFalse();
    }

    private static TablePart Leaf(int column) => new(column, []);

    private static TablePart Object(params (string Name, TablePart Part)[] parts) =>
        new(-1, [.. parts.Select(part => KeyValuePair.Create(part.Name, part.Part))]);

    private static TableShape Column(string name, bool isRow) =>
        new(["rows"], [name], isRow ? Leaf(0) : Object((name, Leaf(0))));

    private static string Write(string rows, TableShape? shape = null)
    {
        using var output = new JsonBuffer();
        var response = Encoding.UTF8.GetBytes($$$"""{"data":{"__typename":"Query","rows":[{{{rows}}}]}}""");
        shape ??= new TableShape(["rows"], ["a", "b"], Object(("a", Leaf(0)), ("b", Leaf(1))));
        new TableWriter(shape, response, output).Write(int.MaxValue, TestContext.Current.CancellationToken).ShouldBeTrue();
        return Encoding.UTF8.GetString(output.Written.Span);
    }
}
