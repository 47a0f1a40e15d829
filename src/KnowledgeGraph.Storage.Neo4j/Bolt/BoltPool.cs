namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Connections to one server: the last one used is the first to be used again, broken ones are dropped.</summary>
/// <remarks>A slot is taken before a connection is looked for and freed after it is back, so that the number is never passed.</remarks>
internal sealed class BoltPool(BoltSettings settings) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(settings.PoolSize, settings.PoolSize);
    private readonly Stack<BoltConnection> _idle = new();
    private readonly Lock _lock = new();
    private int _inUse;
    private bool _disposed;

    /// <summary>How many connections serve a call now.</summary>
    public int InUse => Volatile.Read(ref _inUse);

    /// <summary>How many connections wait for a call.</summary>
    public int Idle
    {
        get
        {
            lock (_lock)
            {
                return _idle.Count;
            }
        }
    }

    public async ValueTask<BoltConnection> AcquireAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(IBoltDriver));
        if (!await _slots.WaitAsync(settings.AcquireTimeout, cancellation).ConfigureAwait(false))
        {
            throw BoltErrors.AcquireTimeout(settings.PoolSize, settings.AcquireTimeout);
        }

        Interlocked.Increment(ref _inUse);
        try
        {
            return TakeIdle() ?? await BoltConnection.OpenAsync(settings, cancellation).ConfigureAwait(false);
        }
        catch
        {
            Free();
            throw;
        }
    }

    /// <summary>Takes a connection back in whatever state it is: what is not at rest is reset, or closed.</summary>
    public ValueTask ReturnAsync(BoltConnection connection)
    {
        if (!connection.IsIdle)
        {
            return ResetAsync(connection);
        }

        Keep(connection);
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        BoltConnection[] idle;
        lock (_lock)
        {
            _disposed = true;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (var connection in idle)
        {
            connection.Dispose();
        }
    }

    private async ValueTask ResetAsync(BoltConnection connection)
    {
        if (await connection.ResetAsync().ConfigureAwait(false))
        {
            Keep(connection);
            return;
        }

        connection.Dispose();
        Free();
    }

    private void Keep(BoltConnection connection)
    {
        connection.Trim();
        bool kept;
        lock (_lock)
        {
            kept = !_disposed;
            if (kept)
            {
                _idle.Push(connection);
            }
        }

        if (!kept)
        {
            connection.Dispose();
        }

        Free();
    }

    private void Free()
    {
        Interlocked.Decrement(ref _inUse);
        _slots.Release();
    }

    private BoltConnection? TakeIdle()
    {
        while (true)
        {
            BoltConnection? connection;
            lock (_lock)
            {
                ObjectDisposedException.ThrowIf(_disposed, typeof(IBoltDriver));
                if (!_idle.TryPop(out connection))
                {
                    return null;
                }
            }

            if (connection.SeemsAlive())
            {
                return connection;
            }

            connection.Dispose();
        }
    }
}
