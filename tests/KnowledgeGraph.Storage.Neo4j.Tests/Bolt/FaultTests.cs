using System.Diagnostics;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Whatever the other side does: an error that says what it was, in time, and no connection lost.</summary>
public sealed class FaultTests
{
    private const string Syntax = "Neo.ClientError.Statement.SyntaxError";

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);
    private static readonly BoltStatement[] One = [new("RETURN 1")];
    private static readonly BoltStatement[] Two = [new("RETURN 1"), new("RETURN 2")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("RUN")]
    [InlineData("PULL")]
    [InlineData("RECORD")]
    public async Task A_failure_keeps_its_code_and_the_connection(string step)
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            if (step == "RUN")
            {
                await session.FailureAsync(Syntax, "Wrong.");
                await session.IgnoredAsync();
            }
            else
            {
                await session.SuccessAsync();
                if (step == "RECORD")
                {
                    await session.RecordAsync(1L);
                }

                await session.FailureAsync(Syntax, "Wrong.");
            }

            await session.ExpectAsync("RESET");
            await session.SuccessAsync();
            await AnswerAsync(session);
        });
        await using var driver = new BoltDriver(server.Settings());
        var error = await FailureAsync(driver);
        (error.Code, error.ServerCode).ShouldBe((BoltErrorCodes.Statement, Syntax));
        error.Message.ShouldBe($"Neo4j refuses the statement. Neo4j says: Wrong. ({Syntax})");
        driver.Connections.ShouldBe((0, 1));
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task A_failure_within_a_transaction_is_told_before_its_end(int goodAnswers)
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("BEGIN", "RUN", "PULL", "RUN", "PULL", "COMMIT");
            for (var i = 0; i < goodAnswers; i++)
            {
                await session.SuccessAsync();
            }

            await session.FailureAsync("Neo.TransientError.Transaction.DeadlockDetected", "Deadlock.");
            for (var i = goodAnswers + 1; i < 6; i++)
            {
                await session.IgnoredAsync();
            }

            await session.ExpectAsync("RESET");
            await session.SuccessAsync();
        });
        await using var driver = new BoltDriver(server.Settings());
        await using (var exchange = await driver.RunAsync(Two, BoltAccess.Write, Cancellation))
        {
            var error = await Should.ThrowAsync<BoltException>(async () =>
            {
                await exchange.RowsAsync();
                exchange.NextStatement();
                await exchange.RowsAsync();
            });
            error.Code.ShouldBe(BoltErrorCodes.Transient);
        }

        driver.Connections.ShouldBe((0, 1));
    }

    [Theory]
    [InlineData("RUN")]
    [InlineData("PULL")]
    [InlineData("half a message")]
    [InlineData("NOOPs only")]
    public async Task A_server_that_falls_silent(string step)
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            if (step != "RUN")
            {
                await session.SuccessAsync();
            }

            if (step == "half a message")
            {
                await session.RawAsync(0, 9, 0xB1, 0x71);
            }

            for (var i = 0; step == "NOOPs only" && i < 200; i++)
            {
                await session.NoopAsync();
                await Task.Delay(50);
            }

            await session.DrainAsync();
        });
        await using var driver = new BoltDriver(server.Settings(receive: Short, reset: Short));
        var clock = Stopwatch.StartNew();
        var error = await FailureAsync(driver);
        error.Code.ShouldBe(BoltErrorCodes.ReceiveTimeout);
        error.Message.ShouldContain("said nothing for 0.3 s");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
        driver.Connections.ShouldBe((0, 0));
    }

    public static TheoryData<string, byte[]> Nonsense() =>
        new()
        {
            { "a record before RUN is answered", [0, 4, 0xB1, 0x71, 0x91, 1, 0, 0] },
            { "an unknown message", [0, 3, 0xB1, 0x55, 0xA0, 0, 0] },
            { "no structure", [0, 1, 0xC0, 0, 0] },
            { "a map that ends early", [0, 3, 0xB1, 0x70, 0xA5, 0, 0] },
            { "a map of four thousand million", [0, 7, 0xB1, 0x70, 0xDA, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0] },
            { "IGNORED though nothing failed", [0, 2, 0xB0, 0x7E, 0, 0] },
            { "HTTP in the middle", [.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. new byte[20_000]] },
        };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task A_broken_protocol(string what, byte[] bytes)
    {
        what.ShouldNotBeEmpty();
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.RawAsync(bytes);
        });
        await using var driver = new BoltDriver(server.Settings());
        (await FailureAsync(driver)).Code.ShouldBe(BoltErrorCodes.Protocol);
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_message_beyond_the_limit()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            var chunk = new byte[1002];
            (chunk[0], chunk[1]) = (1000 >> 8, 1000 & 0xFF);
            while (true)
            {
                await session.RawAsync(chunk);
            }
        });
        await using var driver = new BoltDriver(server.Settings(maxMessage: 100_000));
        (await FailureAsync(driver)).Code.ShouldBe(BoltErrorCodes.Limit);
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task An_answer_beyond_the_limit()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            for (var i = 0; i < 1000; i++)
            {
                await session.RecordAsync(new string('x', 1000));
            }

            await session.ExpectAsync("RESET");
            await session.IgnoredAsync();
            await session.SuccessAsync();
        });
        await using var driver = new BoltDriver(server.Settings(maxAnswer: 100_000));
        (await FailureAsync(driver)).Code.ShouldBe(BoltErrorCodes.Limit);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_connection_that_breaks_off()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            await session.RawAsync(0, 9, 0xB1);
            session.Dispose();
        });
        await using var driver = new BoltDriver(server.Settings());
        (await FailureAsync(driver)).Code.ShouldBe(BoltErrorCodes.ConnectionLost);
        driver.Connections.ShouldBe((0, 0));
    }

    private static async Task<BoltException> FailureAsync(BoltDriver driver) =>
        await Should.ThrowAsync<BoltException>(async () =>
        {
            await using var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
            await exchange.RowsAsync();
        });

    private static async Task AnswerAsync(FakeSession session)
    {
        await session.ExpectAllAsync("RUN", "PULL");
        await session.SuccessAsync();
        await session.RecordAsync(1L);
        await session.SuccessAsync();
    }
}
