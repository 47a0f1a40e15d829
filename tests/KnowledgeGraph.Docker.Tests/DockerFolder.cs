using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Docker.Tests;

/// <summary>The folder <c>docker</c> of the repository.</summary>
internal static class DockerFolder
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(FolderOfThisFile(), "..", ".."));

    public static string[] ComposeFiles { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository, "docker"), "compose*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static string Read(string name) => File.ReadAllText(Path.Combine(Repository, "docker", name));

    private static string FolderOfThisFile([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
