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
