namespace KnowledgeGraph.Api.Hosting;

/// <summary>Gives memory back to the machine when requests that took much of it are over and little is asked.</summary>
/// <remarks>
/// The collector by itself keeps what a large answer took until it needs room again. Pools let go only of what they find unused at two
/// collections that are half a minute apart, and so two follow each other.
/// </remarks>
internal sealed class QuietCollection : IDisposable
{
    private const long MuchBytes = 32 * 1024 * 1024;
    private const int CollectionsAfterWork = 2;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(35);

    private readonly Timer _timer;
    private long _atLastLook = GC.GetTotalAllocatedBytes();
    private long _sinceCollection;
    private int _owed;
    private long _lastCollection = Environment.TickCount64;

    public QuietCollection() => _timer = new Timer(_ => CollectIfQuiet(), null, Look, Look);

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void CollectIfQuiet()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var since = allocated - _atLastLook;
        _atLastLook = allocated;
        _sinceCollection += since;
        if (_sinceCollection > MuchBytes)
        {
            _owed = CollectionsAfterWork;
        }

        var isSecond = _owed < CollectionsAfterWork;
        if (_owed == 0 || since > MuchBytes || (isSecond && Environment.TickCount64 - _lastCollection < Between.TotalMilliseconds))
        {
            return;
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _owed--;
        _sinceCollection = 0;
        _lastCollection = Environment.TickCount64;
    }
}
