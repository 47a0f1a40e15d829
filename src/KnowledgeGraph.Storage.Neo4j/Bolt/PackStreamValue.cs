using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>PackStream values as objects, for what is rare and small: parameters, summaries, markers of versions.</summary>
public static class PackStreamValue
{
    // Lists grow as their values come, so that a length alone reserves little.
    private const int MostReserved = 64;

    /// <summary>Reads the next value: null, bool, long, double, string, byte[], a list of objects, a dictionary or a <see cref="PackStreamStructure"/>.</summary>
    public static object? Read(ref PackStreamReader reader, int maxDepth)
    {
        switch (reader.Kind)
        {
            case PackStreamKind.Null:
                reader.TryReadNull();
                return null;
            case PackStreamKind.Boolean:
                return reader.ReadBoolean();
            case PackStreamKind.Integer:
                return reader.ReadInteger();
            case PackStreamKind.Float:
                return reader.ReadFloat();
            case PackStreamKind.Text:
                return Encoding.UTF8.GetString(reader.ReadText());
            case PackStreamKind.Bytes:
                return reader.ReadBytes().ToArray();
        }

        if (maxDepth <= 0)
        {
            throw BoltErrors.TooDeep();
        }

        return reader.Kind switch
        {
            PackStreamKind.List => ReadItems(ref reader, reader.ReadListHeader(), maxDepth - 1),
            PackStreamKind.Map => ReadMap(ref reader, maxDepth - 1),
            PackStreamKind.Structure => ReadStructure(ref reader, maxDepth - 1),
            _ => throw BoltErrors.Protocol("an unknown marker"),
        };
    }

    /// <summary>Writes a value of the kinds that <see cref="BoltStatement"/> names.</summary>
    public static void Write(PackStreamWriter writer, object? value, int maxDepth)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                return;
            case string text:
                writer.WriteText(text);
                return;
            case bool boolean:
                writer.WriteBoolean(boolean);
                return;
            case int integer:
                writer.WriteInteger(integer);
                return;
            case long integer:
                writer.WriteInteger(integer);
                return;
            case double number:
                writer.WriteFloat(number);
                return;
            case byte[] bytes:
                writer.WriteBytes(bytes);
                return;
        }

        if (maxDepth <= 0)
        {
            throw BoltErrors.TooDeep();
        }

        WriteComposite(writer, value, maxDepth - 1);
    }

    private static void WriteComposite(PackStreamWriter writer, object value, int maxDepth)
    {
        switch (value)
        {
            case IReadOnlyList<KeyValuePair<string, object?>> pairs:
                WriteMap(writer, pairs, maxDepth);
                return;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(writer, map, maxDepth);
                return;
            case IReadOnlyList<object?> list:
                writer.WriteListHeader(list.Count);
                foreach (var item in list)
                {
                    Write(writer, item, maxDepth);
                }

                return;
            case IReadOnlyList<long> list:
                writer.WriteListHeader(list.Count);
                foreach (var item in list)
                {
                    writer.WriteInteger(item);
                }

                return;
            case IReadOnlyList<int> list:
                writer.WriteListHeader(list.Count);
                foreach (var item in list)
                {
                    writer.WriteInteger(item);
                }

                return;
            case IReadOnlyList<double> list:
                writer.WriteListHeader(list.Count);
                foreach (var item in list)
                {
                    writer.WriteFloat(item);
                }

                return;
            case IReadOnlyList<bool> list:
                writer.WriteListHeader(list.Count);
                foreach (var item in list)
                {
                    writer.WriteBoolean(item);
                }

                return;
            default:
                throw new ArgumentException($"A parameter can not be a {value.GetType()}.", nameof(value));
        }
    }

    private static void WriteMap(PackStreamWriter writer, IReadOnlyCollection<KeyValuePair<string, object?>> map, int maxDepth)
    {
        writer.WriteMapHeader(map.Count);
        foreach (var (key, item) in map)
        {
            writer.WriteText(key);
            Write(writer, item, maxDepth);
        }
    }

    private static PackStreamStructure ReadStructure(ref PackStreamReader reader, int maxDepth)
    {
        var fields = reader.ReadStructureHeader(out var tag);
        return new PackStreamStructure(tag, ReadItems(ref reader, fields, maxDepth));
    }

    private static List<object?> ReadItems(ref PackStreamReader reader, int count, int maxDepth)
    {
        var items = new List<object?>(Math.Min(count, MostReserved));
        for (var i = 0; i < count; i++)
        {
            items.Add(Read(ref reader, maxDepth));
        }

        return items;
    }

    private static Dictionary<string, object?> ReadMap(ref PackStreamReader reader, int maxDepth)
    {
        var count = reader.ReadMapHeader();
        var map = new Dictionary<string, object?>(Math.Min(count, MostReserved), StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = Encoding.UTF8.GetString(reader.ReadText());
            map[key] = Read(ref reader, maxDepth);
        }

        return map;
    }
}
