using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Record.Tests;

/// <summary>The graph of the repository, loaded once.</summary>
internal static class Record
{
    public static GraphData Graph { get; } = Load();

    public static ILookup<string, RelationshipData> From { get; } = Graph.Relationships.ToLookup(link => link.Source, StringComparer.Ordinal);

    public static ILookup<string, RelationshipData> To { get; } = Graph.Relationships.ToLookup(link => link.Target, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, NodeData> Nodes { get; } = Graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);

    /// <summary>All nodes and relationships, each as an owner of values.</summary>
    public static IEnumerable<Part> Parts { get; } =
        [.. Graph.Nodes.Select(node => new Part(node.Id, node.Kind, node.Values)), .. Graph.Relationships.Select(link => new Part(link.Id, link.Kind.Properties, link.Values))];

    public static IEnumerable<Part> OfKind(string kind) => Graph.Nodes.Where(node => node.Kind.Name == kind).Select(node => new Part(node.Id, node.Kind, node.Values));

    public static IEnumerable<RelationshipData> OfType(params string[] types) => Graph.Relationships.Where(link => types.Contains(link.Kind.Type));

    public static Part PartOf(RelationshipData link) => new(link.Id, link.Kind.Properties, link.Values);

    public static Part PartOf(string id) => new(id, Nodes[id].Kind, Nodes[id].Values);

    private static GraphData Load()
    {
        string sdl = Path.Combine(AppContext.BaseDirectory, "Sdl");
        OntologyReadResult ontology = OntologyReader.Read(
            [.. Directory.EnumerateFiles(sdl, "*.graphql").Select(path => new OntologyFile(Path.GetFileName(path), File.ReadAllText(path)))]);
        SeedLoadResult loaded = SeedLoader.Load(
            ontology.Model ?? throw new InvalidOperationException(string.Join('\n', ontology.Mistakes)),
            SeedFolder.Read(Path.Combine(AppContext.BaseDirectory, "seed")));
        return loaded.Graph ?? throw new InvalidOperationException(string.Join('\n', loaded.Mistakes));
    }
}

/// <summary>A node, relationship or record with its values, read by the names of its fields.</summary>
internal sealed record Part(string Id, FieldOwner Owner, object?[] Values)
{
    /// <summary>The value of a field; null where it is missing or the owner has no such field.</summary>
    public object? this[string field] => Owner.Fields.SingleOrDefault(known => known.Name == field) is { } found ? Values[found.Index] : null;

    public string? Text(string field) => this[field] as string;

    public IEnumerable<Part> Records(string field) =>
        (this[field] as RecordData[] ?? []).Select(record => new Part(Id, record.Type, record.Values));

    public IEnumerable<Part> Sources => Records("sources");
}
