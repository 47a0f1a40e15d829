using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>From a node over relationships of one kind to those that count.</summary>
internal sealed class Hop(RelationshipTable table, bool outgoing, RowTest? among)
{
    public static Hop Of(EmbeddedGraph graph, RelationshipField field, Predicate? among)
    {
        var table = graph.Relationships[field.Relationship.Index];
        return Of(graph, field, among is null ? null : RowTestCompiler.Compile(graph, among, table));
    }

    public static Hop Of(EmbeddedGraph graph, RelationshipField field, RowTest? among) =>
        new(graph.Relationships[field.Relationship.Index], field.Direction == RelationshipDirection.Out, among);

    /// <summary>The relationships.</summary>
    public RelationshipTable Table => table;

    /// <summary>The rows that count, in the order of ids.</summary>
    public HopRows From(RunContext? context, int node) => new(table, outgoing, among, context, node);

    /// <summary>The first node by id; -1 where there is none.</summary>
    public int First(RunContext? context, int node)
    {
        var rows = From(context, node);
        return rows.MoveNext() ? rows.Current.Node : -1;
    }

    /// <summary>Pushes the rows that count on the arena, in the order of ids.</summary>
    public void Push(RunContext context, int node)
    {
        foreach (var row in From(context, node))
        {
            context.Push(row);
        }
    }

    /// <summary>How many relationships count.</summary>
    public int Count(RunContext? context, int node)
    {
        var count = 0;
        foreach (var _ in From(context, node))
        {
            count++;
        }

        return count;
    }
}

/// <summary>Walks the rows of a hop; each relationship that is looked at is a step.</summary>
/// <param name="table">The relationships.</param>
/// <param name="outgoing">Whether it goes along them.</param>
/// <param name="among">Which count; null for all.</param>
/// <param name="context">The run; null where nothing is counted and no test is made.</param>
/// <param name="node">Where it begins.</param>
internal ref struct HopRows(RelationshipTable table, bool outgoing, RowTest? among, RunContext? context, int node)
{
    private readonly ReadOnlySpan<int> _rows = (outgoing ? table.Outgoing : table.Incoming).RowsOf(node);
    private int _next;

    public Row Current { get; private set; }

    public readonly HopRows GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _rows.Length)
        {
            context?.Check();
            var row = _rows[_next++];
            var other = outgoing ? table.Target(row) : table.Source(row);
            if (among is null || among.Fits(context!, other, row))
            {
                Current = new Row(other, row);
                return true;
            }
        }

        return false;
    }
}
