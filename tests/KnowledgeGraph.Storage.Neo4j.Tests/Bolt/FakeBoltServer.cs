using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>A server over loopback that plays a script on each connection; what a script throws is thrown again at the end.</summary>
internal sealed class FakeBoltServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<FakeSession, Task> _script;
    private readonly ConcurrentBag<Task> _plays = [];
    private readonly Task _accepting;

    private FakeBoltServer(Func<FakeSession, Task> script)
    {
        _script = script;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public BoltAddress Address => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>The sessions so far, oldest first.</summary>
    public ConcurrentQueue<FakeSession> Sessions { get; } = new();

    /// <summary>Plays a script from the first byte on.</summary>
    public static FakeBoltServer Raw(Func<FakeSession, Task> script) => new(script);

    /// <summary>Plays a script once handshake and login are over.</summary>
    public static FakeBoltServer LoggedIn(Func<FakeSession, Task> script) =>
        new(async session =>
        {
            await session.AcceptLoginAsync();
            await script(session);
        });

    /// <summary>Settings that are patient enough for a busy machine; tests of timeouts bring their own.</summary>
    public BoltSettings Settings(
        int pool = 4,
        int batch = 1000,
        TimeSpan? connect = null,
        TimeSpan? acquire = null,
        TimeSpan? receive = null,
        TimeSpan? reset = null,
        string? database = null,
        int maxMessage = 1024 * 1024,
        long maxAnswer = 16 * 1024 * 1024
    ) =>
        new()
        {
            Address = Address,
            User = "neo4j",
            Password = "p4ss-w0rd",
            Database = database,
            PoolSize = pool,
            BatchSize = batch,
            ConnectTimeout = connect ?? TimeSpan.FromSeconds(20),
            AcquireTimeout = acquire ?? TimeSpan.FromSeconds(20),
            ReceiveTimeout = receive ?? TimeSpan.FromSeconds(20),
            ResetTimeout = reset ?? TimeSpan.FromSeconds(20),
            MaxMessageBytes = maxMessage,
            MaxAnswerBytes = maxAnswer,
        };

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        foreach (var session in Sessions)
        {
            session.Dispose();
        }

        await Task.WhenAll(_plays).WaitAsync(TimeSpan.FromSeconds(20));
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var session = new FakeSession(await _listener.AcceptSocketAsync(_stop.Token));
                Sessions.Enqueue(session);
                _plays.Add(PlayAsync(session));
            }
        }
        catch (Exception cause) when (cause is OperationCanceledException or SocketException or InvalidOperationException) { }
    }

    private async Task PlayAsync(FakeSession session)
    {
        try
        {
            await _script(session);

            // A script that is over leaves the connection open until the other side goes.
            await session.DrainAsync();
        }
        catch (Exception cause) when (cause is EndOfStreamException or SocketException or ObjectDisposedException) { }
        finally
        {
            session.Dispose();
        }
    }
}
