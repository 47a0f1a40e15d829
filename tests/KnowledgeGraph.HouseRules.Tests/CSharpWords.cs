using System.Text.RegularExpressions;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>The words of C#: those of its code and those inside its literals, comments left out.</summary>
public static partial class CSharpWords
{
    public static IEnumerable<(string Word, int Line)> Of(RepositoryFile file)
    {
        var code = Comment().Replace(file.Text, match => match.Groups["literal"].Success ? match.Value : Blank(match.Value));
        return from line in code.Split('\n').Select((text, at) => (Text: text, At: at + 1)) from Match word in Word().Matches(line.Text) select (word.Value, line.At);
    }

    private static string Blank(string comment) => new('\n', comment.Count(character => character == '\n'));

    // Literals are matched so that what looks like a comment in them stays.
    [GeneratedRegex(
        """"
        (?<literal>"{3,}.*?"{3,}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')|//[^\n]*|/\*.*?\*/
        """",
        RegexOptions.Singleline
    )]
    private static partial Regex Comment();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Word();
}
