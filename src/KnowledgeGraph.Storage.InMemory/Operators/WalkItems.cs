namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The items of the lists that walks give.</summary>
internal static class WalkItems
{
    public static EmbeddedValue Next(RunContext context, ref EmbeddedValue list)
    {
        var at = list.At++;
        switch (list.Shape)
        {
            case ValueShape.PathList:
                return new EmbeddedValue { Shape = ValueShape.Path, Page = list.Page, Row = at, ArenaMark = -1 };
            case ValueShape.PathNodeList:
                return EmbeddedValue.OfNode(PathOf(context, list).Nodes[at]);
            case ValueShape.PathLinkList:
                var path = PathOf(context, list);
                return Edge(path.Relationships[at], path.Nodes[at]);
            case ValueShape.ReachList:
                var reached = context.Found<List<Reached>>(list.Page)[at];
                return Edge(new Graph.Link(reached.Node, list.Table, reached.Relationship), reached.Node) with { At = reached.Depth };
            case ValueShape.SubgraphNodeList:
                return new EmbeddedValue
                {
                    Shape = ValueShape.SubgraphNode,
                    Page = list.Page,
                    Row = at,
                    Node = context.Found<FoundSubgraph>(list.Page).Nodes.Nodes[at],
                    ArenaMark = -1,
                };
            default:
                return Edge(context.Found<FoundSubgraph>(list.Page).Relationships![at], -1);
        }
    }

    private static FoundPath PathOf(RunContext context, in EmbeddedValue list) => context.Found<PathPage>(list.Page).Paths[list.Row];

    private static EmbeddedValue Edge(Graph.Link link, int near) =>
        new() { Shape = ValueShape.Edge, Node = near, Row = link.Row, Table = link.Table, ArenaMark = -1, Page = -1 };
}
