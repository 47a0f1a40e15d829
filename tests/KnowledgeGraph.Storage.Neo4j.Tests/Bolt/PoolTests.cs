using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Connections are shared, bounded, reused and never lost.</summary>
public sealed class PoolTests
{
    private static readonly BoltStatement[] One = [new("RETURN 1")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_one_used_is_used_again()
    {
        await using var server = FakeBoltServer.LoggedIn(AnswerForEverAsync);
        await using var driver = new BoltDriver(server.Settings());
        var first = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        var second = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        driver.Connections.ShouldBe((2, 0));
        await first.RowsAsync();
        await first.DisposeAsync();
        await second.RowsAsync();
        await second.DisposeAsync();
        driver.Connections.ShouldBe((0, 2));
        for (var i = 0; i < 3; i++)
        {
            await driver.VerifyAsync(Cancellation);
        }

        server.Sessions.Select(session => session.Seen.Count(name => name == "RUN")).ShouldBe([1, 4], ignoreOrder: true);
    }

    [Fact]
    public async Task A_full_pool_makes_wait_and_says_so_in_the_end()
    {
        await using var server = FakeBoltServer.LoggedIn(AnswerForEverAsync);
        await using var driver = new BoltDriver(server.Settings(pool: 1, acquire: TimeSpan.FromMilliseconds(200)));
        var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        error.Code.ShouldBe(BoltErrorCodes.AcquireTimeout);
        error.Message.ShouldBe("All 1 connections to Neo4j stayed busy for 0.2 s. Ask again later, or raise the pool's size.");
        await exchange.RowsAsync();
        await exchange.DisposeAsync();
        await exchange.DisposeAsync();
        await driver.VerifyAsync(Cancellation);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task Waiting_for_a_connection_can_be_cancelled()
    {
        await using var server = FakeBoltServer.LoggedIn(AnswerForEverAsync);
        await using var driver = new BoltDriver(server.Settings(pool: 1));
        await using var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Should.ThrowAsync<OperationCanceledException>(async () => await driver.VerifyAsync(impatience.Token));
        driver.Connections.ShouldBe((1, 0));
    }

    [Fact]
    public async Task Connecting_can_be_cancelled()
    {
        await using var server = FakeBoltServer.Raw(session => session.DrainAsync());
        await using var driver = new BoltDriver(server.Settings());
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Should.ThrowAsync<OperationCanceledException>(async () => await driver.VerifyAsync(impatience.Token));
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_cancelled_call_resets_its_connection_which_is_used_again()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            await session.RecordAsync(1L);
            await session.ExpectAsync("RESET");
            await session.RecordAsync(2L);
            await session.IgnoredAsync();
            await session.SuccessAsync();
            await AnswerForEverAsync(session);
        });
        await using var driver = new BoltDriver(server.Settings());
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await using (var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation))
        {
            await exchange.NextAsync();
            exchange.TryRead().ShouldBe(BoltRead.Pending);
            await Should.ThrowAsync<OperationCanceledException>(async () => await exchange.FillAsync(impatience.Token));
        }

        driver.Connections.ShouldBe((0, 1));
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_can_not_be_reset_in_time_is_closed()
    {
        await using var server = FakeBoltServer.LoggedIn(session => session.DrainAsync());
        await using var driver = new BoltDriver(server.Settings(reset: TimeSpan.FromMilliseconds(200)));
        await using (await driver.RunAsync(One, BoltAccess.Read, Cancellation)) { }
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_connection_that_the_server_closed_is_not_used_again()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await AnswerAsync(session);
            session.Dispose();
        });
        await using var driver = new BoltDriver(server.Settings());
        await driver.VerifyAsync(Cancellation);
        await Task.Delay(100, Cancellation);
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_disposed_driver_says_goodbye_and_serves_no_more()
    {
        await using var server = FakeBoltServer.LoggedIn(AnswerForEverAsync);
        var driver = new BoltDriver(server.Settings());
        await driver.VerifyAsync(Cancellation);
        var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        var other = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        await exchange.RowsAsync();
        await exchange.DisposeAsync();
        await driver.DisposeAsync();
        driver.Connections.ShouldBe((1, 0));
        await other.RowsAsync();
        await other.DisposeAsync();
        driver.Connections.ShouldBe((0, 0));
        await Should.ThrowAsync<ObjectDisposedException>(async () => await driver.VerifyAsync(Cancellation));
        for (var i = 0; i < 100 && server.Sessions.Any(session => session.Seen[^1] != "GOODBYE"); i++)
        {
            await Task.Delay(50, Cancellation);
        }

        server.Sessions.Select(session => session.Seen[^1]).ShouldBe(["GOODBYE", "GOODBYE"]);
    }

    [Fact]
    public async Task Calls_that_are_left_at_any_point_lose_no_connection()
    {
        await using var server = FakeBoltServer.LoggedIn(AnswerForEverAsync);
        await using var driver = new BoltDriver(server.Settings(pool: 3));
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(seed =>
                    Task.Run(
                        async () =>
                        {
                            var random = new Random(seed);
                            for (var i = 0; i < 40; i++)
                            {
                                using var impatience = new CancellationTokenSource();
                                if (random.Next(2) == 0)
                                {
                                    impatience.CancelAfter(TimeSpan.FromMilliseconds(random.Next(4)));
                                }

                                try
                                {
                                    await using var exchange = await driver.RunAsync(One, BoltAccess.Read, impatience.Token);
                                    for (var reads = random.Next(4); reads > 0 && exchange.TryRead() != BoltRead.End; reads--)
                                    {
                                        await exchange.FillAsync(impatience.Token);
                                    }
                                }
                                catch (OperationCanceledException) { }
                            }
                        },
                        Cancellation
                    )
                )
        );
        driver.Connections.InUse.ShouldBe(0);
        driver.Connections.Idle.ShouldBeLessThanOrEqualTo(3);
        await driver.VerifyAsync(Cancellation);
    }

    private static async Task AnswerForEverAsync(FakeSession session)
    {
        while (true)
        {
            await AnswerAsync(session);
        }
    }

    private static async Task AnswerAsync(FakeSession session)
    {
        var request = await session.RequestAsync();
        if (request.Name == "PULL")
        {
            await session.RecordAsync(1L);
        }

        if (request.Name != "GOODBYE")
        {
            await session.SuccessAsync();
        }

        if (request.Name == "RUN")
        {
            await AnswerAsync(session);
        }
    }
}
