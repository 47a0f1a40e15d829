using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>A text as tokens, to be spaced anew or broken.</summary>
internal static partial class TokenText
{
    private static readonly string[] Spaces = [" ", " ", " ", "\n", "\n  ", ",", " , ", "\t", "\r\n", "\r", "  # a comment, \"quoted\" {\n", "\uFEFF", "\n\n"];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "$x", "@", "@d", "...", "..", ".", "on", "&", "|", "=", ":", "\"", "\"\"\"", "\"text\"", "\"\"\"block\"\"\"", "\\", "0", "01", "-", "-0",
        "1.", "1.5", "1e", "1e5", "1x", "0x1", "true", "null", "name", "_", "é", "\U0001F600", "\0", "%", "?", "'", "\"\\x\"", "\"\\u12\"", "\"\\uD800\"", "\"\\u{110000}\"", "\"\\u{}\"", "\"\\u{1F600}\"", "\"\\uD83D\\uDE00\"",
        "\"a\nb\"", "query", "mutation", "subscription", "fragment", "extend", "type", "input", "enum", "union", "scalar", "schema", "interface", "directive", "implements", "repeatable", "{}", "()", "[]", "#", "\"d\" query", "\"d\" {", "\"d\" extend",
    ];

    /// <summary>The same tokens with other ignored characters between them.</summary>
    public static string Respaced(string text, SeededChoice choice)
    {
        if (choice.Percent(40))
        {
            return text;
        }

        var spaced = new StringBuilder();
        foreach (var token in Split(text))
        {
            spaced.Append(token).Append(choice.Percent(80) ? " " : choice.Of(Spaces));
        }

        return spaced.ToString();
    }

    /// <summary>The text with one token or two that are not where they should be.</summary>
    public static string Broken(string text, SeededChoice choice)
    {
        var tokens = Split(text);
        for (var count = choice.Percent(20) ? 2 : 1; count > 0 && tokens.Count > 1; count--)
        {
            var at = choice.Below(tokens.Count);
            switch (choice.Below(7))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                case 2:
                    var other = choice.Below(tokens.Count);
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3:
                    tokens.RemoveRange(at, tokens.Count - at);
                    break;
                case 4:
                    // Half a surrogate pair would not reach the peers.
                    var length = choice.Below(tokens[at].Length);
                    tokens[at] = tokens[at][..(length > 0 && char.IsHighSurrogate(tokens[at][length - 1]) ? length - 1 : length)];
                    break;
                case 5:
                    tokens[at] = choice.Of(Pieces);
                    break;
                default:
                    tokens.Insert(at, choice.Of(Pieces));
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    private static List<string> Split(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("\"\"\"(?:\\\\\"\"\"|[^\"]|\"(?!\"\"))*\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|[A-Za-z0-9_.+-]+|[^\\s,]")]
    private static partial Regex Token();
}
