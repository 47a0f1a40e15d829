using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Where a property stands: in the columns of the node's kind, or in those of one kind of relationship.</summary>
internal sealed class PropertyPlace
{
    private readonly Column?[]? _byKind;
    private readonly Column? _ofRelationship;

    public PropertyPlace(EmbeddedGraph graph, OntologyField field, FieldTable? relationshipProperties)
    {
        _ofRelationship = relationshipProperties?.Find(field.Name);
        _byKind = relationshipProperties is null ? [.. graph.Kinds.Select(kind => kind.Find(field.Name))] : null;
    }

    /// <summary>The column and the row in it; null where the node's kind has no such field.</summary>
    public Column? Column(EmbeddedGraph graph, int node, int relationship, out int row)
    {
        if (_byKind is null)
        {
            row = relationship;
            return _ofRelationship;
        }

        row = graph.RowOf(node);
        return _byKind[graph.KindOf(node)];
    }
}
