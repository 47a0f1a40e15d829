namespace KnowledgeGraph.Seeding.Coverage;

/// <summary>A node or relationship: the name of its kind, its id, the nodes on which it rests, and their groups.</summary>
internal sealed record Resting(string Name, string Id, HashSet<string> On, HashSet<string> Groups);
