namespace KnowledgeGraph.Api.Http;

/// <summary>How the server ends: first it says so, then it takes nothing new, then what runs may finish.</summary>
internal sealed class ServerLife(TimeSpan delay, TimeSpan drainTime) : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    private readonly CancellationTokenSource _over = new();
    private volatile bool _isStopping;
    private volatile bool _isRefusing;
    private int _answering;

    /// <summary>Whether the signal to stop came.</summary>
    public bool IsStopping => _isStopping;

    /// <summary>Whether new requests are refused.</summary>
    public bool IsRefusing => _isRefusing;

    /// <summary>Ends what still runs.</summary>
    public CancellationToken Over => _over.Token;

    /// <summary>A request begins to be answered; from its body's first byte to its answer's last it may finish.</summary>
    public void Enter() => Interlocked.Increment(ref _answering);

    /// <summary>A request was answered.</summary>
    public void Leave() => Interlocked.Decrement(ref _answering);

    /// <inheritdoc/>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _isStopping = true;
        await Task.Delay(delay, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _isRefusing = true;
        var begin = TimeProvider.System.GetTimestamp();
        while (Volatile.Read(ref _answering) > 0 && TimeProvider.System.GetElapsedTime(begin) < drainTime && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(Look, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await _over.CancelAsync();
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _over.Dispose();
}
