using KnowledgeGraph.Faults.Routing;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Connections that a firewall has forgotten while they were idle.</summary>
public sealed class SilentConnectionTests
{
    private static readonly BoltStatement[] One = [new("RETURN 1")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_a_call_met_one_that_was_cut_off_the_others_are_dropped_too()
    {
        var isSilent = false;
        await using var server = SilentAt(_ => isSilent);
        await using var driver = new BoltDriver(server.Settings(reset: TimeSpan.FromMilliseconds(100)));
        await FillAsync(driver);
        isSilent = true;
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Should.ThrowAsync<OperationCanceledException>(async () => await driver.VerifyAsync(patience.Token));
        isSilent = false;
        driver.Connections.ShouldBe((0, 0));
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Of_many_that_are_silent_one_is_asked_and_all_are_dropped()
    {
        var isSilent = false;
        await using var server = SilentAt(request => isSilent && request == "RESET");
        var clock = new ScriptClock();
        var settings = server.Settings(reset: TimeSpan.FromMilliseconds(300), clock: clock);
        await using var driver = new BoltDriver(settings);
        await FillAsync(driver);
        isSilent = true;
        clock.Pass(settings.LivenessAfter + TimeSpan.FromSeconds(1));
        await driver.VerifyAsync(Cancellation);
        driver.Connections.ShouldBe((0, 1));
        server.Sessions.Count(session => session.Seen.Contains("RESET")).ShouldBe(1);
        server.Sessions.Count.ShouldBe(4);
    }

    // Answers all, and from the request on that is named says nothing more over its connection.
    private static FakeBoltServer SilentAt(Func<string, bool> isCutOff) =>
        FakeBoltServer.LoggedIn(async session =>
        {
            while (await session.RequestAsync() is var request && !isCutOff(request.Name))
            {
                if (request.Name != "GOODBYE")
                {
                    await session.SuccessAsync();
                }
            }

            await session.DrainAsync();
        });

    private static async Task FillAsync(BoltDriver driver)
    {
        var held = new List<IBoltExchange>();
        for (var connection = 0; connection < 3; connection++)
        {
            held.Add(await driver.RunAsync(One, BoltAccess.Read, Cancellation));
        }

        foreach (var exchange in held)
        {
            await exchange.ReadToEndAsync(null, Cancellation);
            await exchange.DisposeAsync();
        }

        driver.Connections.ShouldBe((0, 3));
    }
}
