using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Graph.Building;

/// <summary>Takes the rows of an owner of fields and makes its columns of them.</summary>
internal sealed class FieldTableBuilder
{
    private readonly FieldOwner _owner;
    private readonly ColumnBuilder?[] _columns;

    public FieldTableBuilder(FieldOwner owner, GraphBuilder graph)
    {
        _owner = owner;
        _columns = [.. owner.Fields.Select(field => ColumnBuilder.Of(field, graph))];
    }

    /// <summary>How many rows were taken.</summary>
    public int Count { get; private set; }

    public void Add(object?[] values)
    {
        for (var field = 0; field < _columns.Length; field++)
        {
            _columns[field]?.Add(values[field]);
        }

        Count++;
    }

    /// <summary>The columns, their rows in the order of the places; called once.</summary>
    public FieldTable Finish(int[]? order)
    {
        var columns = new Column?[_columns.Length];
        for (var field = 0; field < columns.Length; field++)
        {
            columns[field] = _columns[field]?.Finish(order);

            // What was built is not needed any more; a large graph should not stand in memory twice.
            _columns[field] = null;
        }

        return new FieldTable(_owner, columns);
    }
}
