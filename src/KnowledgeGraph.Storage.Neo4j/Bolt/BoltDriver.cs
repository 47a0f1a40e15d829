using Polly;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Our own driver: pools of connections to one server or to those of a cluster.</summary>
public sealed class BoltDriver : IBoltDriver
{
    private static readonly BoltStatement[] Trifle = [new("RETURN 1")];

    private readonly BoltSettings _settings;
    private readonly BoltLogins _logins;
    private readonly BoltBookmarks _bookmarks = new();
    private readonly BoltPool? _pool;
    private readonly BoltRouter? _router;

    /// <summary>A driver; it connects when it is first asked.</summary>
    public BoltDriver(BoltSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.PoolSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.BatchSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.MaxMessageBytes);
        _settings = settings;
        _logins = new BoltLogins(settings);
        _router = settings.Address.Routes ? new BoltRouter(settings, _logins, _bookmarks) : null;
        _pool = settings.Address.Routes ? null : new BoltPool(settings, settings.Address, _logins);
        Retry = BoltRetry.Of(settings);
    }

    /// <inheritdoc/>
    public BoltAddress Address => _settings.Address;

    /// <inheritdoc/>
    public string? Database => _settings.Database;

    /// <inheritdoc/>
    public (int InUse, int Idle) Connections => _router?.Connections ?? (_pool!.InUse, _pool.Idle);

    /// <summary>Makes calls again.</summary>
    internal ResiliencePipeline Retry { get; }

    /// <inheritdoc/>
    public ValueTask<IBoltExchange> RunAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, CancellationToken cancellation) =>
        RunAsync(statements, access, false, cancellation);

    /// <inheritdoc/>
    public ValueTask<IBoltExchange> RunOnceAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, CancellationToken cancellation) =>
        RunAsync(statements, access, true, cancellation);

    /// <inheritdoc/>
    public async ValueTask VerifyAsync(CancellationToken cancellation)
    {
        await using var exchange = await RunAsync(Trifle, BoltAccess.Read, cancellation).ConfigureAwait(false);
        await exchange.ReadToEndAsync(null, cancellation).ConfigureAwait(false);
    }

    /// <summary>Closes idle connections at once, others when they are given back.</summary>
    public ValueTask DisposeAsync()
    {
        _pool?.Dispose();
        _router?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes a connection and sends a call over it.</summary>
    internal async ValueTask<BoltConnection> SendAsync(BoltCall call, CancellationToken cancellation)
    {
        var connection = await AcquireAsync(call, cancellation).ConfigureAwait(false);
        try
        {
            await connection.SentAsync(_settings.ReceiveTimeout, cancellation).ConfigureAwait(false);
            call.Send(connection, _bookmarks.Current);
            return connection;
        }
        catch
        {
            connection.Unwrite();
            await connection.Pool.ReturnAsync(connection).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Draws what follows for later calls from the failure of one.</summary>
    internal void Notice(BoltException failure, BoltConnection connection)
    {
        switch (failure.Code)
        {
            case BoltErrorCodes.NotLeader:
                _router?.ForgetWriter(connection.Address);
                break;
            case BoltErrorCodes.ConnectionLost or BoltErrorCodes.ReceiveTimeout:
            case BoltErrorCodes.Database when failure.IsRetryable:
                _router?.Forget(connection.Address);
                break;
            case BoltErrorCodes.Authentication when failure.ServerCode == BoltFailure.AuthorizationExpired:
                _logins.Expire(connection.Login);
                break;
            case BoltErrorCodes.Transient when BoltFailure.IsOfBookmarks(failure.ServerCode):
                _bookmarks.Forget();
                break;
        }
    }

    /// <summary>Lets later calls see at least what a call has seen; a single server needs that for nothing.</summary>
    internal void Keep(BoltCall call, string bookmark)
    {
        if (_router is not null)
        {
            _bookmarks.Replace(call.Bookmarks, bookmark);
        }
    }

    private async ValueTask<IBoltExchange> RunAsync(IReadOnlyList<BoltStatement> statements, BoltAccess access, bool isOnce, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentOutOfRangeException.ThrowIfZero(statements.Count, nameof(statements));
        cancellation.ThrowIfCancellationRequested();
        var call = new BoltCall(statements, access, _settings.BatchSize, isOnce);
        BoltConnection? connection = null;
        try
        {
            connection = await SendAsync(call, cancellation).ConfigureAwait(false);
        }
        catch (BoltException failure) when (failure.IsRetryable && !isOnce)
        {
            await Retry
                .GoOnAsync(failure, async token => connection = await SendAsync(call, token).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
        }

        return new BoltExchange(this, call, connection!);
    }

    private ValueTask<BoltConnection> AcquireAsync(BoltCall call, CancellationToken cancellation) =>
        _pool?.AcquireAsync(call.IsOnce, cancellation) ?? RouteAsync(_router!, call, cancellation);

    private static async ValueTask<BoltConnection> RouteAsync(BoltRouter router, BoltCall call, CancellationToken cancellation)
    {
        var pool = router.Find(call.Access) ?? await router.FindAsync(call.Access, cancellation).ConfigureAwait(false);
        try
        {
            return await pool.AcquireAsync(call.IsOnce, cancellation).ConfigureAwait(false);
        }
        catch (BoltException failure) when (failure.Code is not (BoltErrorCodes.AcquireTimeout or BoltErrorCodes.Authentication))
        {
            // Another server may do; nothing was sent yet.
            router.Forget(pool.Address);
            failure.IsRetryable = true;
            throw;
        }
    }
}
