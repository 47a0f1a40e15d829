using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Proxy;

/// <summary>Stands between a client and a server and spoils some of their connections at a chosen byte.</summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly BoltAddress _server;
    private readonly ConcurrentBag<Socket> _spoiled = [];
    private readonly List<Task> _pipes = [];
    private readonly Task _accepting;
    private int _left;

    /// <summary>Listens.</summary>
    /// <param name="server">The server behind it.</param>
    /// <param name="fault">What goes wrong; null for nothing.</param>
    /// <param name="times">In how many connections, the first ones.</param>
    public FaultProxy(BoltAddress server, ProxyFault? fault, int times)
    {
        _server = server;
        _left = fault is null ? 0 : times;
        Fault = fault;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public BoltAddress Address => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>What goes wrong.</summary>
    public ProxyFault? Fault { get; }

    /// <summary>From now on nothing goes wrong in new connections; those that were spoiled are cut.</summary>
    public void Heal()
    {
        Interlocked.Exchange(ref _left, 0);
        foreach (var socket in _spoiled)
        {
            Reset(socket);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_pipes);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _pipes.Add(ServeAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or InvalidOperationException)
        {
            _listener.Stop();
        }
    }

    private async Task ServeAsync(Socket client)
    {
        var fault = Interlocked.Decrement(ref _left) >= 0 ? Fault : null;
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (client)
        {
            if (fault is not null)
            {
                _spoiled.Add(client);
                _spoiled.Add(server);
            }

            client.NoDelay = server.NoDelay = true;
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, _stop.Token);
                await Task.WhenAll(PipeAsync(client, server, fault is { FromServer: false } ? fault : null), PipeAsync(server, client, fault is { FromServer: true } ? fault : null));
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException) { }
        }
    }

    private async Task PipeAsync(Socket from, Socket to, ProxyFault? fault)
    {
        var buffer = new byte[16 * 1024];
        var passed = 0;
        try
        {
            while (await from.ReceiveAsync(buffer, _stop.Token) is var count and > 0)
            {
                var at = fault is null ? -1 : fault.At - passed;
                passed += count;
                if (at < 0 || at >= count)
                {
                    await to.SendAsync(buffer.AsMemory(0, count), _stop.Token);
                    continue;
                }

                await to.SendAsync(buffer.AsMemory(0, at), _stop.Token);
                if (!await SpoilAsync(from, to, buffer.AsMemory(at, count - at), fault!.Kind))
                {
                    return;
                }
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The other direction must not wait for a side that is gone.
            Reset(from);
            Reset(to);
        }
    }

    private async Task<bool> SpoilAsync(Socket from, Socket to, ReadOnlyMemory<byte> rest, ProxyFaultKind kind)
    {
        switch (kind)
        {
            case ProxyFaultKind.Cut:
                Reset(from);
                Reset(to);
                return false;
            case ProxyFaultKind.Stall:
                // It still takes what comes, so that a close is seen.
                while (await from.ReceiveAsync(new byte[1024], _stop.Token) > 0) { }

                to.Shutdown(SocketShutdown.Send);
                return false;
            case ProxyFaultKind.HalfClose:
                to.Shutdown(SocketShutdown.Send);
                while (await from.ReceiveAsync(new byte[1024], _stop.Token) > 0) { }

                return false;
            case ProxyFaultKind.Change:
                await to.SendAsync((byte[])[(byte)(rest.Span[0] ^ 0x55), .. rest.Span[1..]], _stop.Token);
                return true;
            case ProxyFaultKind.Skip:
                await to.SendAsync(rest[Math.Min(3, rest.Length)..], _stop.Token);
                return true;
            default:
                await to.SendAsync((byte[])[0x11, 0x22, 0x33, .. rest.Span], _stop.Token);
                return true;
        }
    }

    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0);
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // It is closed already.
        }

        socket.Dispose();
    }
}
