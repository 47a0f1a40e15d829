using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Observing;

/// <summary>Writes to the log when the store stops to serve, and why, and when it serves again; looks once a second, also while nobody asks.</summary>
public sealed class ReadinessLog : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly IGraphStore _store;
    private readonly ServerLog _log;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _looking;
    private string? _obstacle;
    private long _lost;

    /// <summary>Begins to look. A store that does not serve yet is told at once.</summary>
    /// <param name="store">The store.</param>
    /// <param name="log">The log.</param>
    /// <param name="clock">The host's clock.</param>
    public ReadinessLog(IGraphStore store, ServerLog log, TimeProvider clock)
    {
        (_store, _log, _clock) = (store, log, clock);
        Look();
        _looking = LookAsync();
    }

    /// <summary>Writes what changed since the last look; another reason why it does not serve is told too.</summary>
    public void Look()
    {
        var obstacle = _store.WhyNotReady;
        if (obstacle == _obstacle)
        {
            return;
        }

        if (obstacle is null)
        {
            _log.Write(
                "store.ready",
                "The store serves again.",
                new KeyValuePair<string, object?>("version", _store.Version),
                new("seconds", Math.Round(_clock.GetElapsedTime(_lost).TotalSeconds, 1))
            );
        }
        else
        {
            _lost = _obstacle is null ? _clock.GetTimestamp() : _lost;
            _log.Write("store.lost", "The store does not serve.", new KeyValuePair<string, object?>("reason", obstacle));
        }

        _obstacle = obstacle;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _looking;
        _stop.Dispose();
    }

    private async Task LookAsync()
    {
        using var timer = new PeriodicTimer(Pause, _clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
            {
                Look();
            }
        }
        catch (OperationCanceledException)
        {
            // It was stopped.
        }
    }
}
