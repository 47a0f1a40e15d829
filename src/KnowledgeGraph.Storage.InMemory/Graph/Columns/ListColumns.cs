using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Storage.InMemory.Snapshot;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>Lists of scalars: the items of all rows one behind the other, each as JSON. A row without a list has a negative start.</summary>
internal sealed class ListColumn(TextColumn items, int[] starts, int[] ends) : Column
{
    public static ListColumn Load(SnapshotReader reader) => new(TextColumn.Load(reader), reader.Array<int>(), reader.Array<int>());

    public override bool IsMissing(int row) => starts[row] < 0;

    /// <summary>The texts of a row's list.</summary>
    public string[] Texts(int row) =>
        [.. Enumerable.Range(starts[row], ends[row] - starts[row]).Select(item => Encoding.UTF8.GetString(items.Utf8(item).Span))];

    public override bool Write(int row, JsonBuffer output)
    {
        if (IsMissing(row))
        {
            return false;
        }

        output.Write((byte)'[');
        for (var item = starts[row]; item < ends[row]; item++)
        {
            if (item > starts[row])
            {
                output.Write((byte)',');
            }

            items.Write(item, output);
        }

        output.Write((byte)']');
        return true;
    }

    public override bool Test(int row, Comparison comparison, Operand operand)
    {
        if (IsMissing(row))
        {
            return false;
        }

        if (comparison == Comparison.Includes)
        {
            for (var item = starts[row]; item < ends[row]; item++)
            {
                if (items.Json(item).SequenceEqual(operand.Json))
                {
                    return true;
                }
            }

            return false;
        }

        if (operand.Items.Length != ends[row] - starts[row])
        {
            return false;
        }

        for (var item = starts[row]; item < ends[row]; item++)
        {
            var other = operand.Items[item - starts[row]];
            if (other.Value is null || !items.Json(item).SequenceEqual(other.Json))
            {
                return false;
            }
        }

        return true;
    }

    public override void Save(SnapshotWriter writer)
    {
        items.Save(writer);
        writer.Array(starts);
        writer.Array(ends);
    }
}

/// <summary>Where each row's records, or referred nodes, stand.</summary>
internal sealed class RangeColumn(int[] starts, int[] ends, int[] nodes) : Column
{
    public static RangeColumn Load(SnapshotReader reader) => new(reader.Array<int>(), reader.Array<int>(), reader.Array<int>());

    public int Start(int row) => starts[row];

    public int End(int row) => ends[row];

    /// <summary>The node at a place of a range; only for references, records have none.</summary>
    public int Node(int place) => nodes[place];

    public override bool IsMissing(int row) => starts[row] == ends[row];

    public override bool Write(int row, JsonBuffer output) => throw new InvalidOperationException("A range is walked, not written.");

    public override void Save(SnapshotWriter writer)
    {
        writer.Array(starts);
        writer.Array(ends);
        writer.Array(nodes);
    }
}
