namespace KnowledgeGraph.Seeding;

/// <summary>How much a seed file may ask of the loader.</summary>
/// <param name="MaxFileBytes">The most bytes of one file of YAML; 16 MiB by default. A table may have any number.</param>
/// <param name="MaxDepth">How deep lists and maps may stand in each other; 24 by default, of which a seed needs 8.</param>
/// <param name="MaxRowBytes">The most bytes of one row of a table; 4 MiB by default.</param>
/// <param name="MaxTableMistakes">The most mistakes that are told of one table; 1,000 by default. How many more there are is told, too.</param>
public sealed record SeedLimits(
    int MaxFileBytes = 16 * 1024 * 1024,
    int MaxDepth = 24,
    int MaxRowBytes = 4 * 1024 * 1024,
    int MaxTableMistakes = 1000)
{
    /// <summary>The default limits.</summary>
    public static SeedLimits Default { get; } = new();
}
