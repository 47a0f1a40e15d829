using System.Runtime.CompilerServices;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>A file of the repository, under its path from the top, with <c>/</c>.</summary>
public sealed record RepositoryFile(string Path, string FullPath)
{
    private string? _text;

    public string Text => _text ??= File.ReadAllText(FullPath);

    public string[] Lines => Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public string Name => System.IO.Path.GetFileName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public override string ToString() => Path;
}

/// <summary>The files that people write: no output of builds or tests, nothing of the version control.</summary>
public static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "artifacts", "TestResults", "node_modules", ".git", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(FolderOfThisFile(), "..", ".."));

    public static IReadOnlyList<RepositoryFile> Files { get; } = [.. Walk(new DirectoryInfo(Root)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IEnumerable<RepositoryFile> Sources { get; } = [.. Under("src/", ".cs")];

    public static IEnumerable<RepositoryFile> Under(string folder, string ending) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(ending, StringComparison.Ordinal));

    public static RepositoryFile File(string path) => Files.Single(file => file.Path == path);

    private static IEnumerable<RepositoryFile> Walk(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles().Where(file => file.Name != ".git" && file.Extension is not (".snapshot" or ".user")))
        {
            yield return new RepositoryFile(System.IO.Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), file.FullName);
        }

        foreach (var file in folder.EnumerateDirectories().Where(inner => !Made.Contains(inner.Name)).SelectMany(Walk))
        {
            yield return file;
        }
    }

    private static string FolderOfThisFile([CallerFilePath] string here = "") => System.IO.Path.GetDirectoryName(here)!;
}
