using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>Rows of one kind that are written in one transaction.</summary>
/// <param name="Statement">The statement with its rows.</param>
/// <param name="Count">How many rows.</param>
/// <param name="AreRelationships">Whether they are relationships, not nodes.</param>
internal sealed record SeedBatch(BoltStatement Statement, int Count, bool AreRelationships);
