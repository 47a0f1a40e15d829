using KnowledgeGraph.Api.Observing;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Observing;

/// <summary>Lines of the log, and what never stands in one.</summary>
public sealed class ServerLogTests
{
    private static readonly KeyValuePair<string, object?>[] Values =
    [
        new("requestId", "r-1"),
        new("milliseconds", 12.5),
        new("count", 3),
        new("missing", null),
        new("statements", new[] { "MATCH (n)", "RETURN n" }),
    ];

    [Fact]
    public void An_event_is_a_line_of_json() =>
        Write(true, log => log.Write("operation.slow", "A \"slow\" one.", Values)).ShouldBe(
            """{"time":"2026-01-02T03:04:05.678Z","event":"operation.slow","message":"A \"slow\" one.","requestId":"r-1","milliseconds":12.5,"count":3,"statements":"MATCH (n)\nRETURN n"}""" + Environment.NewLine
        );

    [Fact]
    public void An_event_is_text_with_its_values_below() =>
        Write(false, log => log.Write("operation.slow", "A \"slow\" one.", Values)).ReplaceLineEndings("\n").ShouldBe(
            "A \"slow\" one.\n  requestId: r-1\n  milliseconds: 12.5\n  count: 3\n  statements: MATCH (n)\n    RETURN n\n"
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_secret_comes_through_nowhere(bool asJson)
    {
        var failure = new InvalidOperationException("The server said: pass-phrase is wrong.", new IOException("again pass-phrase"));
        var written = Write(asJson, log => log.Write("request.failed", "With pass-phrase.", [new("exception", failure), new("list", new[] { "pass-phrase" })]));
        written.ShouldNotContain("pass-phrase");
        written.ShouldContain("***");
    }

    private static string Write(bool asJson, Action<ServerLog> write)
    {
        using var output = new StringWriter();
        write(new ServerLog(output, asJson, () => ["pass-phrase", ""], new FixedClock()));
        return output.ToString();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);
    }
}
