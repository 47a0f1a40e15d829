using System.Buffers;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The escapes of an ordinary string.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-String-Value.Escape-Sequences</remarks>
internal static class StringEscapes
{
    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    // StringCharacter :: SourceCharacter but not `"` or `\` or LineTerminator | `\u` EscapedUnicode | `\` EscapedCharacter
    /// <summary>How long the escape is with which the text starts, both halves of a surrogate pair counted; 0 where it is none.</summary>
    public static int Length(ReadOnlySpan<char> text) => TryRead(text, out _, out var length) ? length : 0;

    /// <summary>The text with its escapes replaced; all of them must be valid.</summary>
    public static string Resolve(ReadOnlySpan<char> text)
    {
        var next = text.IndexOf('\\');
        if (next < 0)
        {
            return text.ToString();
        }

        var value = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        while (next >= 0)
        {
            value.Append(text[..next]);
            TryRead(text[next..], out var character, out var length);
            value.Append(units[..character.EncodeToUtf16(units)]);
            text = text[(next + length)..];
            next = text.IndexOf('\\');
        }

        return value.Append(text).ToString();
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Rune character, out int length)
    {
        if (text.Length > 1 && text[1] == 'u')
        {
            return TryReadUnicode(text, out character, out length);
        }

        // EscapedCharacter :: one of `"` `\` `/` `b` `f` `n` `r` `t`
        var value = (text.Length > 1 ? text[1] : '\0') switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        character = new Rune(value);
        length = value == '\0' ? 0 : 2;
        return length > 0;
    }

    // EscapedUnicode :: `{` HexDigit+ `}` | HexDigit HexDigit HexDigit HexDigit
    private static bool TryReadUnicode(ReadOnlySpan<char> text, out Rune character, out int length)
    {
        length = 0;
        if (text.Length > 2 && text[2] == '{')
        {
            character = default;
            length = text.IndexOf('}') + 1;
            return length > 4 && TryReadHex(text[3..(length - 1)], out var scalar) && Rune.TryCreate(scalar, out character);
        }

        if (!TryReadFour(text, out var unit))
        {
            character = default;
            return false;
        }

        length = 6;
        if (Rune.TryCreate(unit, out character))
        {
            return true;
        }

        length = 12;
        return TryReadFour(text[6..], out var trailing) && Rune.TryCreate(unit, trailing, out character);
    }

    private static bool TryReadFour(ReadOnlySpan<char> text, out char unit)
    {
        uint value = 0;
        var isEscape = text.Length >= 6 && text[0] == '\\' && text[1] == 'u' && TryReadHex(text[2..6], out value);
        unit = (char)value;
        return isEscape;
    }

    // Parsing alone takes what is behind the digits for padding where it is U+0000.
    private static bool TryReadHex(ReadOnlySpan<char> digits, out uint value)
    {
        value = 0;
        return !digits.ContainsAnyExcept(s_hexDigits)
            && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
