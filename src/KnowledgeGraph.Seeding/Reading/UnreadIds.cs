using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Seeding.Reading;

/// <summary>Guesses the ids of a file that could not be read to its end.</summary>
/// <remarks>References to these are not called dangling: one broken file would drown the report in them.</remarks>
internal static partial class UnreadIds
{
    /// <summary>Every text that stands behind <c>id:</c> at the beginning of a line.</summary>
    public static IEnumerable<string> Guess(ReadOnlySpan<byte> bytes)
    {
        List<string> ids = [];
        foreach (Match match in IdLine().Matches(Encoding.UTF8.GetString(bytes)))
        {
            ids.Add(match.Groups[1].Value);
        }

        return ids;
    }

    [GeneratedRegex("^[ \\t-]*id:[ \\t]*[\"']?([a-z0-9][a-z0-9-]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex IdLine();
}
