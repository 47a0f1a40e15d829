using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeGraph.Api.Settings;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>The commands of README and docs are commands of the program, and README's work.</summary>
public sealed partial class CommandTests
{
    private const string Start = "dotnet run --project src/KnowledgeGraph.Api";

    private static readonly string[] Commands =
        [.. Repository.Under("src/KnowledgeGraph.Api/Commands/", "Command.cs").Select(file => file.Name[..^"Command.cs".Length].ToLowerInvariant())];

    private static readonly HashSet<string> Options =
    [
        .. KnownSettings.All.Select(setting => $"--{setting.Name}"),
        .. CommandOption().Matches(Repository.File("src/KnowledgeGraph.Api/Commands/CommandLine.cs").Text).Select(match => match.Groups[1].Value),
        "--help",
        "--version",
    ];

    private static IEnumerable<(DocumentBlock Block, string Line)> ShellLines =>
        from page in DocumentPage.All
        from block in DocumentPage.Blocks(page)
        where block.Language is "bash" or "sh" or "shell"
        from line in block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        where line.Length > 0 && !line.StartsWith('#')
        select (block, line);

    public static TheoryData<string> ReadmeCommands() =>
        [.. ShellLines.Where(shell => shell.Block.Page.Path == "README.md" && Words(shell.Line) is [{ } first, ..] && Commands.Contains(first) && first is not ("serve" or "seed")).Select(shell => shell.Line)];

    [Fact]
    public void Readme_has_both_commands() =>
        Rule.KeptByAll(
            "README has the two commands that do all.",
            new[] { Start, "dotnet test KnowledgeGraph.sln" }.Where(command => ShellLines.All(shell => shell.Block.Page.Path != "README.md" || shell.Line.Split('#')[0].Trim() != command))
        );

    [Fact]
    public void Words_behind_the_dashes_are_known() =>
        Rule.KeptByAll(
            "Behind ` -- ` of a page's command stand commands and settings of the program.",
            from shell in ShellLines
            where shell.Line.StartsWith(Start, StringComparison.Ordinal)
            let words = Words(shell.Line)
            from word in words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && !Options.Contains(word.Split('=')[0]))
                .Concat(words.Take(1).Where(word => !word.StartsWith("--", StringComparison.Ordinal) && !Commands.Contains(word)))
            select $"{shell.Block}: {word}"
        );

    /// <summary>Exactly as README has them, run on the program that was built with these tests; what serves or needs a database is tested elsewhere.</summary>
    [Theory]
    [MemberData(nameof(ReadmeCommands))]
    public async Task Readme_commands_work(string line)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "README's commands are written for a shell.");
        var built = Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Api.dll");
        var command = line.Replace(Start + " --", $"dotnet \"{built}\"", StringComparison.Ordinal);
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var printed = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var mistakes = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{line}\nended with {process.ExitCode}: {mistakes}\n{await printed}");
    }

    /// <summary>The words behind the dashes; quoted text is one word, and what a pipe does is not the program's.</summary>
    private static string[] Words(string line) =>
        line.StartsWith(Start + " -- ", StringComparison.Ordinal)
            ? [.. ShellWord().Matches(line[(Start.Length + 4)..]).Select(match => match.Value).TakeWhile(word => word is not ("|" or ">" or "#"))]
            : [];

    [GeneratedRegex("""Option<[^>]*>\("(--[\w-]+)"\)""")]
    private static partial Regex CommandOption();

    [GeneratedRegex(@"'[^']*'|""[^""]*""|\S+")]
    private static partial Regex ShellWord();
}
