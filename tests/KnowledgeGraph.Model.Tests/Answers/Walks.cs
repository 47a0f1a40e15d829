using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>A path: its nodes, and the relationships between each two of them.</summary>
internal sealed record ModelPath(IReadOnlyList<ModelNode> Nodes, IReadOnlyList<ModelRelationship> Relationships);

/// <summary>Walks over relationships in either direction: all paths, and all nodes around one.</summary>
internal sealed class Walks(ModelGraph graph, IReadOnlyCollection<string>? along, AsOf? asOf)
{
    private readonly ModelRelationship[] _relationships = [.. graph.Relationships.Where(each => along?.Contains(each.Kind.Type) != false && Rows.Held(each, asOf))];
    private readonly Dictionary<string, ModelNode[]> _next = new(StringComparer.Ordinal);

    /// <summary>All paths in their order: those of each length by the ids of the nodes, then by those of the relationships.</summary>
    public IEnumerable<ModelPath> Paths(ModelNode from, ModelNode to, int maxLength) =>
        Enumerable.Range(0, maxLength + 1)
            .SelectMany(length => Ways([from], to, length).Order(ById).SelectMany(way => Joined(way).Select(joined => new ModelPath(way, joined))));

    /// <summary>The nodes around a node, each with how far away it is: the nearest first, equally near ones by id.</summary>
    public IEnumerable<(ModelNode Node, int Depth)> Around(ModelNode centre, int depth)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ModelNode[] rim = [centre];
        for (var distance = 0; distance <= depth; distance++)
        {
            foreach (var node in rim)
            {
                seen.Add(node.Id);
                yield return (node, distance);
            }

            rim = [.. rim.SelectMany(Next).Where(node => !seen.Contains(node.Id) && Rows.Held(node, asOf)).DistinctBy(node => node.Id).OrderBy(node => node.Id, Texts)];
        }
    }

    /// <summary>The relationships among nodes, by id.</summary>
    public IEnumerable<ModelRelationship> Among(IReadOnlyCollection<string> ids) =>
        _relationships.Where(each => ids.Contains(each.Source.Id) && ids.Contains(each.Target.Id)).OrderBy(each => each.Id, Texts);

    /// <summary>The nodes that are reached over relationships of one kind in one direction, each with the first of the relationships that lead to it from the distance before.</summary>
    public static IEnumerable<(ModelRow Row, int Depth)> Reach(Rows rows, ModelNode start, RelationshipField field, int depth, AsOf? asOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Id };
        ModelNode[] rim = [start];
        for (var distance = 1; distance <= depth; distance++)
        {
            var reached = rim.SelectMany(node => rows.Related(node, field, asOf))
                .Where(row => !seen.Contains(row.Node.Id))
                .OrderBy(row => row.Relationship!.Id, Texts)
                .DistinctBy(row => row.Node.Id)
                .OrderBy(row => row.Node.Id, Texts)
                .ToArray();
            foreach (var row in reached)
            {
                seen.Add(row.Node.Id);
                yield return (row, distance);
            }

            rim = [.. reached.Select(row => row.Node)];
        }
    }

    private static Comparer<string> Texts { get; } = Comparer<string>.Create(Values.CompareTexts);

    private static Comparer<ModelNode[]> ById { get; } =
        Comparer<ModelNode[]>.Create((a, b) => a.Zip(b).Select(two => Values.CompareTexts(two.First.Id, two.Second.Id)).FirstOrDefault(order => order != 0));

    private ModelNode[] Next(ModelNode node) =>
        _next.TryGetValue(node.Id, out var known)
            ? known
            : _next[node.Id] =
            [
                .. _relationships.Where(each => each.Source.Id == node.Id).Select(each => each.Target)
                    .Concat(_relationships.Where(each => each.Target.Id == node.Id).Select(each => each.Source))
                    .DistinctBy(other => other.Id),
            ];

    // Through no node twice. The ends stand in any case.
    private IEnumerable<ModelNode[]> Ways(ModelNode[] way, ModelNode to, int left)
    {
        if (way[^1].Id == to.Id || left == 0)
        {
            return way[^1].Id == to.Id && left == 0 ? [way] : [];
        }

        return Next(way[^1])
            .Where(next => !way.Any(node => node.Id == next.Id) && (next.Id == to.Id || Rows.Held(next, asOf)))
            .SelectMany(next => Ways([.. way, next], to, left - 1));
    }

    // Parallel relationships make paths of their own.
    private IEnumerable<ModelRelationship[]> Joined(ModelNode[] way) =>
        way.Length == 1
            ? [[]]
            : from last in new[] { Between(way[^2], way[^1]) }
              from first in Joined(way[..^1])
              from relationship in last
              select (ModelRelationship[])[.. first, relationship];

    private ModelRelationship[] Between(ModelNode a, ModelNode b) =>
        [.. _relationships.Where(each => (each.Source.Id == a.Id && each.Target.Id == b.Id) || (each.Source.Id == b.Id && each.Target.Id == a.Id)).OrderBy(each => each.Id, Texts)];
}
