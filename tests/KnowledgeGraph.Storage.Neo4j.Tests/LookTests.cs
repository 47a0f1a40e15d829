using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;

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

    [Theory]
    [InlineData("", true)]
    [InlineData("fails", true)]
    [InlineData("gone", false)]
    [InlineData("other", false)]
    public async Task A_graph_that_was_there_all_the_while_is_the_same_and_one_that_may_have_been_away_is_not(string between, bool isSame)
    {
        var ontology = OntologyReader.Read([new OntologyFile("one.graphql", "\"A thing.\" type Thing @node { \"Its id.\" id: ID! }")]).Model.ShouldNotBeNull();
        string[] looks = between.Length == 0 ? ["graph", "graph"] : ["graph", between, "graph"];
        var asked = 0;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (await session.RequestAsync() is { Name: not "GOODBYE" } request)
            {
                if (request.Name is "RESET")
                {
                    await session.SuccessAsync();
                }
                else if (request.Name is "PULL")
                {
                    await AnswerAsync(session, looks[Math.Min(Interlocked.Increment(ref asked), looks.Length) - 1], CypherNames.ShapeOf(ontology));
                }
            }
        });
        var clock = new RingingClock();
        await using var store = new Neo4jStore(new BoltDriver(server.Settings()), ontology, clock);
        await store.FirstLookAsync(Cancellation);
        store.WhyNotReady.ShouldBeNull();
        var first = store.Generation;
        for (var look = 2; look <= looks.Length; look++)
        {
            await AskedAsync(clock, () => Volatile.Read(ref asked) >= look);
        }

        await UntilAsync(() => store.WhyNotReady is null && store.Version == "graph");
        (store.Generation == first).ShouldBe(isSame);
    }

    // A second passes, and once more where the look had not gone to sleep yet; never so much that what was seen is believed no more.
    private static async Task AskedAsync(RingingClock clock, Func<bool> isAsked)
    {
        for (var second = 0; second < 4 && !isAsked(); second++)
        {
            clock.Pass(TimeSpan.FromSeconds(1));
            for (var wait = 0; wait < 100 && !isAsked(); wait++)
            {
                await Task.Delay(10, Cancellation);
            }
        }

        isAsked().ShouldBeTrue();
        await Task.Delay(100, Cancellation);
    }

    private static async Task AnswerAsync(FakeSession session, string look, string shape)
    {
        if (look == "fails")
        {
            await session.FailureAsync("Neo.TransientError.General.DatabaseUnavailable", "Not now.");
            await session.IgnoredAsync();
            return;
        }

        await session.SuccessAsync();
        if (look != "gone")
        {
            object?[] none = [];
            await session.RecordAsync(look, shape, none, none, none, none, none, none, none, none);
        }

        await session.SuccessAsync();
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
