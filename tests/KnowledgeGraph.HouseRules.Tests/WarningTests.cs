using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>Warnings are errors, and none is silenced without a reason that stands here.</summary>
public sealed partial class WarningTests
{
    /// <summary>Rules that <c>.editorconfig</c> turns off for all, each with the reason.</summary>
    private static readonly Dictionary<string, string> TurnedOff = new()
    {
        ["CA1716"] = "names such as `End` or `Next` are words of other .NET languages only",
        ["CA1720"] = "a GraphQL engine has names such as `Int` and `String`",
        ["CA1815"] = "result structs are never compared",
        ["CA1707"] = "a test is named by a sentence, with underscores",
        ["CA1711"] = "names end in the specification's words, such as `Enum` or `Directive`",
        ["CA1724"] = "a namespace of the framework may share a good name",
        ["CA1000"] = "results are made by static members of generic types",
        ["CA1034"] = "a small type may stand inside the one that it serves",
        ["CA1848"] = "logging is rare here",
        ["CA1873"] = "logging is rare here",
        ["CA1056"] = "addresses are kept as users wrote them",
        ["CA1054"] = "addresses are kept as users wrote them",
        ["CA1308"] = "lower case is the form of slugs and of header names",
    };

    /// <summary>Single places in src that silence a warning, as <c>path: what</c>, each with the reason.</summary>
    private static readonly Dictionary<string, string> Silenced = new();

    [Fact]
    public void No_warning_is_silenced_in_src() =>
        Rule.KeptByAll(
            "No #pragma, SuppressMessage or NoWarn in src.",
            from file in Repository.Under("src/", "")
            where file.Path.EndsWith(".cs", StringComparison.Ordinal) || file.Path.EndsWith("proj", StringComparison.Ordinal)
            from Match match in Silencer().Matches(file.Text)
            let place = $"{file}: {match.Value}"
            where !Silenced.ContainsKey(place)
            select place
        );

    [Fact]
    public void Rules_are_turned_off_only_with_a_reason()
    {
        var turnedOff = Repository.File(".editorconfig").Text.Split("[tests/")[0];
        var rules = Severity().Matches(turnedOff).Select(match => match.Groups[1].Value).ToHashSet();
        Rule.KeptByAll(
            "A rule that .editorconfig turns off for src stands in this test with its reason, and no other does.",
            rules.Except(TurnedOff.Keys).Concat(TurnedOff.Keys.Except(rules))
        );
    }

    /// <summary>With these the compiler refuses a public member of src without a summary.</summary>
    [Fact]
    public void The_compiler_asks_for_summaries_and_takes_warnings_as_errors()
    {
        var properties = XDocument.Parse(Repository.File("Directory.Build.props").Text).Root!.Elements("PropertyGroup").ToList();
        var common = properties.Where(group => group.Attribute("Condition") is null).Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
        string[] switchedOn = ["TreatWarningsAsErrors", "GenerateDocumentationFile", "EnforceCodeStyleInBuild"];
        Rule.KeptByAll(
            "Directory.Build.props turns these on for all projects, and silences warnings only in tests.",
            [
                .. switchedOn.Where(name => common.GetValueOrDefault(name) != "true"),
                .. properties.Where(group => group.Attribute("Condition")?.Value.Contains("'tests'", StringComparison.Ordinal) != true).Elements("NoWarn").Select(element => element.ToString()),
                .. properties.Elements("WarningsNotAsErrors").Select(element => element.ToString()),
                .. Repository.Under("src/", "proj").Where(project => switchedOn.Any(name => project.Text.Contains(name, StringComparison.Ordinal))).Select(project => project.Path),
            ]
        );
    }

    [GeneratedRegex(@"#pragma\s+warning\s+disable.*|#nullable\s+disable|\bSuppressMessage(?:Attribute)?\b.*|<NoWarn>.*|\bNoWarn=.*")]
    private static partial Regex Silencer();

    [GeneratedRegex(@"dotnet_diagnostic\.(\w+)\.severity\s*=\s*(?:none|silent|suggestion)")]
    private static partial Regex Severity();
}
