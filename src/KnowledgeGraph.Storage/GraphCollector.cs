using System.Runtime.InteropServices;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage;

/// <summary>Keeps all rows as they come: for graphs that are small beside the memory.</summary>
public sealed class GraphCollector : IGraphWriter
{
    private readonly List<NodeData> _nodes = [];
    private readonly List<RelationshipData> _relationships = [];

    /// <inheritdoc/>
    public void Add(NodeData node) => _nodes.Add(node);

    /// <inheritdoc/>
    public void Add(RelationshipData relationship) => _relationships.Add(relationship);

    /// <summary>The graph of what was taken; called once.</summary>
    public GraphData Finish(OntologyModel ontology, string version)
    {
        // Ids are ASCII, so that the ordinal order is that of their bytes.
        NodeData[] nodes = [.. _nodes];
        RelationshipData[] relationships = [.. _relationships];
        Array.Sort(nodes, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        Array.Sort(relationships, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new GraphData(
            ontology,
            version,
            ImmutableCollectionsMarshal.AsImmutableArray(nodes),
            ImmutableCollectionsMarshal.AsImmutableArray(relationships));
    }
}
