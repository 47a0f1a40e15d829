using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>A request that takes longer than the store believes its last look is refused: meanwhile the graph may have been replaced.</summary>
[Collection(Neo4jDatabase.Collection)]
public sealed class SlowRequestTests(Neo4jServer server, SecondGraphFixture museum)
{
    [Fact]
    public async Task What_was_read_while_seeding_may_have_begun_is_not_served()
    {
        var settings = (await server.GetAsync()).Settings;
        var graph = MuseumGraphs.First(museum);
        var clock = new StandingClock();
        await using (var driver = new BoltDriver(settings))
        {
            await SeededDatabase.EmptyAsync(driver);
            await new Neo4jSeeder(driver, Task.Delay).SeedAsync(graph, _ => { }, TestContext.Current.CancellationToken);
        }

        var slow = new SlowDriver(new BoltDriver(settings), clock);
        await using var store = new Neo4jStore(slow, museum.Graph.Ontology, clock);
        await store.FirstLookAsync(TestContext.Current.CancellationToken);
        var pipeline = museum.Over(store).Pipeline;

        var quickly = await MuseumGraphs.AskAsync(pipeline);
        slow.StatementTakes = TimeSpan.FromSeconds(6);
        var slowly = await MuseumGraphs.AskAsync(pipeline);

        quickly.ShouldBe(await MuseumGraphs.AnswerAsync(museum, graph));
        slowly.ShouldBe(
            $$$"""{"errors":[{"message":"The database has not answered for some seconds.","extensions":{"code":"{{{StorageErrors.NotReadyCode}}}"}}]}"""
        );
    }

    /// <summary>Time goes on only where it is told to, and timers never ring.</summary>
    private sealed class StandingClock : TimeProvider
    {
        private TimeSpan _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public void Pass(TimeSpan time) => _now += time;
    }

    /// <summary>The database, whose statements take their time.</summary>
    private sealed class SlowDriver(IBoltDriver driver, StandingClock clock) : IBoltDriver
    {
        public TimeSpan StatementTakes { get; set; }

        public BoltAddress Address => driver.Address;

        public string? Database => driver.Database;

        public (int InUse, int Idle) Connections => driver.Connections;

        public async ValueTask<IBoltExchange> RunAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, CancellationToken cancellation)
        {
            var exchange = await driver.RunAsync(statements, access, cancellation);
            clock.Pass(StatementTakes);
            return exchange;
        }

        public ValueTask<IBoltExchange> RunOnceAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, CancellationToken cancellation) =>
            driver.RunOnceAsync(statements, access, cancellation);

        public ValueTask VerifyAsync(CancellationToken cancellation) => driver.VerifyAsync(cancellation);

        public ValueTask DisposeAsync() => driver.DisposeAsync();
    }
}
