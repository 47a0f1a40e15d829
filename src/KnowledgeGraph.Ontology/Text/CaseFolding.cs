using System.Text;

namespace KnowledgeGraph.Ontology.Text;

/// <summary>Makes texts that differ only in the case of letters equal: each character to upper and then to lower case, as Unicode's simple mappings have them.</summary>
/// <remarks>No store folds by itself: texts are folded when they are seeded and arguments when they are bound, so that all stores agree.</remarks>
public static class CaseFolding
{
    /// <summary>The text with its case folded; its length in characters stays.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString());
        }

        return folded.ToString();
    }
}
