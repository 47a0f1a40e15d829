using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>A hash of properties, kept beside them, so that a second run changes nothing.</summary>
internal static class StoredHash
{
    public static string Of(string shape, IReadOnlyDictionary<string, object?> values)
    {
        var text = new StringBuilder(shape);
        foreach (var (name, value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append('\n').Append(name).Append('=');
            Append(text, value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }

    // Each part stands with its length, so that no two values have one text.
    private static void Append(StringBuilder text, object? value)
    {
        if (value is object?[] items)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{items.Length}]");
            foreach (var item in items)
            {
                Append(text, item);
            }

            return;
        }

        var plain = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        text.Append(CultureInfo.InvariantCulture, $"{value?.GetType().Name}{plain.Length}:").Append(plain);
    }
}
