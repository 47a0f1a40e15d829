using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Server;

/// <summary>PackStream values as objects and as text, for scripts and tests.</summary>
public static class WireValues
{
    private const int MaxDepth = 64;

    /// <summary>The one value that some bytes are.</summary>
    public static object? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackStreamReader(bytes);
        var value = PackStreamValue.Read(ref reader, MaxDepth);
        return reader.AtEnd ? value : throw new InvalidOperationException("More follows behind the value.");
    }

    /// <summary>A value as text, maps by key.</summary>
    public static string Text(object? value) =>
        value switch
        {
            null => "null",
            byte[] bytes => Convert.ToHexString(bytes),
            List<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
            Dictionary<string, object?> map =>
                $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
            PackStreamStructure structure => $"{structure.Tag:X2}({string.Join(", ", structure.Fields.Select(Text))})",
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };
}
