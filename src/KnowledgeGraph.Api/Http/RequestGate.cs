namespace KnowledgeGraph.Api.Http;

/// <summary>Lets so many requests run at once; so many more wait for a short time, and the rest are refused.</summary>
internal sealed class RequestGate(int places, int mostWaiting, TimeSpan longestWait) : IDisposable
{
    private readonly SemaphoreSlim _free = new(places, places);
    private readonly HttpRefusal _busy = HttpRefusals.Busy(places);
    private int _waiting;

    /// <summary>Null where the request may run; it must <see cref="Leave"/> then.</summary>
    public ValueTask<HttpRefusal?> EnterAsync(CancellationToken clientLeaves) =>
        _free.Wait(0, CancellationToken.None) ? default : WaitAsync(clientLeaves);

    /// <summary>Gives the place back.</summary>
    public void Leave() => _free.Release();

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private async ValueTask<HttpRefusal?> WaitAsync(CancellationToken clientLeaves)
    {
        try
        {
            return Interlocked.Increment(ref _waiting) <= mostWaiting && await _free.WaitAsync(longestWait, clientLeaves) ? null : _busy;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
