using System.Text;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A cursor among paths, in the form in which paths are compared with it.</summary>
/// <remarks>The ids of a path stand in the cursor with spaces between them, which are less than any character of an id: such texts are in the order of the ids.</remarks>
internal sealed class PathPlace
{
    private readonly (int Place, bool Exists)[] _nodes;
    private readonly byte[] _relationships;

    public PathPlace(EmbeddedGraph graph, Cursor cursor)
    {
        Length = cursor.Keys is [int length, ..] ? length : 0;
        _nodes =
        [
            .. cursor.NodeId.Split(' ').Select(id =>
            {
                var utf8 = Encoding.UTF8.GetBytes(id);
                return (graph.PlaceOf(utf8), graph.Find(utf8) >= 0);
            }),
        ];
        _relationships = Encoding.UTF8.GetBytes(cursor.RelationshipId);
    }

    /// <summary>The length of the path.</summary>
    public int Length { get; }

    /// <summary>The cursor of a path.</summary>
    public static string Cursor(EmbeddedGraph graph, string orderDigest, FoundPath path) =>
        Planning.Binding.Cursor.Encode(
            orderDigest,
            [path.Relationships.Length],
            string.Join(' ', path.Nodes.Select(graph.Id)),
            Encoding.UTF8.GetString(Text(graph, path.Relationships))
        );

    /// <summary>Whether a node comes before, is, or comes behind that of the path at a place.</summary>
    public int CompareNode(int at, int node)
    {
        if (at >= _nodes.Length)
        {
            return 1;
        }

        var (place, exists) = _nodes[at];
        return node < place ? -1
            : node == place && exists ? 0
            : 1;
    }

    /// <summary>Whether relationships come before, are, or come behind those of the path.</summary>
    public int CompareRelationships(EmbeddedGraph graph, Link[] relationships) => Text(graph, relationships).AsSpan().SequenceCompareTo(_relationships);

    private static byte[] Text(EmbeddedGraph graph, Link[] relationships)
    {
        var text = new List<byte>();
        foreach (var link in relationships)
        {
            if (text.Count > 0)
            {
                text.Add((byte)' ');
            }

            text.AddRange(graph.RelationshipId(link));
        }

        return [.. text];
    }
}
