using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Over which links a walk goes, and to which nodes.</summary>
internal sealed class LinkTest
{
    private readonly bool[] _along;
    private readonly RowTest?[] _relationships;
    private readonly RowTest? _node;

    public LinkTest(EmbeddedGraph graph, Walk walk)
    {
        _along = new bool[graph.Relationships.Length];
        _relationships = new RowTest?[_along.Length];
        foreach (var kind in walk.Along)
        {
            _along[kind.Index] = true;
            if (walk.AsOf is { } asOf && kind.Properties.ValidTime is { } time)
            {
                _relationships[kind.Index] = new RelationshipHoldsTest(graph.Relationships[kind.Index].Properties, time, asOf);
            }
        }

        _node = walk.AsOf is null ? null : new NodeHoldsTest(graph, walk.AsOf);
    }

    /// <summary>Whether a walk goes over a link.</summary>
    public bool Fits(RunContext context, Link link)
    {
        context.Check();
        return _along[link.Table] && (_relationships[link.Table] is not { } test || test.Fits(context, link.Far, link.Row));
    }

    /// <summary>Whether a walk goes through a node.</summary>
    public bool FitsNode(RunContext context, int node) => _node is null || _node.Fits(context, node, -1);
}
