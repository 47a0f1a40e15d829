namespace KnowledgeGraph.Seeding;

/// <summary>One seed file: YAML that stands in memory, or a table of CSV that is read a piece at a time.</summary>
public sealed class SeedFile
{
    private readonly Func<Stream> _open;

    /// <summary>A file in memory.</summary>
    /// <param name="path">The path to show in mistakes; one that ends with <c>.csv</c> is a table.</param>
    /// <param name="content">Its bytes.</param>
    public SeedFile(string path, byte[] content)
        : this(path, content.Length, () => new MemoryStream(content, writable: false)) => Content = content;

    /// <summary>A table that is opened when it is read, which may be more than once.</summary>
    /// <param name="path">The path to show in mistakes; it ends with <c>.csv</c>.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="open">Opens it at its beginning.</param>
    public SeedFile(string path, long length, Func<Stream> open)
    {
        Path = path;
        Length = length;
        _open = open;
    }

    /// <summary>The path to show in mistakes.</summary>
    public string Path { get; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; }

    /// <summary>Whether it is a table of CSV, not YAML.</summary>
    public bool IsTable => Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its bytes where it stands in memory; else empty.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Opens it at its beginning.</summary>
    public Stream Open() => _open();
}
