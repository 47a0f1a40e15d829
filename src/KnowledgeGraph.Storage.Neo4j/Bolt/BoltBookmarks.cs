namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>What later calls must have seen: the marks of the last transactions, so that a reader that lags behind waits until it has caught up.</summary>
internal sealed class BoltBookmarks
{
    private readonly Lock _lock = new();
    private volatile string[] _current = [];

    /// <summary>The marks that a call sends; empty while nothing was written.</summary>
    public string[] Current => _current;

    /// <summary>Puts the mark of a transaction in the place of those that it began with, which it includes.</summary>
    public void Replace(string[] used, string bookmark)
    {
        lock (_lock)
        {
            _current = [.. _current.Except(used), bookmark];
        }
    }

    /// <summary>Forgets all: the database does not know them.</summary>
    public void Forget() => _current = [];
}
