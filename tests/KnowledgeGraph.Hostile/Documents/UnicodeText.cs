using System.Text;

namespace KnowledgeGraph.Hostile.Documents;

/// <summary>Texts that may have lost half of a character.</summary>
public static class UnicodeText
{
    public static string ToWellFormed(this string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
