namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>One connection that is logged in: messages out, replies in, always in step with the server.</summary>
/// <remarks>For one thread at a time. After any error but a FAILURE it is broken and only good to be disposed.</remarks>
internal sealed class BoltConnection : IDisposable
{
    // A server that drips must not keep a call for ever: only so many bytes, or a whole message, count as a sign of life.
    private const int LeastPart = 1024;

    private readonly BoltSettings _settings;
    private readonly BoltTransport _transport;
    private readonly ChunkReader _incoming;
    private readonly ChunkWriter _outgoing = new();
    private readonly BoltStateMachine _states;
    private TimeSpan _longestSilence = Timeout.InfiniteTimeSpan;

    private BoltConnection(BoltSettings settings, BoltAddress address, BoltTransport transport, BoltVersion version, BoltCredentials login)
    {
        _settings = settings;
        _transport = transport;
        _incoming = new ChunkReader(settings.MaxMessageBytes);
        _states = new BoltStateMachine(version);
        Address = address;
        Version = version;
        Login = login;
        OpenedAt = IdleSince = settings.Clock.GetTimestamp();
        Requests = new BoltRequestWriter(_outgoing, settings);
    }

    public BoltAddress Address { get; }

    public BoltVersion Version { get; }

    /// <summary>With which credentials it is logged in.</summary>
    public BoltCredentials Login { get; private set; }

    /// <summary>When it was opened, by the clock of the settings.</summary>
    public long OpenedAt { get; }

    /// <summary>When it was last given back.</summary>
    public long IdleSince { get; set; }

    /// <summary>The pool that it goes back to.</summary>
    public required BoltPool Pool { get; init; }

    /// <summary>The place in the pool that it has while it serves a call.</summary>
    public SemaphoreSlim? Place { get; set; }

    /// <summary>Writes messages, which go out with <see cref="Send"/>.</summary>
    public BoltRequestWriter Requests { get; }

    /// <summary>The metadata of the last statement's end, kept by the exchange that holds the connection.</summary>
    public byte[] Metadata { get; set; } = [];

    public BoltSettings Settings => _settings;

    /// <summary>How often bytes were handed to the network.</summary>
    public int Writes => _transport.Writes;

    /// <summary>Whether the next user may have it.</summary>
    public bool IsIdle => _states.IsIdle && _incoming.IsAtRest();

    public bool IsBroken => _states.State == BoltState.Defunct;

    /// <summary>Connects, agrees on a version and logs in, all within the connect timeout.</summary>
    public static async ValueTask<BoltConnection> OpenAsync(BoltPool pool, BoltSettings settings, BoltAddress address, BoltCredentials login, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(settings.ConnectTimeout);
        var phase = BoltPhase.Connect;
        BoltTransport? transport = null;
        BoltConnection? connection = null;
        try
        {
            transport = await BoltTransport.ConnectAsync(address, deadline.Token).ConfigureAwait(false);
            if (address.Encryption != BoltEncryption.None)
            {
                phase = BoltPhase.Encryption;
                await transport.EncryptAsync(settings, deadline.Token).ConfigureAwait(false);
            }

            phase = BoltPhase.Handshake;
            var version = await BoltHandshake.AgreeAsync(transport, address, deadline.Token).ConfigureAwait(false);
            phase = BoltPhase.Login;
            connection = new BoltConnection(settings, address, transport, version, login) { Pool = pool };
            await connection.LoginAsync(deadline.Token).ConfigureAwait(false);
            return connection;
        }
        catch (Exception cause)
        {
            connection?.Dispose();
            transport?.Dispose();
            if (cause is OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                throw BoltErrors.ConnectTimeout(address, phase, settings.ConnectTimeout);
            }

            throw;
        }
    }

    /// <summary>Sends what was written as one piece; the messages must be those, in that order.</summary>
    public void Send(ReadOnlySpan<BoltMessage> messages)
    {
        foreach (var message in messages)
        {
            _states.Sent(message);
        }

        _transport.Send(_outgoing.Written);
    }

    /// <summary>Waits until all that was sent is on its way, so that more can be written.</summary>
    public async ValueTask SentAsync(TimeSpan timeout, CancellationToken cancellation)
    {
        await _transport.SentAsync(timeout, cancellation).ConfigureAwait(false);
        _outgoing.Clear();
    }

    /// <summary>Forgets what was written and not sent.</summary>
    public void Unwrite() => _outgoing.Clear();

    /// <summary>Takes the next reply if it is whole; its body is valid until <see cref="ReceiveAsync"/>.</summary>
    public bool TryRead(out BoltReply reply)
    {
        reply = default;
        try
        {
            if (!_incoming.TryRead(out var message))
            {
                return false;
            }

            reply = Take(message);
            return true;
        }
        catch (BoltException)
        {
            _states.Break();
            throw;
        }
    }

    /// <summary>Waits until a whole message is there; the timeout begins anew with each KiB of a message that comes.</summary>
    /// <remarks>A server may hint how long it is ever silent, its keep-alives included; that is waited for and no longer.</remarks>
    public async ValueTask ReceiveAsync(TimeSpan timeout, CancellationToken cancellation)
    {
        var told = timeout;
        try
        {
            var last = Environment.TickCount64;
            var before = _incoming.MessageBytes;
            while (!_incoming.Advance())
            {
                var left = Left(timeout, last);
                if (_longestSilence != Timeout.InfiniteTimeSpan && (left == Timeout.InfiniteTimeSpan || _longestSilence < left))
                {
                    left = told = _longestSilence;
                }

                _incoming.Received(await _transport.ReceiveAsync(_incoming.Room(), left, cancellation).ConfigureAwait(false));
                if (_incoming.Advance())
                {
                    return;
                }

                told = timeout;
                if (_incoming.MessageBytes - before >= LeastPart)
                {
                    before = _incoming.MessageBytes;
                    last = Environment.TickCount64;
                }
            }
        }
        catch (TimeoutException)
        {
            _states.Break();
            throw BoltErrors.ReceiveTimeout(Address, told);
        }
        catch (BoltException)
        {
            _states.Break();
            throw;
        }
    }

    /// <summary>Stops whatever runs and drops whatever comes, until the server is ready again.</summary>
    /// <returns>Whether that worked within the time for it, and before it was cancelled.</returns>
    public async ValueTask<bool> ResetAsync(TimeSpan timeout, CancellationToken cancellation = default)
    {
        if (IsBroken)
        {
            return false;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(timeout);
        try
        {
            await SentAsync(timeout, deadline.Token).ConfigureAwait(false);
            Requests.Plain(BoltMessage.Reset);
            Send([BoltMessage.Reset]);
            while (_states.Unanswered > 0)
            {
                if (!TryRead(out _))
                {
                    await ReceiveAsync(Timeout.InfiniteTimeSpan, deadline.Token).ConfigureAwait(false);
                }

                deadline.Token.ThrowIfCancellationRequested();
            }

            await SentAsync(timeout, deadline.Token).ConfigureAwait(false);
            return IsIdle;
        }
        catch (Exception cause) when (cause is OperationCanceledException or BoltException or InvalidOperationException)
        {
            _states.Break();
            return false;
        }
    }

    /// <summary>Logs in with other credentials; only from 5.1 on.</summary>
    public async ValueTask LoginAgainAsync(BoltCredentials login, CancellationToken cancellation)
    {
        await SentAsync(_settings.ConnectTimeout, cancellation).ConfigureAwait(false);
        Requests.Plain(BoltMessage.Logoff);
        Requests.Logon(login);
        Send([BoltMessage.Logoff, BoltMessage.Logon]);
        await AnswersAsync(null, cancellation).ConfigureAwait(false);
        Login = login;
    }

    /// <summary>Asks a server of a cluster which servers to use.</summary>
    public async ValueTask<RoutingTable> RouteAsync(string[] bookmarks, CancellationToken cancellation)
    {
        await SentAsync(_settings.ReceiveTimeout, cancellation).ConfigureAwait(false);
        Requests.Route(Address, bookmarks);
        Send([BoltMessage.Route]);
        RoutingTable? table = null;
        await AnswersAsync((_, map) => table = RoutingTable.Read(map, Address, _settings), cancellation).ConfigureAwait(false);
        return table ?? throw BoltErrors.Protocol("a request for a routing table was answered with none");
    }

    /// <summary>Whether an idle connection can still be used, as far as can be told without asking the server.</summary>
    public bool SeemsAlive() => IsIdle && _transport.SeemsAlive();

    /// <summary>Gives large buffers back before the connection waits for its next user.</summary>
    public void Trim() => _incoming.Trim();

    public void Dispose()
    {
        if (_states.IsIdle && _transport.IsSent)
        {
            _outgoing.Clear();
            Requests.Plain(BoltMessage.Goodbye);
            Send([BoltMessage.Goodbye]);
        }

        _states.Break();
        _transport.Dispose();
        _incoming.Dispose();

        // Bytes that the network still holds must not reach the next user of the buffer.
        if (_transport.IsSent)
        {
            _outgoing.Dispose();
        }
    }

    private async ValueTask LoginAsync(CancellationToken cancellation)
    {
        Requests.Hello(Version, Address, Login);
        if (Version.HasLogon)
        {
            Requests.Logon(Login);
            Send([BoltMessage.Hello, BoltMessage.Logon]);
        }
        else
        {
            Send([BoltMessage.Hello]);
        }

        await AnswersAsync(
                (request, map) =>
                    _longestSilence = request == BoltMessage.Hello ? BoltSummary.ReadLongestSilence(map, _settings.MaxDepth) : _longestSilence,
                cancellation
            )
            .ConfigureAwait(false);
    }

    /// <summary>Reads until all is answered; a failure is thrown.</summary>
    private async ValueTask AnswersAsync(SuccessReader? read, CancellationToken cancellation)
    {
        while (_states.Unanswered > 0)
        {
            if (!TryRead(out var reply))
            {
                await ReceiveAsync(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
            }
            else if (reply.Kind == BoltMessage.Failure)
            {
                throw BoltFailure.Read(reply.Body.Span, _settings, Address);
            }
            else if (reply.Kind == BoltMessage.Success)
            {
                read?.Invoke(reply.Request, reply.Body.Span);
            }
        }

        await SentAsync(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
    }

    private delegate void SuccessReader(BoltMessage request, ReadOnlySpan<byte> map);

    private static TimeSpan Left(TimeSpan timeout, long since)
    {
        var left = timeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - since);
        return timeout == Timeout.InfiniteTimeSpan ? timeout
            : left > TimeSpan.Zero ? left
            : TimeSpan.Zero;
    }

    private BoltReply Take(ReadOnlyMemory<byte> message)
    {
        var bytes = message.Span;
        switch (bytes)
        {
            case [0xB1, (byte)BoltMessage.Record, ..]:
                _states.Record();
                return new BoltReply(BoltMessage.Record, BoltMessage.Pull, message[2..], HasMore: false);
            case [0xB1, (byte)BoltMessage.Success, ..]:
                var hasMore = BoltSummary.ReadHasMore(bytes[2..], _settings.MaxDepth);
                return new BoltReply(BoltMessage.Success, _states.Answered(BoltMessage.Success, hasMore), message[2..], hasMore);
            case [0xB1, (byte)BoltMessage.Failure, ..]:
                return new BoltReply(BoltMessage.Failure, _states.Answered(BoltMessage.Failure), message[2..], HasMore: false);
            case [0xB0, (byte)BoltMessage.Ignored]:
                return new BoltReply(BoltMessage.Ignored, _states.Answered(BoltMessage.Ignored), default, HasMore: false);
            default:
                throw BoltErrors.Protocol("an unknown message");
        }
    }
}
