using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph.Building;

namespace KnowledgeGraph.Storage.InMemory;

/// <summary>Lays a graph out in memory as its rows come, so that a large one is never there twice.</summary>
/// <param name="ontology">The ontology that the rows are valid against.</param>
public sealed class EmbeddedStoreWriter(OntologyModel ontology) : IGraphWriter
{
    private readonly GraphBuilder _builder = new(ontology);

    /// <inheritdoc/>
    public void Add(NodeData node) => _builder.Add(node);

    /// <inheritdoc/>
    public void Add(RelationshipData relationship) => _builder.Add(relationship);

    /// <summary>The store of all that was taken; called once.</summary>
    /// <param name="version">The graph's version.</param>
    public EmbeddedStore Finish(string version) => EmbeddedStore.Of(_builder.Finish(version));
}
