using KnowledgeGraph.Storage.InMemory.Graph.Columns;
using KnowledgeGraph.Storage.InMemory.Snapshot;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>The relationships of one kind, by id: their ends, ids, properties, and for each node the rows that touch it.</summary>
internal sealed class RelationshipTable(TextColumn ids, int[] sources, int[] targets, FieldTable properties, Adjacency outgoing, Adjacency incoming)
{
    public TextColumn Ids { get; } = ids;

    public FieldTable Properties { get; } = properties;

    /// <summary>By source: rows in the order of their targets, then of their ids.</summary>
    public Adjacency Outgoing { get; } = outgoing;

    /// <summary>By target: rows in the order of their sources, then of their ids.</summary>
    public Adjacency Incoming { get; } = incoming;

    /// <summary>How many there are.</summary>
    public int Count => sources.Length;

    public int Source(int row) => sources[row];

    public int Target(int row) => targets[row];

    public static RelationshipTable Load(Ontology.Model.PropertiesType properties, SnapshotReader reader) =>
        new(
            TextColumn.Load(reader),
            reader.Array<int>(),
            reader.Array<int>(),
            FieldTable.Load(properties, reader),
            Adjacency.Load(reader),
            Adjacency.Load(reader)
        );

    public void Save(SnapshotWriter writer)
    {
        Ids.Save(writer);
        writer.Array(sources);
        writer.Array(targets);
        Properties.Save(writer);
        Outgoing.Save(writer);
        Incoming.Save(writer);
    }
}

/// <summary>For each node that has any, the rows of one kind of relationship that touch it at one end.</summary>
/// <remarks>Only nodes with rows are kept, so that many kinds cost no more than their relationships. A look-up is a binary search.</remarks>
internal sealed class Adjacency(int[] nodes, int[] starts, int[] rows)
{
    public static Adjacency Load(SnapshotReader reader) => new(reader.Array<int>(), reader.Array<int>(), reader.Array<int>());

    /// <summary>Groups rows by the node at one end, in the order of the node at the other end and then of the rows.</summary>
    public static Adjacency Of(int[] near, int[] far)
    {
        var rows = new int[near.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        Array.Sort(
            rows,
            (a, b) =>
                near[a] != near[b] ? near[a].CompareTo(near[b])
                : far[a] != far[b] ? far[a].CompareTo(far[b])
                : a.CompareTo(b)
        );
        var nodes = new List<int>();
        var starts = new List<int>();
        for (var at = 0; at < rows.Length; at++)
        {
            if (at == 0 || near[rows[at]] != near[rows[at - 1]])
            {
                nodes.Add(near[rows[at]]);
                starts.Add(at);
            }
        }

        starts.Add(rows.Length);
        return new Adjacency([.. nodes], [.. starts], rows);
    }

    /// <summary>The rows that touch a node.</summary>
    public ReadOnlySpan<int> RowsOf(int node)
    {
        var place = Array.BinarySearch(nodes, node);
        return place < 0 ? [] : rows.AsSpan(starts[place], starts[place + 1] - starts[place]);
    }

    public void Save(SnapshotWriter writer)
    {
        writer.Array(nodes);
        writer.Array(starts);
        writer.Array(rows);
    }
}
