using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>Gathers where words stand beside the thread that reads the graph: nodes go over in batches, one batch after the other.</summary>
internal sealed class SearchBuilder
{
    private const int BatchSize = 512;

    // So many nodes wait at most, that a reader which is faster does not fill the memory.
    private const int BatchesAhead = 8;

    private readonly SearchPostingsBuilder _postings = new();
    private readonly Queue<Task> _ahead = new();
    private List<NodeData> _batch = new(BatchSize);
    private Task _last = Task.CompletedTask;

    /// <summary>Takes a node.</summary>
    public void Add(NodeData node)
    {
        _batch.Add(node);
        if (_batch.Count == BatchSize)
        {
            Send();
        }
    }

    /// <summary>Where the words of the nodes stand; called once.</summary>
    /// <param name="nodes">Per number of a node, in the order of their ids, the place at which it was taken.</param>
    public SearchPostings Build(int[] nodes)
    {
        Send();
        _last.GetAwaiter().GetResult();
        return _postings.Build(nodes);
    }

    private void Send()
    {
        if (_ahead.Count == BatchesAhead)
        {
            _ahead.Dequeue().GetAwaiter().GetResult();
        }

        _ahead.Enqueue(_last = TakeAsync(_last, _batch));
        _batch = new List<NodeData>(BatchSize);
    }

    private async Task TakeAsync(Task before, List<NodeData> batch)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        foreach (var node in batch)
        {
            _postings.Add(node);
        }
    }
}
