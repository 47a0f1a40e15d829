namespace KnowledgeGraph.Seeding;

/// <summary>Reads seed files from a folder; the one place of seeding that touches a disk.</summary>
public static class SeedFolder
{
    private const int BufferBytes = 128 * 1024;

    private static readonly string[] s_endings = [".yaml", ".csv"];

    /// <summary>All <c>*.yaml</c> and <c>*.csv</c> files below a folder, their paths relative to it with <c>/</c>, in ordinal order.</summary>
    /// <remarks>YAML is read at once; tables are opened when they are read.</remarks>
    public static IReadOnlyList<SeedFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => s_endings.Contains(Path.GetExtension(path), StringComparer.Ordinal))
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Full: path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Open(file.Path, file.Full)),
    ];

    private static SeedFile Open(string path, string full) =>
        Path.GetExtension(path) == ".csv"
            ? new SeedFile(path, new FileInfo(full).Length, () => new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.SequentialScan))
            : new SeedFile(path, File.ReadAllBytes(full));
}
