using KnowledgeGraph.Api.Observing;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Observing;

/// <summary>A store that is lost and comes back stands in the log, once each.</summary>
public sealed class ReadinessLogTests
{
    [Fact]
    public async Task What_is_lost_and_what_is_back_is_told_once_with_the_reason_and_for_how_long()
    {
        using var output = new StringWriter();
        var clock = new StandingClock();
        var store = new SwitchedStore();
        await using (var readiness = new ReadinessLog(store, new ServerLog(output, true, () => [], clock), clock))
        {
            readiness.Look();
            store.WhyNotReady = "The database has not answered for some seconds.";
            readiness.Look();
            readiness.Look();
            clock.Now += TimeSpan.FromSeconds(2.5);
            store.WhyNotReady = "It refuses.";
            readiness.Look();
            store.WhyNotReady = null;
            readiness.Look();
            readiness.Look();
        }

        output.ToString().ReplaceLineEndings("\n").ShouldBe(
            """
            {"time":"2026-01-02T03:04:05.000Z","event":"store.lost","message":"The store does not serve.","reason":"The database has not answered for some seconds."}
            {"time":"2026-01-02T03:04:07.500Z","event":"store.lost","message":"The store does not serve.","reason":"It refuses."}
            {"time":"2026-01-02T03:04:07.500Z","event":"store.ready","message":"The store serves again.","version":"v1","seconds":2.5}

            """.ReplaceLineEndings("\n")
        );
    }

    private sealed class SwitchedStore : IGraphStore
    {
        public string Version => "v1";

        public GraphStatistics? Statistics => null;

        public string? WhyNotReady { get; set; }

        public IPreparedPlan Prepare(QueryPlan plan) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => Now.UtcTicks;
    }
}
