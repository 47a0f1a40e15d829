using System.Globalization;
using System.Text;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Model.Tests.Graphs;

/// <summary>Small graphs, each given by its seed: loops, parallel relationships, missing values, valid times. Of the larger ones, paths are long.</summary>
internal static class RandomGraph
{
    public static ModelGraph Of(int seed)
    {
        var random = new Random(seed);
        return random.Next(4) == 0 ? Of(seed, random.Next(25, 60), random.Next(1, 3)) : Of(seed, random.Next(4, 22), random.Next(3, 7));
    }

    /// <param name="seed">The seed.</param>
    /// <param name="size">How many nodes it has.</param>
    /// <param name="most">How many relationships a field of a node has at the most.</param>
    public static ModelGraph Of(int seed, int size, int most)
    {
        var random = new Random(seed);
        var nodes = Enumerable.Range(0, size)
            .Select(at => Node(random, RandomScalars.Any(random, Harbour.Ontology.Kinds), at))
            .Append(Node(random, Harbour.Ontology.FindKind("Ship")!, 998))
            .ToList();
        var relationships = new List<ModelRelationship>();
        var fields = Harbour.Ontology.Kinds.SelectMany(kind => kind.Fields.OfType<RelationshipField>().Where(field => field.Direction == RelationshipDirection.Out).Select(field => (kind, field)));
        foreach (var (kind, field) in fields)
        {
            var targets = nodes.Where(node => field.Target.PossibleKinds.Contains(node.Kind)).ToArray();
            foreach (var source in nodes.Where(node => node.Kind == kind))
            {
                relationships.AddRange(Relationships(random, field, source, targets, most));
            }
        }

        return new ModelGraph(seed, nodes, relationships);
    }

    /// <summary>Nodes alone, with short texts of a few common words. Of each two nodes one has one word where the other has another: the words are as rare, and many nodes have one score.</summary>
    public static ModelGraph OfCommonWords(int seed, int size)
    {
        var graph = Of(seed, size, 0);
        return graph with { Nodes = [.. graph.Nodes.Select((node, at) => node with { Values = WithCommonWords(new Random((seed * size) + (at / 2)), at % 2 == 1, node.Values) })], Relationships = [] };
    }

    /// <summary>The same graph as a store takes it.</summary>
    public static GraphData Data(ModelGraph graph) =>
        new(
            Harbour.Ontology,
            string.Create(CultureInfo.InvariantCulture, $"random-{graph.Seed}"),
            [.. graph.Nodes.OrderBy(node => node.Id, Utf8).Select(node => new NodeData(node.Kind, node.Id, Values(node.Kind, node.Values)))],
            [
                .. graph.Relationships.OrderBy(each => each.Id, Utf8)
                    .Select(each => new RelationshipData(each.Kind, each.Id, each.Source.Id, each.Target.Id, Values(each.Kind.Properties, each.Values))),
            ]
        );

    private static Comparer<string> Utf8 { get; } =
        Comparer<string>.Create((a, b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)));

    private static object?[] Values(FieldOwner owner, IReadOnlyDictionary<string, object> values) =>
        [.. owner.Fields.Select(field => values.GetValueOrDefault(field.Name))];

    private static Dictionary<string, object> WithCommonWords(Random random, bool isMirrored, IReadOnlyDictionary<string, object> values)
    {
        var changed = values.Where(each => each.Key is not ("title" or "tags" or "names")).ToDictionary(StringComparer.Ordinal);
        changed["title"] = RandomTexts.Common(random, isMirrored);
        if (random.Next(2) == 0)
        {
            changed["tags"] = new object[] { RandomTexts.Common(random, isMirrored) };
        }

        return changed;
    }

    private static ModelNode Node(Random random, NodeKind kind, int at)
    {
        // Ids that sort otherwise than they are made.
        var id = string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + random.Next(26))}{kind.Singular[..2].ToLowerInvariant()}-{at}");
        var values = Values(random, kind, kind.ValidTime);
        values["id"] = id;
        return new ModelNode(kind, id, values);
    }

    private static IEnumerable<ModelRelationship> Relationships(Random random, RelationshipField field, ModelNode source, ModelNode[] targets, int most)
    {
        var count = !field.IsList ? (field.IsRequired ? 1 : random.Next(2)) : random.Next(most + 1);
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var left = targets.Length == 0 ? 0 : count; left > 0; left--)
        {
            var target = RandomScalars.Any(random, targets);
            var times = keys[target.Id] = keys.GetValueOrDefault(target.Id) + 1;
            var key = times == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"k{99 - times}");
            var properties = field.Relationship.Properties;
            yield return new ModelRelationship(field.Relationship, field.Relationship.IdOf(source.Id, target.Id, key), source, target, Values(random, properties, properties.ValidTime));
        }
    }

    private static Dictionary<string, object> Values(Random random, FieldOwner owner, ValidTimeFields? time)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var field in owner.Fields.OfType<PropertyField>())
        {
            if (!field.IsRequired && random.Next(3) == 0)
            {
                continue;
            }

            values[field.Name] = field.IsList
                ? Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomScalars.Of(random, field.Scalar, field.EnumKind)).ToArray()
                : RandomScalars.Of(random, field.Scalar, field.EnumKind);
        }

        // What certainly has no day is refused at seeding.
        if (time is not null && values.TryGetValue(time.To.Name, out var end) && IsNever(values.GetValueOrDefault(time.From.Name) as EdtfDate, (EdtfDate)end))
        {
            values.Remove(time.To.Name);
        }

        return values;
    }

    private static bool IsNever(EdtfDate? from, EdtfDate to) => to.Bounds.LatestStart <= (from?.Bounds.EarliestStart ?? EdtfBounds.OpenStart);
}
