using System.Collections.Concurrent;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>The indexes of properties that were asked about; each is made when a filter first needs it, and kept.</summary>
internal sealed class PropertyIndexes(EmbeddedGraph graph)
{
    private readonly ConcurrentDictionary<(NodeKind Kind, PropertyField Field), Lazy<PropertyIndex>> _indexes = new();

    public PropertyIndex Of(NodeKind kind, PropertyField field) =>
        _indexes.GetOrAdd((kind, field), key => new Lazy<PropertyIndex>(() => new PropertyIndex(graph, key.Kind, key.Field))).Value;
}
