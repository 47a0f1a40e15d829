using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.Neo4j.Cypher;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>The words of a graph as the database keeps them: parallel lists, an item for each place at which the word stands, in parts that stay small.</summary>
internal static class StoredWords
{
    private const int MaxPlaces = 1000;

    /// <summary>The properties of a word.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["key", "part", "rarity", "nodes", "fields", "impacts", "places"];

    /// <summary>All parts of all words.</summary>
    public static IEnumerable<StoredWord> Of(GraphSource graph)
    {
        var texts = new NodeTexts();
        graph.WriteTo(texts);
        var (postings, nodes) = texts.Finish();
        for (var word = 0; word < postings.Count; word++)
        {
            foreach (var part in Parts(nodes, postings, word))
            {
                yield return part;
            }
        }
    }

    private static List<StoredWord> Parts((string Id, NodeKind Kind)[] nodes, SearchPostings postings, int word)
    {
        var text = Encoding.UTF8.GetString(postings.Word(word));
        var parts = new List<StoredWord>();
        var part = new StoredWord(text, 0, postings.Rarity(word));
        var entries = postings.EntriesOf(word);
        var places = postings.PlacesOf(word);
        while (entries.MoveNext())
        {
            var node = nodes[entries.Node];
            places.MoveToEntry();
            do
            {
                if (part.Places.Count == MaxPlaces)
                {
                    parts.Add(part);
                    part = new StoredWord(text, parts.Count, postings.Rarity(word));
                }

                part.Nodes.Add(node.Id);
                part.Fields.Add(node.Kind.Fields[entries.Field].Name);
                part.Impacts.Add(entries.Impact);
                part.Places.Add(places.Place);
            }
            while (places.MoveNext());
        }

        parts.Add(part);
        return parts;
    }
}

/// <summary>Takes the texts of a graph's nodes, with their ids and kinds.</summary>
internal sealed class NodeTexts : IGraphWriter
{
    private readonly SearchPostingsBuilder _builder = new();
    private readonly List<(string Id, NodeKind Kind)> _nodes = [];

    /// <inheritdoc/>
    public void Add(NodeData node)
    {
        _nodes.Add((node.Id, node.Kind));
        _builder.Add(node);
    }

    /// <inheritdoc/>
    public void Add(RelationshipData relationship)
    {
    }

    /// <summary>Where the words stand, and the nodes by the numbers that they have there: in the order of their ids.</summary>
    public (SearchPostings Postings, (string Id, NodeKind Kind)[] Nodes) Finish()
    {
        var order = Enumerable.Range(0, _nodes.Count).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(_nodes[a].Id, _nodes[b].Id));
        return (_builder.Build(order), [.. order.Select(place => _nodes[place])]);
    }
}

/// <summary>A part of the places of a word.</summary>
internal sealed class StoredWord(string word, int part, int rarity)
{
    /// <summary>The key, unique.</summary>
    public string Key { get; } = WordKey.Of(word, part);

    /// <summary>The ids of the nodes.</summary>
    public List<object?> Nodes { get; } = [];

    /// <summary>The names of the fields.</summary>
    public List<object?> Fields { get; } = [];

    /// <summary>Weight times brevity.</summary>
    public List<object?> Impacts { get; } = [];

    /// <summary>The places within the node.</summary>
    public List<object?> Places { get; } = [];

    /// <summary>The properties, with a hash over them.</summary>
    public Dictionary<string, object?> Values()
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["key"] = Key,
            ["part"] = part,
            ["rarity"] = rarity,
            ["nodes"] = Nodes.ToArray(),
            ["fields"] = Fields.ToArray(),
            ["impacts"] = Impacts.ToArray(),
            ["places"] = Places.ToArray(),
        };
        values[CypherNames.Hash] = StoredHash.Of(CypherNames.WordLabel, values);
        return values;
    }
}
