using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Credentials that change while the program runs.</summary>
public sealed class LoginTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refused_password_is_read_again()
    {
        await using var server = FakeBoltServer.Raw(session => PlayAsync(session, "the-second"));
        var reads = 0;
        BoltCredentials Read()
        {
            reads++;
            return new BoltCredentials("neo4j", "the-second");
        }

        await using var driver = new BoltDriver(server.Settings(readCredentials: Read));
        await driver.VerifyAsync(Cancellation);
        await driver.VerifyAsync(Cancellation);
        (reads, server.Sessions.Count).ShouldBe((1, 2));
        driver.Connections.ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_password_that_is_still_wrong_is_tried_once()
    {
        await using var server = FakeBoltServer.Raw(session => PlayAsync(session, "another"));
        await using var driver = new BoltDriver(server.Settings(readCredentials: () => new BoltCredentials("neo4j", "p4ss-w0rd"), retries: 3));
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        error.Code.ShouldBe(BoltErrorCodes.Authentication);
        error.ToString().ShouldNotContain("p4ss-w0rd");
        server.Sessions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_login_has_expired_every_connection_logs_in_again()
    {
        var refused = 0;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (true)
            {
                var request = await session.RequestAsync();
                if (request.Name == "PULL")
                {
                    continue;
                }

                if (request.Name != "RUN")
                {
                    await session.SuccessAsync();
                }
                else if (session.Seen.Contains("LOGOFF") || Interlocked.Increment(ref refused) != 3)
                {
                    await session.SuccessAsync();
                    await session.SuccessAsync();
                }
                else
                {
                    await session.FailureAsync("Neo.ClientError.Security.AuthorizationExpired", "Expired.");
                    await session.IgnoredAsync();
                }
            }
        });
        await using var driver = new BoltDriver(server.Settings(retries: 2));
        await using (await driver.RunAsync([new("RETURN 1")], BoltAccess.Read, Cancellation))
        {
            await driver.VerifyAsync(Cancellation);
        }

        driver.Connections.ShouldBe((0, 2));
        await driver.VerifyAsync(Cancellation);
        var first = await driver.RunAsync([new("RETURN 1")], BoltAccess.Read, Cancellation);
        await driver.VerifyAsync(Cancellation);
        await first.DisposeAsync();
        server.Sessions.Select(session => string.Join(' ', session.Seen.Where(name => name is "LOGON" or "LOGOFF"))).ShouldBe(["LOGON LOGOFF LOGON", "LOGON LOGOFF LOGON"]);
    }

    [Fact]
    public void Credentials_do_not_print_the_password() => new BoltCredentials("neo4j", "p4ss-w0rd").ToString().ShouldBe("neo4j");

    private static async Task PlayAsync(FakeSession session, string password)
    {
        await session.HandshakeAsync();
        await session.ExpectAsync("HELLO");
        var logon = await session.ExpectAsync("LOGON");
        await session.SuccessAsync();
        if (!logon.ToString().Contains($"credentials: {password}", StringComparison.Ordinal))
        {
            await session.FailureAsync("Neo.ClientError.Security.Unauthorized", "Wrong password.");
            return;
        }

        await session.SuccessAsync();
        while (true)
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            await session.SuccessAsync();
        }
    }
}
