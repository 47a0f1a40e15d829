namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>The order of paths: by length, then by the ids of the nodes along the way, then by those of the relationships.</summary>
internal sealed class PathOrder : IComparer<Place>
{
    public static PathOrder Instance { get; } = new();

    public static Place PlaceOf(ModelPath path) =>
        new("paths", [path.Relationships.Count], string.Join(' ', path.Nodes.Select(node => node.Id)), string.Join(' ', path.Relationships.Select(each => each.Id)));

    public int Compare(Place? x, Place? y)
    {
        var byLength = Values.Compare(x!.Keys[0]!, y!.Keys[0]!);
        var byNodes = Compare(x.NodeId, y.NodeId);
        return byLength != 0 ? byLength : byNodes != 0 ? byNodes : Compare(x.RelationshipId, y.RelationshipId);
    }

    private static int Compare(string x, string y) =>
        x.Split(' ').Zip(y.Split(' ')).Select(two => Values.CompareTexts(two.First, two.Second)).FirstOrDefault(order => order != 0);
}
