using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Writes PackStream scalars and lists of them as JSON.</summary>
internal static class ScalarJson
{
    /// <summary>Writes the next value; false where it is null.</summary>
    public static bool Write(ref PackStreamReader reader, JsonBuffer output)
    {
        switch (reader.Kind)
        {
            case PackStreamKind.Null:
                return false;
            case PackStreamKind.Text:
                output.WriteString(reader.ReadText());
                return true;
            case PackStreamKind.Integer:
                output.Write(reader.ReadInteger());
                return true;
            case PackStreamKind.Float:
                output.Write(reader.ReadFloat());
                return true;
            case PackStreamKind.Boolean:
                output.Write(reader.ReadBoolean() ? "true"u8 : "false"u8);
                return true;
            default:
                WriteList(ref reader, output);
                return true;
        }
    }

    private static void WriteList(ref PackStreamReader reader, JsonBuffer output)
    {
        output.Write((byte)'[');
        var count = reader.ReadListHeader();
        for (var at = 0; at < count; at++)
        {
            if (at > 0)
            {
                output.Write((byte)',');
            }

            Write(ref reader, output);
        }

        output.Write((byte)']');
    }
}
