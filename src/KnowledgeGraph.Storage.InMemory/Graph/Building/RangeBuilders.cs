using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>Builds ranges of records; the records themselves go to the table of their type.</summary>
internal sealed class RecordsBuilder(FieldTableBuilder records) : ColumnBuilder
{
    private readonly ChunkedList<int> _starts = new();
    private readonly ChunkedList<int> _ends = new();

    public override void Add(object? value)
    {
        _starts.Add(records.Count);
        foreach (var record in (RecordData[]?)value ?? [])
        {
            records.Add(record.Values);
        }

        _ends.Add(records.Count);
    }

    public override Column Finish(int[]? order) => new RangeColumn(_starts.ToArray(order), _ends.ToArray(order), []);
}

/// <summary>Builds ranges of referred nodes.</summary>
internal sealed class ReferencesBuilder(GraphBuilder graph) : ColumnBuilder
{
    private readonly ChunkedList<int> _starts = new();
    private readonly ChunkedList<int> _ends = new();
    private readonly ChunkedList<int> _nodes = new();

    // A reference may lead to a node that comes later.
    private readonly List<(int Place, string Id)> _unknown = [];

    public override void Add(object? value)
    {
        _starts.Add(_nodes.Count);
        switch (value)
        {
            case string id:
                AddNode(id);
                break;
            case object?[] ids:
                Array.ForEach(ids, id => AddNode((string)id!));
                break;
            default:
                break;
        }

        _ends.Add(_nodes.Count);
    }

    public override Column Finish(int[]? order)
    {
        var nodes = _nodes.ToArray(null);
        foreach (var (place, id) in _unknown)
        {
            nodes[place] = graph.TakenPlaceOf(id);
        }

        for (var place = 0; place < nodes.Length; place++)
        {
            nodes[place] = graph.NumberOf(nodes[place]);
        }

        return new RangeColumn(_starts.ToArray(order), _ends.ToArray(order), nodes);
    }

    private void AddNode(string id)
    {
        var place = graph.TakenPlaceOf(id);
        if (place < 0)
        {
            _unknown.Add((_nodes.Count, id));
        }

        _nodes.Add(place);
    }
}
