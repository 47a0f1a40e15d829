namespace KnowledgeGraph.Cases.Tests.Neo4j.Seeding;

/// <summary>A clock that runs faster, so that tests need not wait as long as a server does.</summary>
internal sealed class QuickClock(int times) : TimeProvider
{
    public override long GetTimestamp() => base.GetTimestamp() * times;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Shorter(dueTime), Shorter(period));

    private TimeSpan Shorter(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / times;
}
