using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A path: its nodes, and the relationships between each two of them.</summary>
internal sealed record FoundPath(int[] Nodes, Link[] Relationships);
