namespace KnowledgeGraph.Storage;

/// <summary>Takes a whole graph, a row at a time: the port for what seeding reads and what an export writes.</summary>
/// <remarks>
/// All nodes come before the first relationship, each once, in no order. The rows are in order one by one; whether the whole is
/// valid is known at the end, and where it is not, what was taken is thrown away.
/// </remarks>
public interface IGraphWriter
{
    /// <summary>Takes a node; its values are not changed afterwards.</summary>
    void Add(NodeData node);

    /// <summary>Takes a relationship between two nodes that were taken before.</summary>
    void Add(RelationshipData relationship);
}
