namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Connections to one server: the last one used is the first to be used again; old, broken and silent ones are dropped.</summary>
/// <remarks>A slot is taken before a connection is looked for and freed after it is back, so that the number is never passed.</remarks>
internal sealed class BoltPool(BoltSettings settings, BoltAddress address, BoltLogins logins) : IDisposable
{
    private readonly BoltUpkeep _upkeep = new(settings, logins);
    private readonly SemaphoreSlim _slots = new(settings.PoolSize, settings.PoolSize);
    private readonly Stack<BoltConnection> _idle = new();
    private readonly Lock _lock = new();
    private int _inUse;
    private bool _keepsNone;
    private bool _disposed;

    public BoltAddress Address => address;

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

    /// <summary>Waits for a place, then takes a connection that works, or opens one.</summary>
    public ValueTask<BoltConnection> AcquireAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(IBoltDriver));
        if (!_slots.Wait(0, CancellationToken.None))
        {
            return WaitAsync(cancellation);
        }

        Interlocked.Increment(ref _inUse);
        var idle = Pop();
        return idle is not null && _upkeep.IsFresh(idle) ? new ValueTask<BoltConnection>(idle) : CheckOrOpenAsync(idle, cancellation);
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

    /// <summary>Closes what is idle, and from now on what comes back: the server has left the cluster.</summary>
    public void Retire()
    {
        _keepsNone = true;
        CloseIdle();
    }

    /// <summary>Closes what is idle.</summary>
    public void CloseIdle()
    {
        while (Pop() is { } connection)
        {
            connection.Dispose();
        }
    }

    public void Dispose()
    {
        _disposed = true;
        Retire();
    }

    private async ValueTask<BoltConnection> WaitAsync(CancellationToken cancellation)
    {
        if (!await _slots.WaitAsync(settings.AcquireTimeout, cancellation).ConfigureAwait(false))
        {
            throw BoltErrors.AcquireTimeout(settings.PoolSize, settings.AcquireTimeout);
        }

        Interlocked.Increment(ref _inUse);
        return await CheckOrOpenAsync(Pop(), cancellation).ConfigureAwait(false);
    }

    // What is idle is looked at before a new one is opened, so that there are never more than places.
    private async ValueTask<BoltConnection> CheckOrOpenAsync(BoltConnection? idle, CancellationToken cancellation)
    {
        try
        {
            for (; idle is not null; idle = Pop())
            {
                if (await _upkeep.WorksAsync(idle, cancellation).ConfigureAwait(false))
                {
                    return idle;
                }

                if (_upkeep.IsLongIdle(idle))
                {
                    // The others are idle for longer still: asking each in turn would cost the call a timeout each.
                    CloseIdle();
                }

                idle.Dispose();
            }

            ObjectDisposedException.ThrowIf(_disposed, typeof(IBoltDriver));
            return await OpenAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            Free();
            throw;
        }
    }

    private async ValueTask<BoltConnection> OpenAsync(CancellationToken cancellation)
    {
        var login = logins.Current;
        try
        {
            return await BoltConnection.OpenAsync(this, settings, address, login, cancellation).ConfigureAwait(false);
        }
        catch (BoltException refused) when (refused.Code == BoltErrorCodes.Authentication && logins.TryRenew(login))
        {
            return await BoltConnection.OpenAsync(this, settings, address, logins.Current, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask ResetAsync(BoltConnection connection)
    {
        if (await connection.ResetAsync(settings.ResetTimeout).ConfigureAwait(false))
        {
            Keep(connection);
            return;
        }

        // What cut this one off has most likely cut off the others too; none of them is to cost a call its time.
        CloseIdle();
        connection.Dispose();
        Free();
    }

    private void Keep(BoltConnection connection)
    {
        connection.Trim();
        connection.IdleSince = settings.Clock.GetTimestamp();
        Push(connection);
        Free();
    }

    private void Push(BoltConnection connection)
    {
        bool kept;
        lock (_lock)
        {
            kept = !_keepsNone;
            if (kept)
            {
                _idle.Push(connection);
            }
        }

        if (!kept)
        {
            connection.Dispose();
        }
    }

    private BoltConnection? Pop()
    {
        lock (_lock)
        {
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }

    private void Free()
    {
        Interlocked.Decrement(ref _inUse);
        _slots.Release();
    }
}
