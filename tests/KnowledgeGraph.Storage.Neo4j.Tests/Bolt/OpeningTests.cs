using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>No connection can be had: an error that says why, in time.</summary>
public sealed class OpeningTests
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_listening()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var driver = new BoltDriver(new BoltSettings { Address = new BoltAddress("127.0.0.1", port) });
        var error = await FailureAsync(driver);
        error.Code.ShouldBe(BoltErrorCodes.NotListening);
        error.Message.ShouldBe(
            $"Nothing listens at bolt://127.0.0.1:{port}. Start Neo4j, or check host and port: its Bolt port is 7687 if not set otherwise."
        );
    }

    [Fact]
    public async Task No_such_name()
    {
        var settings = new BoltSettings { Address = new BoltAddress("no-such-host.invalid", 7687), ConnectTimeout = TimeSpan.FromSeconds(20) };
        await using var driver = new BoltDriver(settings);
        (await FailureAsync(driver)).Code.ShouldBe(BoltErrorCodes.UnknownHost);
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request", BoltErrorCodes.NotBolt)]
    [InlineData("SSH-2.0-x", BoltErrorCodes.NotBolt)]
    [InlineData("\0\0\0\0", BoltErrorCodes.Version)]
    [InlineData("\0\0\x04\x04", BoltErrorCodes.Version)]
    [InlineData("\0\0\x09\x05", BoltErrorCodes.Version)]
    [InlineData("\0\0", BoltErrorCodes.ConnectionLost)]
    [InlineData("", BoltErrorCodes.ConnectionLost)]
    public async Task Another_answer_to_the_handshake(string answer, string code)
    {
        await using var server = FakeBoltServer.Raw(async session =>
        {
            await session.OfferAsync();
            await session.RawAsync([.. answer.Select(each => (byte)each)]);
            session.Dispose();
        });
        await using var driver = new BoltDriver(server.Settings());
        (await FailureAsync(driver)).Code.ShouldBe(code);
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_balancer_whose_server_is_just_starting_is_asked_again()
    {
        var connections = 0;
        await using var server = FakeBoltServer.Raw(async session =>
        {
            if (Interlocked.Increment(ref connections) < 3)
            {
                await session.OfferAsync();
                session.Dispose();
                return;
            }

            await session.AcceptLoginAsync();
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            await session.SuccessAsync();
        });
        await using var driver = new BoltDriver(server.Settings(retries: 2));
        await driver.VerifyAsync(Cancellation);
        driver.Connections.ShouldBe((0, 1));
        connections.ShouldBe(3);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_hangs_before_the_login_is_over(bool shakesHands)
    {
        await using var server = FakeBoltServer.Raw(async session =>
        {
            if (shakesHands)
            {
                await session.HandshakeAsync();
                await session.NoopAsync();
            }

            await session.DrainAsync();
        });
        await using var driver = new BoltDriver(server.Settings(connect: Short));
        var clock = Stopwatch.StartNew();
        (await FailureAsync(driver)).Code.ShouldBe(BoltErrorCodes.ConnectTimeout);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_refused_login(int step)
    {
        await using var server = FakeBoltServer.Raw(async session =>
        {
            await session.HandshakeAsync();
            await session.ExpectAllAsync("HELLO", "LOGON");
            if (step == 2)
            {
                await session.SuccessAsync();
            }

            await session.FailureAsync(Unauthorized, "The client is unauthorized.");
            if (step == 1)
            {
                await session.IgnoredAsync();
            }
        });
        await using var driver = new BoltDriver(server.Settings());
        var error = await FailureAsync(driver);
        (error.Code, error.ServerCode).ShouldBe((BoltErrorCodes.Authentication, Unauthorized));
        error.ToString().ShouldNotContain("p4ss-w0rd");
        driver.Connections.ShouldBe((0, 0));
    }

    private static async Task<BoltException> FailureAsync(BoltDriver driver) =>
        await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
}
