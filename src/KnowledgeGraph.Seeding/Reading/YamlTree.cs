namespace KnowledgeGraph.Seeding.Reading;

/// <summary>What was read of one file.</summary>
/// <param name="Root">The top level; null where there is none.</param>
/// <param name="IsWhole">False where reading stopped at a mistake, so that nodes may be missing.</param>
internal sealed record YamlTree(SeedValue? Root, bool IsWhole);
