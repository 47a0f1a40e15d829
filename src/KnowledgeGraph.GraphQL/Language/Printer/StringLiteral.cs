using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The canonical form of an ordinary string.</summary>
internal static class StringLiteral
{
    /// <summary>Writes the string in quotes, escaping quotes, backslashes and control characters.</summary>
    public static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            AppendCharacter(text, character);
        }

        text.Append('"');
    }

    private static void AppendCharacter(StringBuilder text, char character)
    {
        var escape = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => null,
        };
        if (escape is not null)
        {
            text.Append(escape);
        }
        else if (char.IsControl(character))
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }
        else
        {
            text.Append(character);
        }
    }
}
