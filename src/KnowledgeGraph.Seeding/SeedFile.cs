namespace KnowledgeGraph.Seeding;

/// <summary>One seed file: the path to show in mistakes, and its bytes.</summary>
public sealed record SeedFile(string Path, ReadOnlyMemory<byte> Content);
