using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Finds the server of a cluster that is to serve a call: by a table that its routers give, and among equals the one with the least to do.</summary>
/// <remarks>
/// A table is used until its time is over or it names nobody for a call. Then its routers are asked in turn, and at last the server that
/// the settings name. Who does not answer is forgotten until a router names it again. All calls that need a table share one asking, and what
/// comes of it, also where nobody answers: so a dead cluster is told to each of them within the time of one.
/// </remarks>
internal sealed class BoltRouter(BoltSettings settings, BoltLogins logins, BoltBookmarks bookmarks) : IDisposable
{
    private readonly ConcurrentDictionary<BoltAddress, BoltPool> _pools = new();
    private readonly RoutingTableRequest _request = new(settings, logins, bookmarks);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _turnToAsk = new();
    private Task<RoutingTable>? _asking;
    private RoutingTable _table = RoutingTable.None;
    private bool _disposed;
    private uint _turn;

    /// <summary>How many connections serve a call now, and how many wait for one, to all servers together.</summary>
    public (int InUse, int Idle) Connections => (_pools.Values.Sum(pool => pool.InUse), _pools.Values.Sum(pool => pool.Idle));

    /// <summary>The pool of a server for a call by the table at hand; null where that must be renewed.</summary>
    public BoltPool? Find(BoltAccess access)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(IBoltDriver));
        var table = Volatile.Read(ref _table);
        return table.IsExpired(settings.Clock) ? null : Choose(table.For(access));
    }

    /// <summary>The pool of a server for a call; asks for a new table where that is needed, and where nobody asks yet.</summary>
    public async ValueTask<BoltPool> FindAsync(BoltAccess access, CancellationToken cancellation)
    {
        Task<RoutingTable> asking;
        lock (_turnToAsk)
        {
            if (Find(access) is { } found)
            {
                return found;
            }

            asking = _asking is { IsCompleted: false } under ? under : _asking = RenewAsync();
        }

        var table = await asking.WaitAsync(cancellation).ConfigureAwait(false);
        return Choose(table.For(access)) ?? throw BoltErrors.NoServer(settings.Address, access);
    }

    /// <summary>A server does not answer.</summary>
    public void Forget(BoltAddress address)
    {
        Change(table => table.Without(address));
        if (_pools.TryGetValue(address, out var pool))
        {
            pool.CloseIdle();
        }
    }

    /// <summary>A server does not lead any more.</summary>
    public void ForgetWriter(BoltAddress address) => Change(table => table.WithoutWriter(address));

    public void Dispose()
    {
        _disposed = true;
        _stop.Cancel();
        _stop.Dispose();
        foreach (var pool in _pools.Values)
        {
            pool.Dispose();
        }
    }

    // No caller's end ends it: others wait for the same answer.
    private async Task<RoutingTable> RenewAsync()
    {
        var table = await Task.Run(AskAsync).ConfigureAwait(false);
        Volatile.Write(ref _table, table);
        foreach (var (address, pool) in _pools)
        {
            if (address != settings.Address && !table.All.Contains(address) && _pools.TryRemove(address, out _))
            {
                pool.Retire();
            }
        }

        return table;
    }

    private Task<RoutingTable> AskAsync() =>
        _request.AskAsync([.. Volatile.Read(ref _table).Routers.Append(settings.Address).Distinct()], PoolOf, Forget, _stop.Token);

    private BoltPool? Choose(ImmutableArray<BoltAddress> servers)
    {
        BoltPool? best = null;
        var first = Interlocked.Increment(ref _turn);
        for (var at = 0; at < servers.Length; at++)
        {
            var pool = PoolOf(servers[(int)((first + (uint)at) % (uint)servers.Length)]);
            if (best is null || pool.InUse < best.InUse)
            {
                best = pool;
            }
        }

        return best;
    }

    private BoltPool PoolOf(BoltAddress address) => _pools.GetOrAdd(address, static (address, all) => new BoltPool(all.settings, address, all.logins), (settings, logins));

    private void Change(Func<RoutingTable, RoutingTable> change)
    {
        var table = Volatile.Read(ref _table);
        while (Interlocked.CompareExchange(ref _table, change(table), table) is var seen && !ReferenceEquals(seen, table))
        {
            table = seen;
        }
    }
}
