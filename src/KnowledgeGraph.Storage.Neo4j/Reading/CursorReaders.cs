using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Writes the cursor of an entry.</summary>
internal sealed class CursorReader(CursorText cursor) : FieldReader
{
    public override ReadResult Read(RunState run, in RecordValue parent, JsonBuffer output, out RecordValue value)
    {
        value = default;
        output.WriteString(cursor.Of(run, parent));
        return ReadResult.Written;
    }
}

/// <summary>Where the parts of a cursor stand in a row.</summary>
/// <param name="Order">The order.</param>
/// <param name="Keys">Per key its slot, or the four of a date.</param>
/// <param name="Node">The slot of the node's id.</param>
/// <param name="Relationship">The slot of the relationship's id; -1 where there is none.</param>
internal sealed record CursorText(SortOrder Order, int[][] Keys, int Node, int Relationship)
{
    public string Of(RunState run, in RecordValue row)
    {
        var keys = new object?[Keys.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = Key(run, row, Order.Keys[at].Scalar, Keys[at]);
        }

        return Cursor.Encode(run.DigestOf(Order), keys, Text(run, row, Node), Relationship < 0 ? string.Empty : Text(run, row, Relationship));
    }

    private static object? Key(RunState run, in RecordValue row, ScalarKind scalar, int[] slots)
    {
        var reader = run.At(row, slots[0]);
        if (reader.TryReadNull())
        {
            return null;
        }

        return scalar switch
        {
            ScalarKind.EdtfDate => StoredDate.ReadBounds(run, row, slots),
            ScalarKind.Int => (int)reader.ReadInteger(),
            ScalarKind.Float => reader.ReadFloat(),
            ScalarKind.Boolean => reader.ReadBoolean(),
            _ => Encoding.UTF8.GetString(reader.ReadText()),
        };
    }

    private static string Text(RunState run, in RecordValue row, int slot)
    {
        var reader = run.At(row, slot);
        return Encoding.UTF8.GetString(reader.ReadText());
    }
}
