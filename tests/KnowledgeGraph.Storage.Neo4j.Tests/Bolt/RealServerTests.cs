using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>What only a real server can tell.</summary>
public sealed class RealServerTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Logs_in_and_answers()
    {
        await using var driver = await server.DriverAsync();
        await driver.VerifyAsync(Cancellation);
        (await driver.RowsAsync("RETURN 1, 'two'")).ShouldHaveSingleItem().ShouldBe([1L, "two"]);
        driver.Connections.ShouldBe((0, 1));
    }

    private static readonly object?[] Values =
        [
            null,
            true,
            false,
            0L,
            -16L,
            -17L,
            127L,
            128L,
            -129L,
            32768L,
            -32769L,
            2147483648L,
            long.MinValue,
            long.MaxValue,
            0.5,
            double.MaxValue,
            "",
            "日米安保 🗾",
            new string('x', 15),
            new string('x', 16),
            new string('x', 256),
            new string('x', 70_000),
        ];

    [Fact]
    public async Task Values_come_back_as_they_went()
    {
        await using var driver = await server.DriverAsync();
        foreach (var value in Values)
        {
            (await driver.RowsAsync("RETURN $value", ("value", value))).ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldBe(value);
        }
    }

    [Fact]
    public async Task Lists_and_maps_come_back_as_they_went()
    {
        await using var driver = await server.DriverAsync();
        object?[] list = [1L, "a", null, new object?[] { true }];
        var map = new Dictionary<string, object?> { ["list"] = list, ["empty"] = Array.Empty<long>() };
        var rows = await driver.RowsAsync(
            "RETURN $list, $map, $longs, $texts, $bytes, $pairs",
            ("list", list),
            ("map", map),
            ("longs", Enumerable.Range(0, 300).Select(each => (long)each).ToArray()),
            ("texts", new[] { "a", "b" }),
            ("bytes", new byte[] { 1, 2 }),
            ("pairs", new[] { KeyValuePair.Create("k", (object?)1) })
        );
        var row = rows.ShouldHaveSingleItem();
        WireValues.Text(row[0]).ShouldBe("[1, a, null, [True]]");
        WireValues.Text(row[1]).ShouldBe("{empty: [], list: [1, a, null, [True]]}");
        ((List<object?>)row[2]!).Count.ShouldBe(300);
        WireValues.Text(row[3]).ShouldBe("[a, b]");
        row[4].ShouldBe(new byte[] { 1, 2 });
        WireValues.Text(row[5]).ShouldBe("{k: 1}");
    }

    [Fact]
    public async Task A_big_result_comes_in_batches()
    {
        await using var driver = await server.DriverAsync();
        var rows = await driver.RowsAsync("UNWIND range(1, 25000) AS i RETURN i, 'some text'");
        rows.Count.ShouldBe(25_000);
        rows[^1][0].ShouldBe(25_000L);
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_record_larger_than_a_chunk_comes_whole()
    {
        await using var driver = await server.DriverAsync();
        var row = (await driver.RowsAsync("RETURN range(1, 200000), 'end'")).ShouldHaveSingleItem();
        ((List<object?>)row[0]!).Count.ShouldBe(200_000);
        row[1].ShouldBe("end");
    }

    [Fact]
    public async Task Several_statements_are_one_exchange()
    {
        await using var driver = await server.DriverAsync();
        BoltStatement[] statements = [new("UNWIND range(1, 3000) AS i RETURN i"), new("RETURN 'second'"), new("UNWIND [] AS none RETURN none")];
        await using (var exchange = await driver.RunAsync(statements, BoltAccess.Read, Cancellation))
        {
            (await exchange.RowsAsync()).Count.ShouldBe(3000);
            exchange.NextStatement().ShouldBeTrue();
            (await exchange.RowsAsync()).ShouldHaveSingleItem().ShouldBe(["second"]);
            exchange.ReadSummary().Type.ShouldBe("r");
            exchange.NextStatement().ShouldBeTrue();
            (await exchange.RowsAsync()).ShouldBeEmpty();
            exchange.NextStatement().ShouldBeFalse();
        }

        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task What_was_written_is_counted_and_several_writes_are_one_transaction()
    {
        await using var driver = await server.DriverAsync();
        BoltStatement[] good = [new("CREATE (:BoltTest {n: 1})-[:NEXT]->(:BoltTest {n: 2})"), new("MATCH (n:BoltTest) DETACH DELETE n")];
        await using (var exchange = await driver.RunAsync(good, BoltAccess.Write, Cancellation))
        {
            await exchange.RowsAsync();
            var counters = exchange.ReadSummary().Counters;
            (counters["nodes-created"], counters["relationships-created"], counters["properties-set"]).ShouldBe((2, 1, 2));
            exchange.NextStatement();
            await exchange.RowsAsync();
            exchange.ReadSummary().Counters["nodes-deleted"].ShouldBe(2);
        }

        BoltStatement[] bad = [new("CREATE (:BoltTestLost)"), new("RETURN 1/0")];
        await using (var exchange = await driver.RunAsync(bad, BoltAccess.Write, Cancellation))
        {
            await exchange.RowsAsync();
            exchange.NextStatement();
            var error = await Should.ThrowAsync<BoltException>(exchange.RowsAsync);
            (error.Code, error.ServerCode).ShouldBe((BoltErrorCodes.Statement, "Neo.ClientError.Statement.ArithmeticError"));
        }

        (await driver.RowsAsync("MATCH (n:BoltTestLost) RETURN count(n)"))[0][0].ShouldBe(0L);
    }

    [Fact]
    public async Task Notifications_are_told()
    {
        await using var driver = await server.DriverAsync();
        await using var exchange = await driver.RunAsync([new("MATCH (n:NoSuchLabel) RETURN n")], BoltAccess.Read, Cancellation);
        await exchange.RowsAsync();
        var notification = exchange.ReadSummary().Notifications.ShouldHaveSingleItem();
        notification.Code.ShouldBe("Neo.ClientNotification.Statement.UnknownLabelWarning");
        notification.Severity.ShouldBe("WARNING");
    }

    [Theory]
    [InlineData("EXPLAIN MATCH (n:BoltTest) RETURN n.n AS n", "ProduceResults(n), Projection(n.n AS n), NodeByLabelScan(n:BoltTest)")]
    [InlineData("EXPLAIN MATCH (n) MATCH (m) RETURN n, m", "ProduceResults(n, m), CartesianProduct(), AllNodesScan(n), AllNodesScan(m)")]
    [InlineData("RETURN 1", null)]
    public async Task The_plan_is_told_where_it_is_asked_for(string text, string? plan)
    {
        await using var driver = await server.DriverAsync();
        await using var exchange = await driver.RunAsync([new($"CYPHER 5 {text}")], BoltAccess.Read, Cancellation);
        await exchange.RowsAsync();
        var found = exchange.ReadSummary().Plan;
        (found is null ? null : string.Join(", ", found.All.Select(step => $"{step.Type}({step.Details})"))).ShouldBe(plan);
    }

    [Fact]
    public async Task Large_statements_and_large_answers_cross_each_other()
    {
        await using var driver = await server.DriverAsync();
        var text = new string('x', 4_000_000);
        var statements = Enumerable.Range(0, 5).Select(_ => new BoltStatement("RETURN $text", [KeyValuePair.Create("text", (object?)text)])).ToList();
        await using (var exchange = await driver.RunAsync(statements, BoltAccess.Read, Cancellation))
        {
            do
            {
                (await exchange.RowsAsync()).ShouldHaveSingleItem()[0].ShouldBe(text);
            } while (exchange.NextStatement());
        }

        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task Many_clients_share_few_connections()
    {
        var running = await server.GetAsync();
        await using var driver = new BoltDriver(running.Settings.Changed(pool: 4));
        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(client =>
                    Task.Run(async () =>
                    {
                        for (var i = 0; i < 25; i++)
                        {
                            (await driver.RowsAsync("RETURN $n", ("n", (client * 1000) + i)))[0][0].ShouldBe((client * 1000L) + i);
                        }
                    })
                )
        );
        driver.Connections.InUse.ShouldBe(0);
        driver.Connections.Idle.ShouldBeLessThanOrEqualTo(4);
    }
}
