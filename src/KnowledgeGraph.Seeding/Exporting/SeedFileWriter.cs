using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Exporting;

/// <summary>Writes a graph as seed files: a table for each kind of node and of relationship. What is derived at seeding is left out.</summary>
/// <remarks>Loading the files gives the same graph. Rows come in the order in which they are taken.</remarks>
/// <param name="create">Makes a file by its path; the writer closes it.</param>
public sealed class SeedFileWriter(Func<string, Stream> create) : IGraphWriter, IDisposable
{
    private readonly Dictionary<NodeKind, TableWriter> _nodes = [];
    private readonly Dictionary<RelationshipKind, TableWriter> _relationships = [];

    /// <summary>How many nodes were taken.</summary>
    public int NodeCount { get; private set; }

    /// <summary>How many relationships were written.</summary>
    public int RelationshipCount { get; private set; }

    /// <inheritdoc/>
    public void Add(NodeData node)
    {
        if (!_nodes.TryGetValue(node.Kind, out TableWriter? table))
        {
            table = TableWriter.OfNodes(create($"nodes/{node.Kind.Name}.csv"), node.Kind);
            _nodes.Add(node.Kind, table);
        }

        table.Add([node.Id, node.Kind.Name], node.Values);
        NodeCount++;
    }

    /// <inheritdoc/>
    public void Add(RelationshipData relationship)
    {
        RelationshipKind kind = relationship.Kind;
        if (kind.IsDerived)
        {
            return;
        }

        if (!_relationships.TryGetValue(kind, out TableWriter? table))
        {
            table = TableWriter.OfRelationships(create($"relationships/{kind.Type}.csv"), kind);
            _relationships.Add(kind, table);
        }

        string plain = kind.IdOf(relationship.Source, relationship.Target, null);
        string key = relationship.Id.Length == plain.Length ? "" : relationship.Id[(plain.Length + "--".Length)..];
        table.Add([relationship.Source, relationship.Target, kind.Type, key], relationship.Values);
        RelationshipCount++;
    }

    /// <summary>Writes what is left, and closes the files.</summary>
    public void Dispose()
    {
        foreach (TableWriter table in _nodes.Values.Concat(_relationships.Values))
        {
            table.Dispose();
        }
    }
}
