using System.Globalization;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>A relationship of a random museum, with the years in which it held.</summary>
public sealed record RandomEdge(string Id, string Type, string Source, string Target, int From, int To)
{
    /// <summary>The other end; null where the node is at none.</summary>
    public string? Behind(string node) => node == Source ? Target : node == Target ? Source : null;
}

/// <summary>What a walk may use: kinds of relationships, and a year in which all must have held.</summary>
public sealed record RandomWalk(string[]? Along, int? Year)
{
    /// <summary>The arguments that say so.</summary>
    public string Arguments =>
        (Along is null ? string.Empty : $", along: [{string.Join(' ', Along)}]")
        + (Year is { } year ? string.Create(CultureInfo.InvariantCulture, $", asOf: \"{year}-06-01\"") : string.Empty);
}

/// <summary>A random museum of a few rooms, pictures and painters, which also answers by looking at everything.</summary>
public sealed class RandomMuseum
{
    private const int Forever = 9999;

    private readonly List<string> _ids = [];
    private readonly Dictionary<string, (int From, int To)> _open = [];
    private readonly List<RandomEdge> _edges = [];

    private RandomMuseum(OntologyModel ontology, Random random)
    {
        foreach (var id in Enumerable.Range(0, random.Next(3, 7)).Select(at => $"room-{at}"))
        {
            Add(id, (random.Next(1900, 1910), random.Next(3) == 0 ? random.Next(1910, 1930) : Forever));
        }

        foreach (var id in Enumerable.Range(0, random.Next(1, 4)).SelectMany(at => new[] { $"picture-{at}", $"painter-{at}" }))
        {
            Add(id, (0, Forever));
        }

        for (var at = random.Next(4, 16); at > 0; at--)
        {
            AddEdge("DOOR_TO", Any(random, "room"), Any(random, "room"), random.Next(2) == 0 ? (random.Next(1900, 1915), random.Next(1916, 1930)) : (0, Forever));
        }

        for (var at = random.Next(1, 8); at > 0; at--)
        {
            AddEdge("PAINTED_BY", Any(random, "picture"), Any(random, "painter"), (0, Forever));
            AddEdge("SHOWED", Any(random, "room"), Any(random, "picture"), (random.Next(1900, 1915), Forever));
        }

        _edges.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        _ids.Sort(StringComparer.Ordinal);
        Data = new GraphData(ontology, "random", [.. _ids.Select(id => Node(ontology, id))], [.. _edges.Select(edge => Relationship(ontology, edge))]);
    }

    /// <summary>The graph for a store.</summary>
    public GraphData Data { get; }

    public static RandomMuseum Of(OntologyModel ontology, Random random) => new(ontology, random);

    public string AnyNode(Random random) => _ids[random.Next(_ids.Count)];

    public static RandomWalk AnyWalk(Random random) =>
        new(random.Next(3) == 0 ? ["DOOR_TO", "SHOWED"] : null, random.Next(2) == 0 ? random.Next(1900, 1930) : null);

    /// <summary>All paths, in their order, as text.</summary>
    public List<string> Paths(string from, string to, int maxLength, RandomWalk walk)
    {
        var paths = new List<(string[] Nodes, string[] Edges)>();
        Extend([from], [], to, maxLength, walk, paths);
        return
        [
            .. paths.OrderBy(path => path.Edges.Length)
                .ThenBy(path => string.Join(' ', path.Nodes), StringComparer.Ordinal)
                .ThenBy(path => string.Join(' ', path.Edges), StringComparer.Ordinal)
                .Select(path => string.Create(CultureInfo.InvariantCulture, $"{path.Edges.Length}: {string.Join(' ', path.Nodes)} over {string.Join(' ', path.Edges)}")),
        ];
    }

    /// <summary>The nodes with their depths, in their order, and the relationships that a walk may use.</summary>
    public (List<(string Id, int Depth)> Nodes, RandomEdge[] Relationships) Neighbourhood(string centre, int depth, RandomWalk walk)
    {
        RandomEdge[] usable = [.. _edges.Where(edge => Fits(edge, walk))];
        var depths = new Dictionary<string, int> { [centre] = 0 };
        for (var at = 1; at <= depth; at++)
        {
            foreach (var id in depths.Where(pair => pair.Value == at - 1).Select(pair => pair.Key).ToArray())
            {
                foreach (var other in usable.Select(edge => edge.Behind(id)).OfType<string>().Where(other => IsOpen(other, walk)))
                {
                    depths.TryAdd(other, at);
                }
            }
        }

        return ([.. depths.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))], usable);
    }

    private void Extend(string[] nodes, string[] edges, string to, int left, RandomWalk walk, List<(string[] Nodes, string[] Edges)> paths)
    {
        if (nodes[^1] == to)
        {
            paths.Add((nodes, edges));
            return;
        }

        foreach (var edge in left == 0 ? [] : _edges.Where(edge => Fits(edge, walk)))
        {
            if (edge.Behind(nodes[^1]) is { } next && !nodes.Contains(next) && (next == to || IsOpen(next, walk)))
            {
                Extend([.. nodes, next], [.. edges, edge.Id], to, left - 1, walk, paths);
            }
        }
    }

    private bool IsOpen(string id, RandomWalk walk) => walk.Year is not { } year || Held(_open[id].From, _open[id].To, year);

    private static bool Fits(RandomEdge edge, RandomWalk walk) =>
        (walk.Along is null || walk.Along.Contains(edge.Type)) && (walk.Year is not { } year || Held(edge.From, edge.To, year));

    // Everything begins and ends with a new year, and in the middle of one is asked.
    private static bool Held(int from, int to, int year) => from <= year && year < to;

    private string Any(Random random, string kind)
    {
        var ids = _ids.Where(id => id.StartsWith(kind, StringComparison.Ordinal)).ToArray();
        return ids[random.Next(ids.Length)];
    }

    private void Add(string id, (int From, int To) open)
    {
        _ids.Add(id);
        _open.Add(id, open);
    }

    private void AddEdge(string type, string source, string target, (int From, int To) held) =>
        _edges.Add(
            new RandomEdge(
                string.Create(CultureInfo.InvariantCulture, $"{source}--{type}--{target}--{_edges.Count}"),
                type,
                source,
                target,
                held.From,
                held.To
            )
        );

    private NodeData Node(OntologyModel ontology, string id)
    {
        var kind = ontology.FindKind(id[..id.IndexOf('-', StringComparison.Ordinal)] switch { "room" => "Room", "picture" => "Picture", _ => "Painter" })!;
        var values = new object?[kind.Fields.Length];
        values[kind.FindField("id")!.Index] = id;
        SetTime(values, kind.ValidTime, _open[id]);
        if (kind.FindField("name") is { } name)
        {
            values[name.Index] = id;
        }

        return new NodeData(kind, id, values);
    }

    private static RelationshipData Relationship(OntologyModel ontology, RandomEdge edge)
    {
        var kind = ontology.FindRelationship(edge.Type)!;
        var values = new object?[kind.Properties.Fields.Length];
        SetTime(values, kind.Properties.ValidTime, (edge.From, edge.To));
        foreach (var field in kind.Properties.Fields.Where(field => field.IsRequired && values[field.Index] is null))
        {
            values[field.Index] = field is ReferenceField ? Array.Empty<object?>() : false;
        }

        return new RelationshipData(kind, edge.Id, edge.Source, edge.Target, values);
    }

    private static void SetTime(object?[] values, ValidTimeFields? time, (int From, int To) held)
    {
        if (time is not null)
        {
            values[time.From.Index] = held.From == 0 ? null : FirstDay(held.From);
            values[time.To.Index] = held.To == Forever ? null : FirstDay(held.To);
        }
    }

    private static EdtfDate FirstDay(int year) => EdtfParser.Parse(string.Create(CultureInfo.InvariantCulture, $"{year}-01-01")).Date!;
}
