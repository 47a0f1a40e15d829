namespace KnowledgeGraph.Faults.Routing;

/// <summary>The real clock, which can also be put forward.</summary>
public sealed class ScriptClock : TimeProvider
{
    private long _ahead;

    /// <inheritdoc/>
    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref _ahead);

    /// <summary>Puts the clock forward.</summary>
    public void Pass(TimeSpan time) => Interlocked.Add(ref _ahead, (long)(time.TotalSeconds * TimestampFrequency));
}
