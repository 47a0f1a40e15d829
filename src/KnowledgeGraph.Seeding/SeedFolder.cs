namespace KnowledgeGraph.Seeding;

/// <summary>Reads seed files from a folder; the one place of seeding that touches a disk.</summary>
public static class SeedFolder
{
    /// <summary>All <c>*.yaml</c> files below a folder, their paths relative to it with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<SeedFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Full: path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SeedFile(file.Path, File.ReadAllBytes(file.Full))),
    ];
}
