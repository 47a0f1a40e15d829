using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Campaigns;

/// <summary>A sound server of one answer, which fails in one way at one place, for a number of times.</summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private readonly FaultPhase _phase;
    private readonly FaultKind _kind;
    private readonly int _seed;
    private int _left;
    private int _commits;
    private int _sessions;

    /// <summary>Starts it.</summary>
    public FaultyServer(FaultPhase phase, FaultKind kind, int times, int seed)
    {
        _phase = phase;
        _kind = kind;
        _left = times;
        _seed = seed;
        Server = FakeBoltServer.Raw(PlayOrCloseAsync);
    }

    public FakeBoltServer Server { get; }

    /// <summary>How many transactions were committed.</summary>
    public int Commits => Volatile.Read(ref _commits);

    /// <summary>From now on it is sound.</summary>
    public void Heal() => Interlocked.Exchange(ref _left, 0);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    // What a spoiled connection brings is answered as servers do: by closing it.
    private async Task PlayOrCloseAsync(FakeSession session)
    {
        try
        {
            await PlayAsync(session);
        }
        catch (Exception cause) when (cause is BoltException or InvalidOperationException or InvalidCastException)
        {
            session.Dispose();
        }
    }

    private async Task PlayAsync(FakeSession session)
    {
        var random = new Random(_seed + Interlocked.Increment(ref _sessions));
        if (IsNow(FaultPhase.Connect))
        {
            await FaultPlay.PlayAsync(session, _kind, [0, 0], random);
        }

        await session.OfferAsync();
        await AnswerRawAsync(session, FaultPhase.Handshake, [0, 0, 8, 5], random);
        await session.ExpectAsync("HELLO");
        await AnswerAsync(session, FaultPhase.Hello, FakeSession.Encode(0x70, new Dictionary<string, object?> { ["server"] = "Fake/1" }), random);
        await session.ExpectAsync("LOGON");
        var success = FakeSession.Encode(0x70, new Dictionary<string, object?>());
        await AnswerAsync(session, FaultPhase.Logon, success, random);
        while (true)
        {
            var request = await session.RequestAsync();
            switch (request.Name)
            {
                case "RUN":
                    await AnswerAsync(session, FaultPhase.Run, success, random);
                    break;
                case "PULL":
                    await AnswerAsync(session, FaultPhase.Pull, FakeSession.Encode(0x71, [new object?[] { "answer" }]), random);
                    await session.SuccessAsync();
                    break;
                case "COMMIT":
                    // Committed before the answer is lost, as it may be in truth.
                    Interlocked.Increment(ref _commits);
                    await AnswerAsync(session, FaultPhase.Commit, FakeSession.Encode(0x70, new Dictionary<string, object?> { ["bookmark"] = "b" }), random);
                    break;
                case "GOODBYE":
                    break;
                default:
                    await session.SuccessAsync();
                    break;
            }
        }
    }

    private Task AnswerAsync(FakeSession session, FaultPhase phase, byte[] message, Random random) =>
        AnswerRawAsync(session, phase, [(byte)(message.Length >> 8), (byte)message.Length, .. message, 0, 0], random);

    private Task AnswerRawAsync(FakeSession session, FaultPhase phase, byte[] bytes, Random random) =>
        IsNow(phase) ? FaultPlay.PlayAsync(session, _kind, bytes, random) : session.RawAsync(bytes);

    private bool IsNow(FaultPhase phase) => phase == _phase && Interlocked.Decrement(ref _left) >= 0;
}
