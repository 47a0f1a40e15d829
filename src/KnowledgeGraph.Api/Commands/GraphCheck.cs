using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api.Commands;

/// <summary>Keeps nothing: for a command that asks only whether a graph is valid, which may be too large to keep.</summary>
internal sealed class GraphCheck : IGraphWriter
{
    /// <inheritdoc/>
    public void Add(NodeData node)
    {
    }

    /// <inheritdoc/>
    public void Add(RelationshipData relationship)
    {
    }
}
