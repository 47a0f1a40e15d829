using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>A message of the client as the fake server sees it.</summary>
internal sealed record FakeRequest(string Name, IReadOnlyList<object?> Fields)
{
    public static FakeRequest Read(byte[] bytes)
    {
        var structure = (PackStreamStructure)Reading.Value(bytes)!;
        return new FakeRequest(((BoltMessage)structure.Tag).ToString().ToUpperInvariant(), structure.Fields);
    }

    /// <summary>The fields as text.</summary>
    public override string ToString() => $"{Name} {string.Join(' ', Fields.Select(Reading.Text))}".TrimEnd();
}
