using System.Collections.Concurrent;

namespace KnowledgeGraph.Api.Http;

/// <summary>Cancellation sources that end with a request's time, its client, or the server; used again and again.</summary>
internal sealed class RequestClocks(CancellationToken serverEnds)
{
    // Never more than the connections at once, which have a limit.
    private readonly ConcurrentQueue<CancellationTokenSource> _idle = new();

    /// <summary>Whether all clocks ran out because the server ended.</summary>
    public bool ServerEnded => serverEnds.IsCancellationRequested;

    /// <summary>A clock that runs until it is stopped, or its time is over, or the client leaves, or the server ends.</summary>
    public RequestClock Start(TimeSpan time, CancellationToken clientLeaves)
    {
        var source = _idle.TryDequeue(out var idle) ? idle : new CancellationTokenSource();
        source.CancelAfter(time);
        return new RequestClock(
            source,
            clientLeaves.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source),
            serverEnds.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source)
        );
    }

    /// <summary>Stops a clock; its token must not be used any more.</summary>
    public void Stop(in RequestClock clock)
    {
        clock.ClientLeaves.Dispose();
        clock.ServerEnds.Dispose();
        if (clock.Source.TryReset())
        {
            _idle.Enqueue(clock.Source);
        }
        else
        {
            clock.Source.Dispose();
        }
    }
}

/// <summary>A running clock.</summary>
internal readonly record struct RequestClock(
    CancellationTokenSource Source,
    CancellationTokenRegistration ClientLeaves,
    CancellationTokenRegistration ServerEnds
)
{
    public CancellationToken Token => Source.Token;
}
