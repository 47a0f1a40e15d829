using System.Diagnostics;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Tests.Server;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>What a real server refuses, stops or never hears, and what is left of the connection.</summary>
public sealed class RealServerFaultTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("RETURN", "Neo.ClientError.Statement.SyntaxError", BoltErrorCodes.Statement)]
    [InlineData("RETURN $missing", "Neo.ClientError.Statement.ParameterMissing", BoltErrorCodes.Statement)]
    [InlineData("CREATE (n)", "Neo.ClientError.Statement.AccessMode", BoltErrorCodes.Forbidden)]
    [InlineData("UNWIND range(1, 2000) AS i RETURN 1 / (1999 - i)", "Neo.ClientError.Statement.ArithmeticError", BoltErrorCodes.Statement)]
    public async Task The_servers_code_is_kept_and_the_connection_stays_good(string text, string serverCode, string code)
    {
        await using var driver = await server.DriverAsync();
        await using (var exchange = await driver.RunAsync([new(text)], BoltAccess.Read, Cancellation))
        {
            var error = await Should.ThrowAsync<BoltException>(exchange.RowsAsync);
            (error.ServerCode, error.Code).ShouldBe((serverCode, code));
        }

        driver.Connections.ShouldBe((0, 1));
        (await driver.RowsAsync("RETURN 1")).ShouldHaveSingleItem().ShouldBe([1L]);
        driver.Connections.ShouldBe((0, 1));
    }

    [Theory]
    [InlineData("UNWIND range(1, 100000000) AS i RETURN i")]
    [InlineData("UNWIND range(1, 1000000000) AS i WITH i WHERE i < 0 RETURN i")]
    public async Task A_cancelled_statement_frees_its_connection(string text)
    {
        await using var driver = await server.DriverAsync();
        await driver.VerifyAsync(Cancellation);
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await using (var exchange = await driver.RunAsync([new(text), new("RETURN 1")], BoltAccess.Read, Cancellation))
        {
            await Should.ThrowAsync<OperationCanceledException>(async () =>
            {
                while (exchange.TryRead() != BoltRead.End)
                {
                    impatience.Token.ThrowIfCancellationRequested();
                    if (exchange.TryRead() == BoltRead.Pending)
                    {
                        await exchange.FillAsync(impatience.Token);
                    }
                }
            });
        }

        driver.Connections.ShouldBe((0, 1));
        // Other tests ask the same server at the same time.
        (await driver.RowsAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000000' RETURN currentQuery")).ShouldBeEmpty();
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_result_left_early_frees_its_connection()
    {
        await using var driver = await server.DriverAsync();
        for (var i = 0; i < 20; i++)
        {
            await using var exchange = await driver.RunAsync([new("UNWIND range(1, 100000) AS i RETURN i")], BoltAccess.Read, Cancellation);
            (await exchange.NextAsync()).ShouldNotBeNull()[0].ShouldBe(1L);
        }

        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task The_server_stops_what_takes_too_long()
    {
        var running = await server.GetAsync();
        await using var driver = new BoltDriver(running.Settings.Changed(transaction: TimeSpan.FromMilliseconds(500)));
        var error = await Should.ThrowAsync<BoltException>(() => driver.RowsAsync("UNWIND range(1, 1000000000) AS i WITH i WHERE i < 0 RETURN i"));
        error.Code.ShouldBe(BoltErrorCodes.TransactionTimeout);
    }

    [Fact]
    public async Task A_wrong_password_is_told()
    {
        var running = await server.GetAsync();
        Assert.SkipWhen(running.Settings.User is null, "This server asks for no password.");
        await using var driver = new BoltDriver(running.Settings.Changed(password: "not-the-password"));
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        error.Code.ShouldBe(BoltErrorCodes.Authentication);
        error.ServerCode.ShouldBe("Neo.ClientError.Security.Unauthorized");
        error.ToString().ShouldNotContain("not-the-password");
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_wrong_database_is_told()
    {
        var running = await server.GetAsync();
        await using var driver = new BoltDriver(running.Settings.Changed(database: "nosuch"));
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        error.Code.ShouldBe(BoltErrorCodes.Database);
        error.Message.ShouldContain("`nosuch`");
    }

    [Fact]
    public async Task The_http_port_is_told()
    {
        var running = await server.GetAsync();
        Assert.SkipWhen(running.HttpPort is null, "The HTTP port is not known.");
        var clock = Stopwatch.StartNew();
        await using var driver = new BoltDriver(new BoltSettings { Address = new BoltAddress("127.0.0.1", running.HttpPort.Value) });
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        error.Code.ShouldBe(BoltErrorCodes.NotBolt);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
