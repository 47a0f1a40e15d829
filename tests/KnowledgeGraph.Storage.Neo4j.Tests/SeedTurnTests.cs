using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Seeding;

namespace KnowledgeGraph.Storage.Neo4j.Tests;

/// <summary>What is written under the right to write is made again where it may pass, and stops where the right is gone.</summary>
public sealed class SeedTurnTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";
    private const string Arithmetic = "Neo.ClientError.Statement.ArithmeticError";

    private static readonly BoltStatement Batch = new("UNWIND $rows AS row MERGE (n {id: row})");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_may_pass_is_made_again_wherever_it_fails(int step)
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await FailAsync(session, step, Deadlock);
            await AnswerAsync(session);
        });
        await using var driver = new BoltDriver(server.Settings(retries: 0));
        var counters = await new SeedTurn(driver, "a").RunAsync(Batch, Cancellation);
        counters.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<string, long>("nodes-created", 1));
        server.Sessions.ShouldHaveSingleItem().Seen.Count(name => name == "COMMIT").ShouldBe(2);
    }

    [Fact]
    public async Task Where_another_has_begun_it_stops()
    {
        await using var server = FakeBoltServer.LoggedIn(session => FailAsync(session, 2, Arithmetic));
        await using var driver = new BoltDriver(server.Settings(retries: 0));
        var failure = await Should.ThrowAsync<BoltException>(() => new SeedTurn(driver, "a").RunAsync(Batch, Cancellation));
        failure.Code.ShouldBe(BoltErrorCodes.SeedingTaken);
        failure.Message.ShouldStartWith("Another seeding of the database at bolt://127.0.0.1:");
    }

    [Fact]
    public async Task A_commit_that_is_not_answered_is_not_made_again()
    {
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("BEGIN", "RUN", "PULL", "RUN", "PULL", "COMMIT");
            await AnswersAsync(session, 5);
            session.Reset();
        });
        await using var driver = new BoltDriver(server.Settings(retries: 3));
        (await Should.ThrowAsync<BoltException>(() => new SeedTurn(driver, "a").RunAsync(Batch, Cancellation))).Code.ShouldBe(BoltErrorCodes.CommitUnknown);
        server.Sessions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("graph", null)]
    [InlineData("another", BoltErrorCodes.CommitUnknown)]
    [InlineData("nobody", BoltErrorCodes.CommitUnknown)]
    public async Task An_end_that_is_not_answered_is_looked_up(string there, string? code)
    {
        var connections = 0;
        await using var server = FakeBoltServer.LoggedIn(async session =>
        {
            await session.ExpectAllAsync("RUN", "PULL");
            if (Interlocked.Increment(ref connections) == 1 || there == "nobody")
            {
                session.Reset();
                return;
            }

            object?[] none = [];
            await session.SuccessAsync();
            await session.RecordAsync(there, "an ontology", none, none, none, none, none, none, none, none);
            await session.SuccessAsync();
        });
        await using var driver = new BoltDriver(server.Settings(retries: 0));
        var failure = await Record.ExceptionAsync(() => new SeedTurn(driver, "a").EndAsync(new GraphMark("graph", "an ontology", new StoredCounts([], [], [], [])), Cancellation));
        (failure as BoltException)?.Code.ShouldBe(code);
        (failure is null).ShouldBe(code is null);
    }

    // The batch (1), the proof (2) or the commit (3) fails.
    private static async Task FailAsync(FakeSession session, int step, string code)
    {
        await session.ExpectAllAsync("BEGIN", "RUN", "PULL", "RUN", "PULL", "COMMIT");
        var answered = (2 * step) - 1;
        await AnswersAsync(session, answered);
        await session.FailureAsync(code, "It fails.");
        for (var ignored = answered + 1; ignored < 6; ignored++)
        {
            await session.IgnoredAsync();
        }

        await session.ExpectAsync("RESET");
        await session.SuccessAsync();
    }

    private static async Task AnswerAsync(FakeSession session)
    {
        await session.ExpectAllAsync("BEGIN", "RUN", "PULL", "RUN", "PULL", "COMMIT");
        await AnswersAsync(session, 6);
    }

    private static async Task AnswersAsync(FakeSession session, int count)
    {
        for (var at = 0; at < count; at++)
        {
            if (at == 4)
            {
                await session.RecordAsync(1L);
            }

            // The end of the batch tells what was changed.
            await (at == 2 ? session.SuccessAsync(("stats", new Dictionary<string, object?> { ["nodes-created"] = 1L })) : session.SuccessAsync());
        }
    }
}
