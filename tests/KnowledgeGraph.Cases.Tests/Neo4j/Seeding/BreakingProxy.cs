using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>Stands between a driver and its server, and breaks all connections off once so many bytes went through.</summary>
internal sealed class BreakingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _broken = new();
    private readonly BoltAddress _server;
    private readonly long _cutAfter;
    private readonly List<Task> _pipes = [];
    private readonly Task _accepting;
    private long _bytes;

    /// <summary>Listens.</summary>
    /// <param name="server">The server behind it.</param>
    /// <param name="cutAfter">The byte, counted in both directions together, after which nothing goes through.</param>
    public BreakingProxy(BoltAddress server, long cutAfter)
    {
        _server = server;
        _cutAfter = cutAfter;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public BoltAddress Address => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>How many bytes went through.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public async ValueTask DisposeAsync()
    {
        await _broken.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_pipes);
        _broken.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _pipes.Add(ServeAsync(await _listener.AcceptSocketAsync(_broken.Token)));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
            _listener.Stop();
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (client)
        {
            // Closed with a reset, as by a process that was killed.
            client.LingerState = server.LingerState = new LingerOption(true, 0);
            client.NoDelay = server.NoDelay = true;
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, _broken.Token);
                await Task.WhenAny(PipeAsync(client, server), PipeAsync(server, client)).Unwrap();
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The test looks at what is left in the database.
            }
        }
    }

    private async Task PipeAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        while (await from.ReceiveAsync(buffer, _broken.Token) is var count and > 0)
        {
            var left = _cutAfter - (Interlocked.Add(ref _bytes, count) - count);
            await to.SendAsync(buffer.AsMemory(0, (int)Math.Clamp(left, 0, count)), _broken.Token);
            if (left <= count)
            {
                await _broken.CancelAsync();
            }
        }
    }
}
