using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>A short, stable hash of a text: 64-bit FNV-1a in hexadecimal.</summary>
internal static class Fingerprint
{
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ octet) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
