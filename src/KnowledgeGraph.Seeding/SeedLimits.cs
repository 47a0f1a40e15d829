namespace KnowledgeGraph.Seeding;

/// <summary>How much a seed file may ask of the loader.</summary>
/// <param name="MaxFileBytes">The most bytes of one file; 16 MiB by default.</param>
/// <param name="MaxDepth">How deep lists and maps may stand in each other; 24 by default, of which a seed needs 8.</param>
public sealed record SeedLimits(int MaxFileBytes = 16 * 1024 * 1024, int MaxDepth = 24)
{
    /// <summary>The default limits.</summary>
    public static SeedLimits Default { get; } = new();
}
