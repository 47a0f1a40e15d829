using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests;

/// <summary>A look at a database that says nothing ends by its own deadline, is told, and is tried again.</summary>
public sealed class LookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_look_without_an_answer_ends_and_another_connection_is_asked()
    {
        await using var server = FakeBoltServer.LoggedIn(session => session.DrainAsync());
        var clock = new RingingClock();
        var ontology = OntologyReader.Read([new OntologyFile("one.graphql", "\"A thing.\" type Thing @node { \"Its id.\" id: ID! }")]).Model;
        ontology.ShouldNotBeNull();
        await using var store = new Neo4jStore(new BoltDriver(server.Settings(reset: TimeSpan.FromMilliseconds(50))), ontology, clock);
        await UntilAsync(() => server.Sessions.Count == 1);
        store.WhyNotReady.ShouldBe("The database has not answered yet.");
        clock.Pass(TimeSpan.FromSeconds(10));
        await store.FirstLookAsync(Cancellation);
        store.WhyNotReady.ShouldBe("The database has not answered for some seconds.");
        await UntilAsync(() =>
        {
            clock.Pass(TimeSpan.FromMilliseconds(250));
            return server.Sessions.Count == 2;
        });
    }

    [Fact]
    public async Task While_requests_have_all_connections_a_look_has_one_of_its_own()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (await session.RequestAsync() is { Name: not "GOODBYE" })
            {
                await session.SuccessAsync();
            }
        });
        await using var driver = new BoltDriver(server.Settings(pool: 1));
        BoltStatement[] one = [new("RETURN 1")];
        await using var request = await driver.RunAsync(one, BoltAccess.Read, Cancellation);
        var waits = driver.RunAsync(one, BoltAccess.Read, Cancellation).AsTask();
        for (var look = 0; look < 2; look++)
        {
            await using var exchange = await driver.RunOnceAsync(one, BoltAccess.Read, Cancellation);
            await exchange.ReadToEndAsync(null, Cancellation);
        }

        waits.IsCompleted.ShouldBeFalse();
        await request.ReadToEndAsync(null, Cancellation);
        await request.DisposeAsync();
        await using (var next = await waits)
        {
            await next.ReadToEndAsync(null, Cancellation);
        }

        driver.Connections.ShouldBe((0, 2));
        server.Sessions.Count.ShouldBe(2);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var look = 0; look < 1000 && !isSo(); look++)
        {
            await Task.Delay(10, Cancellation);
        }

        isSo().ShouldBeTrue();
    }

    /// <summary>Time goes on only where it is told to; then the timers ring that are due.</summary>
    private sealed class RingingClock : TimeProvider
    {
        private readonly Lock _lock = new();
        private readonly List<Timer> _timers = [];
        private TimeSpan _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            lock (_lock)
            {
                var timer = new Timer(this, () => callback(state), dueTime < TimeSpan.Zero ? null : _now + dueTime);
                _timers.Add(timer);
                return timer;
            }
        }

        public void Pass(TimeSpan time)
        {
            Timer[] due;
            lock (_lock)
            {
                _now += time;
                due = [.. _timers.Where(timer => timer.Due <= _now)];
                Array.ForEach(due, timer => _timers.Remove(timer));
            }

            Array.ForEach(due, timer => timer.Ring());
        }

        private sealed class Timer(RingingClock clock, Action ring, TimeSpan? due) : ITimer
        {
            public TimeSpan? Due { get; private set; } = due;

            public void Ring() => ring();

            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                lock (clock._lock)
                {
                    Due = dueTime < TimeSpan.Zero ? null : clock._now + dueTime;
                    return true;
                }
            }

            public void Dispose()
            {
                lock (clock._lock)
                {
                    clock._timers.Remove(this);
                }
            }

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
