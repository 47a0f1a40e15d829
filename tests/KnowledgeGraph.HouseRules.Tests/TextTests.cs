using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>Nothing is left for later, and nothing speaks of the machine on which it was written.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Nothing_is_left_for_later() =>
        Rule.KeptByAll("No mark of unfinished work.", Lines(".cs").Concat(Lines(".graphql")).Concat(Lines(".yaml")).Concat(Lines(".md")).Where(line => Unfinished().IsMatch(line.Text)).Select(line => line.Place));

    [Fact]
    public void No_machine_path_stands_anywhere() =>
        Rule.KeptByAll("No absolute path of a machine.", Lines("").Where(line => MachinePath().IsMatch(line.Text)).Select(line => line.Place));

    [Fact]
    public void Servers_listen_on_loopback() =>
        Rule.KeptByAll(
            "Code and tests listen on loopback.",
            Lines(".cs").Where(line => AnyAddress().IsMatch(line.Text) && !MayNameAnyAddress.Contains(line.File)).Select(line => line.Place)
        );

    /// <summary>They say what users may choose, and choose nothing.</summary>
    private static readonly string[] MayNameAnyAddress =
    [
        "src/KnowledgeGraph.Api/Settings/KnownSettings.cs",
        "tests/KnowledgeGraph.Api.Tests/Settings/SettingsReaderTests.cs",
        "tests/KnowledgeGraph.HouseRules.Tests/TextTests.cs",
    ];

    private static IEnumerable<(string File, string Place, string Text)> Lines(string ending) =>
        from file in Repository.Under("", ending)
        from line in file.Lines.Select((text, at) => (Text: text, At: at + 1))
        select (file.Path, $"{file}:{line.At}: {line.Text.Trim()}", line.Text);

    // Written in halves, so that the rule does not meet itself.
    [GeneratedRegex(@"\b(?:TO" + "DO|FIX" + "ME|HA" + @"CK)\b|NotImplemented" + "Exception")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.:/*-])/(?:wo" + "rk|ro" + "ot|ho" + @"me)/|[A-Za-z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"0\.0\.0\.0|//\[::\]|//[*+]:")]
    private static partial Regex AnyAddress();
}
