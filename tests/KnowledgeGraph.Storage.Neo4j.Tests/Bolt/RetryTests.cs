using KnowledgeGraph.Faults.Routing;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>What is made again, and what never is.</summary>
public sealed class RetryTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private static readonly BoltStatement[] One = [new("RETURN 1")];
    private static readonly BoltStatement[] Two = [new("CREATE ()"), new("CREATE ()")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(BoltAccess.Read)]
    [InlineData(BoltAccess.Write)]
    public async Task What_may_pass_is_tried_again_on_the_same_connection(BoltAccess access)
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            for (var i = 0; i < 3; i++)
            {
                await RefuseAsync(session, Deadlock);
            }

            await AnswerAsync(session);
        });
        await using var driver = new BoltDriver(server.Settings(retries: 3));
        await using (var exchange = await driver.RunAsync(One, access, Cancellation))
        {
            (await exchange.RowsAsync()).ShouldHaveSingleItem().ShouldBe([1L]);
            exchange.ReadSummary().Type.ShouldBe("r");
        }

        server.Sessions.ShouldHaveSingleItem().Seen.Count(name => name == "RUN").ShouldBe(4);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task It_ends_after_so_many_times_with_the_last_failure()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (true)
            {
                await RefuseAsync(session, Deadlock);
            }
        });
        await using var driver = new BoltDriver(server.Settings(retries: 2));
        (await FailureAsync(driver, One, BoltAccess.Read)).ServerCode.ShouldBe(Deadlock);
        server.Sessions.ShouldHaveSingleItem().Seen.Count(name => name == "RUN").ShouldBe(3);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_read_whose_connection_breaks_off_goes_over_another()
    {
        var sessions = 0;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            if (Interlocked.Increment(ref sessions) == 1)
            {
                await session.ExpectAllAsync("RUN", "PULL");
                session.Reset();
                return;
            }

            await AnswerAsync(session);
        });
        await using var driver = new BoltDriver(server.Settings(retries: 1));
        await driver.VerifyAsync(Cancellation);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task What_was_read_in_part_is_not_read_again()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            await session.RecordAsync(1L);
            session.HalfClose();
        });
        await using var driver = new BoltDriver(server.Settings(retries: 3));
        await using var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        (await exchange.NextAsync()).ShouldBe([1L]);
        (await Should.ThrowAsync<BoltException>(exchange.RowsAsync)).Code.ShouldBe(BoltErrorCodes.ConnectionLost);
        server.Sessions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("COMMIT")]
    [InlineData("RUN")]
    public async Task A_write_whose_connection_breaks_off_is_never_sent_again(string at)
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("BEGIN", "RUN", "PULL", "RUN", "PULL", "COMMIT");
            for (var i = 0; at == "COMMIT" && i < 5; i++)
            {
                await session.SuccessAsync();
            }

            session.HalfClose();
        });
        await using var driver = new BoltDriver(server.Settings(retries: 3));
        var error = await FailureAsync(driver, Two, BoltAccess.Write);
        error.Code.ShouldBe(BoltErrorCodes.CommitUnknown);
        error.Message.ShouldBe(
            $"The connection to {server.Address} was lost while something was written: whether it was committed is not known. Look at the database before it is written again."
        );
        error.InnerException.ShouldBeOfType<BoltException>().Code.ShouldBe(BoltErrorCodes.ConnectionLost);
        server.Sessions.Count.ShouldBe(1);
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_write_that_could_not_be_sent_is_sent_over_another_connection()
    {
        var sessions = 0;
        await using var server = FakeBoltServer.Raw(async session =>
        {
            await session.HandshakeAsync();
            if (Interlocked.Increment(ref sessions) == 1)
            {
                await session.ExpectAsync("HELLO");
                session.Reset();
                return;
            }

            await session.ExpectAllAsync("HELLO", "LOGON");
            await session.SuccessAsync();
            await session.SuccessAsync();
            await AnswerAsync(session);
        });
        await using var driver = new BoltDriver(server.Settings(retries: 1));
        await using var exchange = await driver.RunAsync(One, BoltAccess.Write, Cancellation);
        (await exchange.RowsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Waiting_for_a_repetition_can_be_cancelled()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (true)
            {
                await RefuseAsync(session, Deadlock);
            }
        });
        await using var driver = new BoltDriver(server.Settings(retries: 1000));
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Should.ThrowAsync<OperationCanceledException>(async () => await driver.VerifyAsync(impatience.Token));
        driver.Connections.InUse.ShouldBe(0);
    }

    [Fact]
    public async Task A_connection_that_was_idle_for_long_is_asked_before_it_is_used()
    {
        var clock = new ScriptClock();
        var sessions = 0;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await AnswerAsync(session);
            if (Interlocked.Increment(ref sessions) == 1)
            {
                await session.ExpectAsync("RESET");
                await session.SuccessAsync();
                await AnswerAsync(session);

                // Asked again, it is silent.
                await session.DrainAsync();
            }
        });
        await using var driver = new BoltDriver(server.Settings(reset: TimeSpan.FromMilliseconds(300), clock: clock));
        await driver.VerifyAsync(Cancellation);
        clock.Pass(TimeSpan.FromSeconds(31));
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(1);
        clock.Pass(TimeSpan.FromSeconds(31));
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(2);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_connection_that_is_too_old_is_replaced()
    {
        var clock = new ScriptClock();
        await using var server = FakeBoltServer.LoggedIn(AnswerAsync);
        await using var driver = new BoltDriver(server.Settings(clock: clock));
        await driver.VerifyAsync(Cancellation);
        clock.Pass(TimeSpan.FromSeconds(3601));
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(2);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task The_servers_hint_shortens_how_long_it_may_be_silent()
    {
        await using var server = FakeBoltServer.Raw(async session =>
        {
            await session.HandshakeAsync();
            await session.ExpectAllAsync("HELLO", "LOGON");
            await session.SuccessAsync(("hints", new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 1L }));
            await session.SuccessAsync();
            await session.ExpectAllAsync("RUN", "PULL");
            for (var i = 0; i < 3; i++)
            {
                await Task.Delay(500);
                await session.NoopAsync();
            }

            await session.DrainAsync();
        });
        await using var driver = new BoltDriver(server.Settings());
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        error.Message.ShouldStartWith($"{server.Address} said nothing for 1 s in the middle of an exchange.");
    }

    private static async Task<BoltException> FailureAsync(BoltDriver driver, BoltStatement[] statements, BoltAccess access) =>
        await Should.ThrowAsync<BoltException>(async () =>
        {
            await using var exchange = await driver.RunAsync(statements, access, Cancellation);
            do
            {
                await exchange.RowsAsync();
            } while (exchange.NextStatement());
        });

    private static async Task RefuseAsync(FakeSession session, string code)
    {
        await session.ExpectAllAsync("RUN", "PULL");
        await session.FailureAsync(code, "Not now.");
        await session.IgnoredAsync();
        await session.ExpectAsync("RESET");
        await session.SuccessAsync();
    }

    private static async Task AnswerAsync(FakeSession session)
    {
        await session.ExpectAllAsync("RUN", "PULL");
        await session.SuccessAsync();
        await session.RecordAsync(1L);
        await session.SuccessAsync(("type", "r"));
    }
}
