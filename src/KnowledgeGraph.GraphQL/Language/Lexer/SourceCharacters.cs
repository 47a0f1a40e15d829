using System.Buffers;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The classes of characters that the lexical grammar tells apart.</summary>
internal static class SourceCharacters
{
    // NameStart :: Letter | `_`
    public static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    // NameContinue :: Letter | Digit | `_`
    public static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>True for a whole <c>Name</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> text) => !text.IsEmpty && IsNameStart(text[0]) && !text.ContainsAnyExcept(NameContinue);

    // SourceCharacter :: "Any Unicode scalar value"
    /// <summary>The first half of a surrogate pair whose other half is missing; -1 where the text is well-formed.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next)
        {
            var first = from + next;
            if (first + 1 >= text.Length || !char.IsSurrogatePair(text[first], text[first + 1]))
            {
                return first;
            }

            from = first + 2;
        }

        return -1;
    }

    private static readonly SearchValues<char> NameContinue =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
}
