using System.Text;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Finds characters that JSON or a store could not give back as they were.</summary>
internal static class StorableText
{
    /// <summary>The first such character as <c>U+XXXX</c>; null where there is none. Line breaks and tabs are text.</summary>
    public static string? FindBad(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u007F', '\uFFFF') && !text.AsSpan().ContainsAnyInRange('\0', '\u001F'))
        {
            return null;
        }

        for (int place = 0; place < text.Length; place++)
        {
            char character = text[place];
            if (char.IsSurrogate(character))
            {
                if (!Rune.TryGetRuneAt(text, place, out _))
                {
                    return $"U+{(int)character:X4}";
                }

                place++;
            }
            else if (char.IsControl(character) && character is not ('\n' or '\t'))
            {
                return $"U+{(int)character:X4}";
            }
        }

        return null;
    }
}
