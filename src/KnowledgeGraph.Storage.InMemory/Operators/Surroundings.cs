using KnowledgeGraph.Storage.InMemory.Graph.Columns;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>The nodes that are given or one relationship away, in either direction.</summary>
internal static class Surroundings
{
    public static HashSet<int> Of(RunContext context, Operand ids)
    {
        var graph = context.Graph;
        var nodes = new HashSet<int>();
        foreach (var id in ids.Items)
        {
            var node = id.Value is null ? -1 : graph.Find(id.Utf8);
            if (node < 0)
            {
                continue;
            }

            nodes.Add(node);
            foreach (var table in graph.Relationships)
            {
                context.Check();
                foreach (var row in table.Outgoing.RowsOf(node))
                {
                    nodes.Add(table.Target(row));
                }

                foreach (var row in table.Incoming.RowsOf(node))
                {
                    nodes.Add(table.Source(row));
                }
            }
        }

        return nodes;
    }
}
