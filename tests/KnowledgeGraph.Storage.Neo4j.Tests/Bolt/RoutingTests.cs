using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Calls that need a routing table share one asking; what comes of it is told to all.</summary>
public sealed class RoutingTests
{
    private static readonly BoltStatement[] One = [new("RETURN 1")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cluster_that_does_not_answer_is_asked_once_for_all_calls_that_wait()
    {
        await using var server = FakeBoltServer.Raw(session => session.DrainAsync());
        var address = server.Address with { Routes = true };
        await using var driver = new BoltDriver(server.Settings(address: address, connect: TimeSpan.FromSeconds(1)));
        var calls = Enumerable.Range(0, 50).Select(_ => driver.RunOnceAsync(One, BoltAccess.Read, Cancellation).AsTask()).ToArray();
        foreach (var call in calls)
        {
            var failure = await Should.ThrowAsync<BoltException>(call);
            failure.Code.ShouldBe(BoltErrorCodes.Routing);
            failure.Causes.Select(cause => cause.Code).ShouldBe([BoltErrorCodes.ConnectTimeout]);
        }

        server.Sessions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_leaves_the_others_their_answer()
    {
        await using var server = FakeBoltServer.Raw(session => session.DrainAsync());
        var address = server.Address with { Routes = true };
        await using var driver = new BoltDriver(server.Settings(address: address, connect: TimeSpan.FromSeconds(1)));
        using var impatience = new CancellationTokenSource();
        var first = driver.RunOnceAsync(One, BoltAccess.Read, impatience.Token).AsTask();
        var second = driver.RunOnceAsync(One, BoltAccess.Read, Cancellation).AsTask();
        await impatience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        (await Should.ThrowAsync<BoltException>(second)).Code.ShouldBe(BoltErrorCodes.Routing);
        server.Sessions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Routers_that_are_silent_leave_the_last_one_its_time()
    {
        await using var silent = FakeBoltServer.Raw(session => session.DrainAsync());
        await using var silentToo = FakeBoltServer.Raw(session => session.DrainAsync());
        BoltAddress address = default!;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (await session.RequestAsync() is { Name: not "GOODBYE" } request)
            {
                await (request.Name == "ROUTE" ? session.SuccessAsync(("rt", Table([silent.Address, silentToo.Address, address], address))) : session.SuccessAsync());
            }
        });
        address = server.Address;
        await using var driver = new BoltDriver(server.Settings(address: address with { Routes = true }, acquire: TimeSpan.FromSeconds(6)));
        await driver.VerifyAsync(Cancellation);

        // The first table is over at once, and its routers are asked in turn, each for up to a third of six seconds.
        await driver.VerifyAsync(Cancellation);
        (silent.Sessions.Count, silentToo.Sessions.Count).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Of_routers_that_are_all_silent_each_is_told()
    {
        await using var silent = FakeBoltServer.Raw(session => session.DrainAsync());
        BoltAddress address = default!;
        var isSilent = false;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            while (await session.RequestAsync() is { Name: not "GOODBYE" } request && !isSilent)
            {
                await (request.Name == "ROUTE" ? session.SuccessAsync(("rt", Table([silent.Address, address], address))) : session.SuccessAsync());
            }

            await session.DrainAsync();
        });
        address = server.Address;
        await using var driver = new BoltDriver(server.Settings(address: address with { Routes = true }, acquire: TimeSpan.FromSeconds(3)));
        await driver.VerifyAsync(Cancellation);
        isSilent = true;
        var failure = await Should.ThrowAsync<BoltException>(async () => await driver.RunOnceAsync(One, BoltAccess.Read, Cancellation));
        (failure.Code, failure.IsRetryable).ShouldBe((BoltErrorCodes.Routing, true));
        failure.Causes.Select(cause => cause.Code).ShouldBe([BoltErrorCodes.ReceiveTimeout, BoltErrorCodes.ReceiveTimeout]);
    }

    private static Dictionary<string, object?> Table(BoltAddress[] routers, BoltAddress server) =>
        new() { ["ttl"] = 0L, ["servers"] = new object?[] { Entry("ROUTE", routers), Entry("READ", server), Entry("WRITE", server) } };

    private static Dictionary<string, object?> Entry(string role, params BoltAddress[] addresses) =>
        new() { ["role"] = role, ["addresses"] = addresses.Select(address => (object?)$"{address.Host}:{address.Port}").ToArray() };
}
