namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>What a run fills and a later run may fill again.</summary>
internal interface IReusable
{
    /// <summary>Forgets what it holds, and lets go of what grew large.</summary>
    void Clear();
}

/// <summary>What runs fill, one by one: what a run took comes back when it ends.</summary>
internal sealed class Reused<T>
    where T : IReusable, new()
{
    private readonly List<T> _items = [];
    private int _taken;

    /// <summary>An empty one, which belongs to the run until it ends.</summary>
    public T Take()
    {
        if (_taken == _items.Count)
        {
            _items.Add(new T());
        }

        return _items[_taken++];
    }

    /// <summary>Takes all of them back.</summary>
    public void TakeBack()
    {
        for (; _taken > 0; _taken--)
        {
            _items[_taken - 1].Clear();
        }
    }
}
