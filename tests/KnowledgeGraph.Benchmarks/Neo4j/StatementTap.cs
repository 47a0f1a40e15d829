using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A statement as it went by.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">Its parameters, as the bytes that they were.</param>
/// <param name="Wait">From the statement's last byte to the first byte of its answer: the database alone.</param>
internal sealed record TappedStatement(string Text, byte[] Parameters, TimeSpan Wait);

/// <summary>Stands between the API and Neo4j, passes everything on, and tells which statements went by and how long the database took to begin its answer.</summary>
internal sealed class StatementTap : IAsyncDisposable
{
    private const int HandshakeBytes = 20;
    private const int ChoiceBytes = 5;
    private const int MostDepth = 64;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly List<TappedStatement> _seen = [];
    private readonly string _host;
    private readonly int _port;
    private readonly Task _accepting;

    /// <summary>Listens, and connects to a server for each connection.</summary>
    public StatementTap(string address)
    {
        var server = BoltAddress.Parse(address);
        (_host, _port) = (server.Host, server.Port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"bolt://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The statements since the last time, those that look at the marker left out.</summary>
    public IReadOnlyList<TappedStatement> Take()
    {
        lock (_lock)
        {
            TappedStatement[] taken = [.. _seen];
            _seen.Clear();
            return taken;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptSocketAsync(_stop.Token));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or InvalidOperationException)
        {
            _listener.Stop();
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (client)
        {
            client.NoDelay = server.NoDelay = true;
            try
            {
                await server.ConnectAsync(_host, _port, _stop.Token);
                var wire = new Wire(this);
                await Task.WhenAny(PipeAsync(client, server, wire.FromClient), PipeAsync(server, client, wire.FromServer)).Unwrap();
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException) { }
        }
    }

    private async Task PipeAsync(Socket from, Socket to, Action<ReadOnlySpan<byte>> look)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReceiveAsync(buffer, _stop.Token) is var count and > 0)
        {
            look(buffer.AsSpan(0, count));
            await to.SendAsync(buffer.AsMemory(0, count), _stop.Token);
        }
    }

    // One connection: what the client sends is put together again, the server's first byte after it is the answer's.
    private sealed class Wire(StatementTap tap)
    {
        private readonly Lock _lock = new();
        private readonly List<byte> _bytes = [];
        private readonly List<byte> _message = [];
        private readonly List<(string Text, byte[] Parameters)> _out = [];
        private int _opening = HandshakeBytes;
        private bool _isAgreed;
        private long _sent;

        public void FromClient(ReadOnlySpan<byte> bytes)
        {
            lock (_lock)
            {
                var skipped = Math.Min(_opening, bytes.Length);
                _opening -= skipped;
                _bytes.AddRange(bytes[skipped..]);
                while (_bytes.Count >= 2 && Length() is var size && _bytes.Count >= 2 + size)
                {
                    _message.AddRange(_bytes.GetRange(2, size));
                    _bytes.RemoveRange(0, 2 + size);
                    if (size == 0 && _message.Count > 0)
                    {
                        Look([.. _message]);
                        _message.Clear();
                    }
                }

                _sent = Stopwatch.GetTimestamp();
            }
        }

        public void FromServer(ReadOnlySpan<byte> bytes)
        {
            lock (_lock)
            {
                if (!_isAgreed)
                {
                    // A manifest is answered by five bytes more.
                    _isAgreed = true;
                    _opening += bytes is [0, 0, 1, 0xFF, ..] ? ChoiceBytes : 0;
                }

                var wait = Stopwatch.GetElapsedTime(_sent);
                lock (tap._lock)
                {
                    tap._seen.AddRange(_out.Select(each => new TappedStatement(each.Text, each.Parameters, wait)));
                }

                _out.Clear();
            }
        }

        private int Length() => BinaryPrimitives.ReadUInt16BigEndian([_bytes[0], _bytes[1]]);

        private void Look(ReadOnlySpan<byte> message)
        {
            if (message is not [0xB3, 0x10, ..])
            {
                return;
            }

            var reader = new PackStreamReader(message[2..]);
            var text = System.Text.Encoding.UTF8.GetString(reader.ReadText());
            var from = 2 + reader.Position;
            reader.Skip(MostDepth);
            if (!text.Contains("KnowledgeGraphVersion", StringComparison.Ordinal))
            {
                _out.Add((text, message[from..(2 + reader.Position)].ToArray()));
            }
        }
    }
}
