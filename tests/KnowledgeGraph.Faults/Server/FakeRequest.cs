using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Faults.Server;

/// <summary>A message of the client as the fake server sees it.</summary>
public sealed record FakeRequest(string Name, IReadOnlyList<object?> Fields)
{
    /// <summary>Reads a message's bytes.</summary>
    public static FakeRequest Read(byte[] bytes)
    {
        var structure = (PackStreamStructure)WireValues.Read(bytes)!;
        return new FakeRequest(((BoltMessage)structure.Tag).ToString().ToUpperInvariant(), structure.Fields);
    }

    /// <summary>The fields as text.</summary>
    public override string ToString() => $"{Name} {string.Join(' ', Fields.Select(WireValues.Text))}".TrimEnd();
}
