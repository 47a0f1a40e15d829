using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Tests the node at the other end of a relationship whose source the row's node is.</summary>
internal sealed class OtherEndTest(RelationshipTable table, RowTest test) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship) => test.Fits(context, table.Target(relationship), -1);
}

/// <summary>Whether a relationship is the first by id of those that join its ends, in either direction, and fit.</summary>
internal sealed class FirstOfPairTest(RelationshipTable table, RowTest? among) : RowTest
{
    public override bool Fits(RunContext context, int node, int relationship)
    {
        var (source, target) = (table.Source(relationship), table.Target(relationship));
        foreach (var row in table.Outgoing.RowsOf(source))
        {
            if (table.Target(row) == target && ComesBefore(context, row, relationship))
            {
                return false;
            }
        }

        foreach (var row in table.Incoming.RowsOf(source))
        {
            if (table.Source(row) == target && ComesBefore(context, row, relationship))
            {
                return false;
            }
        }

        return true;
    }

    // Rows are numbered in the order of their ids.
    private bool ComesBefore(RunContext context, int row, int relationship)
    {
        context.Check();
        return row < relationship && (among is null || among.Fits(context, table.Source(row), row));
    }
}
