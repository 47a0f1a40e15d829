using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes that are given or one relationship away, in either direction; with a date, one that held then.</summary>
internal sealed class Surroundings(EmbeddedGraph graph, AsOf? asOf)
{
    private readonly RowTest?[] _held =
    [
        .. graph.Relationships.Select((table, at) =>
            asOf is not null && graph.Ontology.Relationships[at].Properties.ValidTime is { } time ? new RelationshipHoldsTest(table.Properties, time, asOf) : null),
    ];

    public HashSet<int> Of(RunContext context, Operand ids)
    {
        var nodes = new HashSet<int>();
        foreach (var id in ids.Items)
        {
            var node = id.Value is null ? -1 : graph.Find(id.Utf8);
            if (node < 0)
            {
                continue;
            }

            nodes.Add(node);
            for (var at = 0; at < graph.Relationships.Length; at++)
            {
                context.Check();
                AddFar(context, graph.Relationships[at], true, _held[at], node, nodes);
                AddFar(context, graph.Relationships[at], false, _held[at], node, nodes);
            }
        }

        return nodes;
    }

    private static void AddFar(RunContext context, RelationshipTable table, bool outgoing, RowTest? held, int node, HashSet<int> nodes)
    {
        foreach (var row in new HopRows(table, outgoing, held, context, node))
        {
            nodes.Add(row.Node);
        }
    }
}
