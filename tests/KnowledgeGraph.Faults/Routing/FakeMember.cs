using System.Globalization;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Routing;

/// <summary>A server of a cluster whose behaviour a script changes while it runs; it keeps its port when it is stopped and started.</summary>
internal sealed class FakeMember(string name, FakeCluster cluster) : IAsyncDisposable
{
    private readonly TaskCompletionSource _over = new();
    private FakeBoltServer? _server;
    private int _port;
    private int _writes;

    public string Name => name;

    public BoltAddress Address => new("127.0.0.1", _port);

    /// <summary>The table that it gives; null where it knows none.</summary>
    public Dictionary<string, object?>? Table { get; set; }

    /// <summary>The code with which it refuses to give one, and how often.</summary>
    public (string Code, int Times)? TableFailure { get; set; }

    /// <summary>The code with which it refuses statements, and how many of them.</summary>
    public (string Code, int Times)? Refusal { get; set; }

    /// <summary>At which message it breaks connections off: LOGON, ROUTE or RUN.</summary>
    public string? Drops { get; set; }

    /// <summary>Whether it takes everything and answers nothing.</summary>
    public bool Hangs { get; set; }

    public void Start()
    {
        _server ??= FakeBoltServer.Raw(PlayAsync, _port);
        _port = _server.Address.Port;
    }

    public async Task StopAsync()
    {
        if (_server is { } server)
        {
            _server = null;
            await server.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _over.TrySetResult();
        await StopAsync();
    }

    private async Task PlayAsync(FakeSession session)
    {
        await session.HandshakeAsync();
        while (true)
        {
            var request = await session.RequestAsync();
            if (Hangs)
            {
                await _over.Task;
            }

            if (request.Name == Drops)
            {
                session.Reset();
                return;
            }

            await AnswerAsync(session, request);
        }
    }

    private async Task AnswerAsync(FakeSession session, FakeRequest request)
    {
        switch (request.Name)
        {
            case "ROUTE":
                cluster.Asked.Enqueue(name);
                await RouteAsync(session);
                break;
            case "RUN":
                await session.ExpectAsync("PULL");
                await RunAsync(session, request);
                break;
            case "GOODBYE":
                break;
            default:
                await session.SuccessAsync();
                break;
        }
    }

    private Task RouteAsync(FakeSession session)
    {
        if (TableFailure is not { Times: > 0 } failure)
        {
            return session.SuccessAsync(("rt", Table));
        }

        TableFailure = (failure.Code, failure.Times - 1);
        return session.FailureAsync(failure.Code, "No table.");
    }

    private async Task RunAsync(FakeSession session, FakeRequest request)
    {
        if (Refusal is { } refusal && refusal.Times > 0)
        {
            Refusal = (refusal.Code, refusal.Times - 1);
            await session.FailureAsync(refusal.Code, "Refused.");
            await session.IgnoredAsync();
            return;
        }

        var extra = (Dictionary<string, object?>)request.Fields[2]!;
        cluster.Saw = extra.GetValueOrDefault("bookmarks") is List<object?> bookmarks ? string.Join(' ', bookmarks) : "nothing";
        await session.SuccessAsync();
        await session.RecordAsync(name);
        var writes = extra.ContainsKey("mode") ? _writes : Interlocked.Increment(ref _writes);
        await session.SuccessAsync(("bookmark", string.Create(CultureInfo.InvariantCulture, $"{name}:{writes}")));
    }
}
