using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>What goes over the wire, and in how many pieces.</summary>
public sealed class ExchangeTests
{
    private static readonly BoltStatement[] One = [new("RETURN $n", [KeyValuePair.Create("n", (object?)1)])];
    private static readonly BoltStatement[] Two = [new("RETURN 1"), new("RETURN 2")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, "HELLO")]
    [InlineData(1, "HELLO LOGON")]
    [InlineData(8, "HELLO LOGON")]
    public async Task The_login_is_one_write_in_the_form_of_its_version(byte minor, string expected)
    {
        FakeRequest? hello = null, logon = null;
        await using var server = FakeBoltServer.Raw(async session =>
        {
            (await session.OfferAsync()).ShouldBe(
                new byte[] { 0x60, 0x60, 0xB0, 0x17, 0, 0, 1, 0xFF, 0, 8, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0 }
            );
            await session.RawAsync(0, 0, minor, 5);
            hello = await session.ExpectAsync("HELLO");
            session.Receives.ShouldBe(1);
            session.Seen.ShouldBe(expected.Split(' '));
            await session.SuccessAsync();
            if (minor > 0)
            {
                logon = await session.ExpectAsync("LOGON");
                await session.SuccessAsync();
            }

            await AnswerTrifleAsync(session);
        });
        await using var driver = new BoltDriver(server.Settings());
        await driver.VerifyAsync(Cancellation);
        (minor == 0 ? hello : logon)!.ToString().ShouldContain("credentials: p4ss-w0rd, principal: neo4j, scheme: basic");
        hello!.ToString().Contains("bolt_agent: {language: C#/", StringComparison.Ordinal).ShouldBe(minor >= 3);
        hello.ToString().ShouldContain("user_agent: KnowledgeGraph/");
    }

    [Fact]
    public async Task One_statement_is_one_write_and_no_transaction_of_its_own_messages()
    {
        FakeRequest? run = null, pull = null;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            var before = session.Receives;
            run = await session.ExpectAsync("RUN");
            pull = await session.ExpectAsync("PULL");
            session.Receives.ShouldBe(before + 1);
            await session.SuccessAsync(("fields", new object?[] { "n" }));
            await session.RecordAsync(1L);
            await session.SuccessAsync(("type", "r"));
        });
        await using var driver = new BoltDriver(server.Settings(database: "history"));
        await using var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        (await exchange.RowsAsync()).ShouldHaveSingleItem().ShouldBe([1L]);
        exchange.NextStatement().ShouldBeFalse();
        run!.ToString().ShouldBe("RUN RETURN $n {n: 1} {db: history, mode: r, tx_timeout: 30000}");
        pull!.ToString().ShouldBe("PULL {n: 1000}");
    }

    [Fact]
    public async Task Several_statements_are_one_write_from_begin_to_commit()
    {
        FakeRequest? begin = null;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            var before = session.Receives;
            begin = await session.ExpectAsync("BEGIN");
            await session.ExpectAllAsync("RUN", "PULL", "RUN", "PULL", "COMMIT");
            session.Receives.ShouldBe(before + 1);
            await session.SuccessAsync();
            for (var i = 1; i <= 2; i++)
            {
                await session.SuccessAsync(("qid", (long)i));
                await session.RecordAsync((long)i);
                await session.SuccessAsync(("stats", new Dictionary<string, object?> { ["nodes-created"] = (long)i, ["contains-updates"] = true }));
            }

            await session.SuccessAsync(("bookmark", "b"));
        });
        await using var driver = new BoltDriver(server.Settings());
        await using (var exchange = await driver.RunAsync(Two, BoltAccess.Write, Cancellation))
        {
            (await exchange.RowsAsync()).ShouldHaveSingleItem().ShouldBe([1L]);
            Should.Throw<InvalidOperationException>(() => exchange.NextStatement() && exchange.NextStatement());
            (await exchange.RowsAsync()).ShouldHaveSingleItem().ShouldBe([2L]);
            exchange.ReadSummary().Counters.ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create("nodes-created", 2L));
            exchange.NextStatement().ShouldBeFalse();
        }

        begin!.ToString().ShouldBe("BEGIN {tx_timeout: 30000}");
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task The_next_batch_is_asked_for_when_the_last_is_read()
    {
        var batches = 0;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAsync("RUN");
            for (var batch = 0; batch < 3; batch++)
            {
                (await session.ExpectAsync("PULL")).ToString().ShouldBe("PULL {n: 2}");
                Interlocked.Increment(ref batches);
                if (batch == 0)
                {
                    await session.SuccessAsync();
                }

                await session.RecordAsync((2L * batch) + 1);
                await session.RecordAsync((2L * batch) + 2);
                await session.SuccessAsync(("has_more", batch < 2));
            }
        });
        await using var driver = new BoltDriver(server.Settings(batch: 2));
        await using var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation);
        await exchange.NextAsync();
        await exchange.NextAsync();
        await Task.Delay(100, Cancellation);
        Volatile.Read(ref batches).ShouldBe(1);
        (await exchange.RowsAsync()).Select(row => row[0]).ShouldBe([3L, 4L, 5L, 6L]);
        batches.ShouldBe(3);
        server.Sessions.ShouldHaveSingleItem().Seen.ShouldBe(["HELLO", "LOGON", "RUN", "PULL", "PULL", "PULL"]);
    }

    [Fact]
    public async Task Empty_chunks_and_split_bytes_change_nothing()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.NoopAsync();
            await session.ExpectAllAsync("RUN", "PULL");
            await session.NoopAsync();
            await session.SuccessAsync();
            await session.RawAsync(0, 0, 0, 0, 0, 0);
            var record = FakeSession.Encode(0x71, [new object?[] { "a text in several chunks" }]);
            foreach (var one in record)
            {
                foreach (var part in new byte[] { 0, 1, one })
                {
                    await session.RawAsync(part);
                    await Task.Yield();
                }
            }

            await session.RawAsync(0);
            await Task.Delay(20);
            await session.RawAsync(0);
            await session.NoopAsync();
            await session.SuccessAsync();
            await session.NoopAsync();
        });
        await using var driver = new BoltDriver(server.Settings());
        await using (var exchange = await driver.RunAsync(One, BoltAccess.Read, Cancellation))
        {
            (await exchange.RowsAsync()).ShouldHaveSingleItem().ShouldBe(["a text in several chunks"]);
        }

        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_long_statement_goes_out_in_chunks()
    {
        var text = "RETURN '" + new string('x', 200_000) + "'";
        FakeRequest? run = null;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            run = await session.ExpectAsync("RUN");
            await session.ExpectAsync("PULL");
            await session.SuccessAsync();
            await session.SuccessAsync();
        });
        await using var driver = new BoltDriver(server.Settings());
        await using var exchange = await driver.RunAsync([new(text)], BoltAccess.Read, Cancellation);
        (await exchange.RowsAsync()).ShouldBeEmpty();
        run!.Fields[0].ShouldBe(text);
    }

    [Fact]
    public async Task A_parameter_that_can_not_be_sent_leaves_the_connection_good()
    {
        await using var server = FakeBoltServer.LoggedIn(AnswerTrifleAsync);
        await using var driver = new BoltDriver(server.Settings());
        BoltStatement[] bad = [new("RETURN $x", [KeyValuePair.Create("x", (object?)new Uri("http://localhost"))])];
        await Should.ThrowAsync<ArgumentException>(async () => await driver.RunAsync(bad, BoltAccess.Read, Cancellation));
        object? deep = null;
        for (var i = 0; i < 10_000; i++)
        {
            deep = new[] { deep };
        }

        BoltStatement[] tooDeep = [new("RETURN $x", [KeyValuePair.Create("x", deep)])];
        (await Should.ThrowAsync<BoltException>(async () => await driver.RunAsync(tooDeep, BoltAccess.Read, Cancellation))).Code.ShouldBe(
            BoltErrorCodes.Limit
        );
        driver.Connections.ShouldBe((0, 1));
        await driver.VerifyAsync(Cancellation);
    }

    private static async Task AnswerTrifleAsync(FakeSession session)
    {
        await session.ExpectAllAsync("RUN", "PULL");
        await session.SuccessAsync();
        await session.RecordAsync(1L);
        await session.SuccessAsync();
    }
}
