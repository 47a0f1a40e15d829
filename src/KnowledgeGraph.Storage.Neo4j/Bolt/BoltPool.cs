namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Connections to one server: the last one used is the first to be used again; old, broken and silent ones are dropped.</summary>
/// <remarks>
/// A place is taken before a connection is looked for and freed after it is back, so that the number is never passed. One more is spare for what must not wait
/// behind requests: a look at the marker, and a routing table, without which all of them would fail.
/// </remarks>
internal sealed class BoltPool(BoltSettings settings, BoltAddress address, BoltLogins logins) : IDisposable
{
    private readonly BoltUpkeep _upkeep = new(settings, logins);
    private readonly SemaphoreSlim _places = new(settings.PoolSize, settings.PoolSize);
    private readonly SemaphoreSlim _spare = new(1, 1);
    private readonly Stack<BoltConnection> _idle = new();
    private readonly Lock _lock = new();
    private int _inUse;
    private bool _keepsNone;
    private bool _disposed;

    public BoltAddress Address => address;

    /// <summary>How many connections serve a call now.</summary>
    public int InUse => Volatile.Read(ref _inUse);

    /// <summary>How many connections wait for a call, about: it is told and decides nothing.</summary>
    public int Idle => _idle.Count;

    /// <summary>Waits for a place, then takes a connection that works, or opens one.</summary>
    public ValueTask<BoltConnection> AcquireAsync(bool isUrgent, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(IBoltDriver));
        var places = isUrgent ? _spare : _places;
        if (!places.Wait(0, CancellationToken.None))
        {
            return WaitAsync(places, cancellation);
        }

        Interlocked.Increment(ref _inUse);
        var idle = Pop();
        if (idle is null || !_upkeep.IsFresh(idle))
        {
            return CheckOrOpenAsync(idle, places, cancellation);
        }

        idle.Place = places;
        return new ValueTask<BoltConnection>(idle);
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

    private async ValueTask<BoltConnection> WaitAsync(SemaphoreSlim places, CancellationToken cancellation)
    {
        if (!await places.WaitAsync(settings.AcquireTimeout, cancellation).ConfigureAwait(false))
        {
            throw BoltErrors.AcquireTimeout(settings.PoolSize, settings.AcquireTimeout);
        }

        Interlocked.Increment(ref _inUse);
        return await CheckOrOpenAsync(Pop(), places, cancellation).ConfigureAwait(false);
    }

    // What is idle is looked at before a new one is opened, so that there are never more than places.
    private async ValueTask<BoltConnection> CheckOrOpenAsync(BoltConnection? idle, SemaphoreSlim places, CancellationToken cancellation)
    {
        try
        {
            for (; idle is not null; idle = Pop())
            {
                if (await _upkeep.WorksAsync(idle, cancellation).ConfigureAwait(false))
                {
                    idle.Place = places;
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
            var opened = await OpenAsync(cancellation).ConfigureAwait(false);
            opened.Place = places;
            return opened;
        }
        catch
        {
            Free(places);
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
        Free(connection.Place);
    }

    private void Keep(BoltConnection connection)
    {
        connection.Trim();
        connection.IdleSince = settings.Clock.GetTimestamp();

        // Once it is there for others it has another place.
        var place = connection.Place;
        Push(connection);
        Free(place);
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

    private void Free(SemaphoreSlim? place)
    {
        Interlocked.Decrement(ref _inUse);
        place!.Release();
    }
}
