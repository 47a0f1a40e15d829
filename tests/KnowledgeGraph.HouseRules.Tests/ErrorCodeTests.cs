using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>Every code that a user may meet stands with its meaning on a page, and the pages know no others.</summary>
public sealed partial class ErrorCodeTests
{
    private static readonly string[] Pages = ["docs/errors.md", "docs/dates.md"];

    /// <summary>Constants of classes named <c>...Codes</c>, and single constants named <c>...Code</c>.</summary>
    private static List<(string Code, string Place)> Codes =>
    [
        .. from assembly in BuiltProgram.Assemblies
           from type in assembly.GetTypes()
           from constant in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
           where constant.IsLiteral && constant.FieldType == typeof(string)
           where type.Name.EndsWith("Codes", StringComparison.Ordinal) || constant.Name.EndsWith("Code", StringComparison.Ordinal)
           select ((string)constant.GetRawConstantValue()!, $"{type.Name}.{constant.Name}"),
    ];

    private static List<(string Code, string Page)> Documented =>
        [.. from page in Pages from Match row in Row().Matches(Repository.File(page).Text) select (row.Groups[1].Value, page)];

    [Fact]
    public void All_codes_are_documented() =>
        Rule.KeptByAll(
            "Every error code has a row in docs/errors.md or docs/dates.md.",
            Codes.Where(code => Documented.All(row => row.Code != code.Code)).Select(code => $"{code.Code} ({code.Place})")
        );

    [Fact]
    public void All_documented_codes_exist() =>
        Rule.KeptByAll(
            "Every code of the pages is one of the program.",
            Documented.Where(row => Codes.All(code => code.Code != row.Code)).Select(row => $"{row.Page}: {row.Code}")
        );

    /// <summary>In docs/dates.md a code may have several rows, one per example.</summary>
    [Fact]
    public void Codes_stand_once() =>
        Rule.KeptByAll(
            "A code has one constant, and one row in docs/errors.md.",
            new[] { Codes.Select(code => code.Code), Documented.Where(row => row.Page == "docs/errors.md").Select(row => row.Code) }
                .SelectMany(codes => codes.CountBy(code => code).Where(found => found.Value > 1).Select(found => found.Key))
        );

    [Fact]
    public void Codes_are_written_alike() =>
        Rule.KeptByAll("A code is at least two words in capitals.", Codes.Where(code => !CodeForm().IsMatch(code.Code)).Select(code => $"{code.Code} ({code.Place})"));

    [GeneratedRegex(@"^\| `([A-Z0-9]+(?:_[A-Z0-9]+)+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^[A-Z0-9]+(_[A-Z0-9]+)+$")]
    private static partial Regex CodeForm();
}
