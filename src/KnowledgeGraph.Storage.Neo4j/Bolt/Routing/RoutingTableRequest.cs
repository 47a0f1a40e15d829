using System.Diagnostics;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Asks the routers of a cluster in turn which servers to use, each for its share of the time that is left, until one says so.</summary>
internal sealed class RoutingTableRequest(BoltSettings settings, BoltLogins logins, BoltBookmarks bookmarks)
{
    /// <summary>The table of the first router that gives one.</summary>
    /// <param name="routers">Whom to ask, in this order.</param>
    /// <param name="poolOf">Gives the connections to one.</param>
    /// <param name="forget">Is told who gave none.</param>
    /// <param name="stop">Ends the asking.</param>
    /// <exception cref="BoltException">None gave one, with what each failed with; or what one said holds for all.</exception>
    public async Task<RoutingTable> AskAsync(BoltAddress[] routers, Func<BoltAddress, BoltPool> poolOf, Action<BoltAddress> forget, CancellationToken stop)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(settings.AcquireTimeout);
        var begun = Stopwatch.GetTimestamp();
        var causes = new List<BoltException>();
        for (var at = 0; at < routers.Length; at++)
        {
            // None may use up the time of those that come after it.
            var left = settings.AcquireTimeout - Stopwatch.GetElapsedTime(begun);
            var share = left > TimeSpan.Zero ? left / (routers.Length - at) : TimeSpan.Zero;
            try
            {
                return await AskAsync(poolOf(routers[at]), share, deadline.Token).ConfigureAwait(false);
            }
            catch (BoltException cause) when (!IsSameEverywhere(cause))
            {
                causes.Add(cause);
                forget(routers[at]);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                causes.Add(BoltErrors.RouterSilent(routers[at], share));
                forget(routers[at]);
                throw BoltErrors.NoRouter(settings.Address, causes, ranOut: true);
            }
        }

        throw BoltErrors.NoRouter(settings.Address, causes, ranOut: false);
    }

    private async ValueTask<RoutingTable> AskAsync(BoltPool router, TimeSpan share, CancellationToken cancellation)
    {
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        turn.CancelAfter(share);
        try
        {
            return await AskAsync(router, turn.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw BoltErrors.RouterSilent(router.Address, share);
        }
    }

    private async ValueTask<RoutingTable> AskAsync(BoltPool router, CancellationToken cancellation)
    {
        var connection = await router.AcquireAsync(isUrgent: true, cancellation).ConfigureAwait(false);
        try
        {
            // A router answers from memory, so it gets no more time than a login.
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            deadline.CancelAfter(settings.ConnectTimeout);
            try
            {
                return await RouteAsync(connection, deadline.Token).ConfigureAwait(false);
            }
            catch (BoltException refused) when (refused.ServerCode == BoltFailure.AuthorizationExpired)
            {
                // The connection logs in anew before it is used again, and then the call is made again.
                logins.Expire(connection.Login);
                throw;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw BoltErrors.ReceiveTimeout(router.Address, settings.ConnectTimeout);
            }
        }
        finally
        {
            await router.ReturnAsync(connection).ConfigureAwait(false);
        }
    }

    // Of a database that was replaced nobody knows the bookmarks: what the old one had seen does not matter any more.
    private async ValueTask<RoutingTable> RouteAsync(BoltConnection connection, CancellationToken cancellation)
    {
        try
        {
            return await connection.RouteAsync(bookmarks.Current, cancellation).ConfigureAwait(false);
        }
        catch (BoltException refused) when (BoltFailure.IsOfBookmarks(refused.ServerCode) && bookmarks.Current.Length > 0)
        {
            bookmarks.Forget();
            if (!await connection.ResetAsync(settings.ResetTimeout, cancellation).ConfigureAwait(false))
            {
                throw BoltErrors.ConnectionLost(connection.Address);
            }

            return await connection.RouteAsync(bookmarks.Current, cancellation).ConfigureAwait(false);
        }
    }

    // Another router would say the same.
    private static bool IsSameEverywhere(BoltException cause) =>
        cause is { Code: BoltErrorCodes.Forbidden } or { Code: BoltErrorCodes.Authentication or BoltErrorCodes.Database, IsRetryable: false };
}
