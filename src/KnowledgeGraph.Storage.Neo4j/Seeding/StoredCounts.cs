using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>How many there are of a kind, by its name.</summary>
public sealed record StoredCount(string Kind, long Count)
{
    internal static StoredCount Read(ReadOnlySpan<byte> record)
    {
        var reader = new PackStreamReader(record);
        reader.ReadListHeader();
        var kind = Encoding.UTF8.GetString(reader.ReadText());
        return new StoredCount(kind, reader.ReadInteger());
    }
}

/// <summary>How many nodes and relationships there are of each kind: counted when the graph was whole, and kept in its marker, so that no request need count.</summary>
public sealed record StoredCounts(ImmutableArray<StoredCount> Nodes, ImmutableArray<StoredCount> Relationships)
{
    private const string NodeKinds = "nodeKinds";
    private const string NodeCounts = "nodeCounts";
    private const string RelationshipKinds = "relationshipKinds";
    private const string RelationshipCounts = "relationshipCounts";

    /// <summary>How many nodes there are.</summary>
    public long NodeCount => Nodes.Sum(kind => kind.Count);

    /// <summary>How many relationships there are.</summary>
    public long RelationshipCount => Relationships.Sum(kind => kind.Count);

    /// <summary>The counts as the store knows them; a kind that the ontology does not have is left out.</summary>
    public GraphStatistics ToStatistics(string version, OntologyModel ontology) =>
        new(version, Of(Nodes, ontology.Kinds.Select(kind => kind.Name)), Of(Relationships, ontology.Relationships.Select(kind => kind.Type)));

    /// <summary>What a statement returns to have the counts read.</summary>
    internal static string Read(string variable) =>
        string.Join(", ", new[] { NodeKinds, NodeCounts, RelationshipKinds, RelationshipCounts }.Select(name => $"{variable}.{name}"));

    /// <summary>The counts that stand next in a record; null where none were kept.</summary>
    internal static StoredCounts? Read(ref PackStreamReader reader)
    {
        var nodes = ReadPairs(ref reader);
        var relationships = ReadPairs(ref reader);
        return nodes is null || relationships is null ? null : new StoredCounts(nodes.Value, relationships.Value);
    }

    /// <summary>Adds the counts to the properties of a marker: parallel lists, for a property holds no maps.</summary>
    internal void AddTo(Dictionary<string, object?> values)
    {
        values[NodeKinds] = Nodes.Select(kind => (object?)kind.Kind).ToArray();
        values[NodeCounts] = Nodes.Select(kind => (object?)kind.Count).ToArray();
        values[RelationshipKinds] = Relationships.Select(kind => (object?)kind.Kind).ToArray();
        values[RelationshipCounts] = Relationships.Select(kind => (object?)kind.Count).ToArray();
    }

    private static ImmutableArray<StoredCount>? ReadPairs(ref PackStreamReader reader)
    {
        var names = reader.TryReadNull() ? null : new string[reader.ReadListHeader()];
        for (var at = 0; at < names?.Length; at++)
        {
            names[at] = Encoding.UTF8.GetString(reader.ReadText());
        }

        var counts = reader.TryReadNull() ? null : new long[reader.ReadListHeader()];
        for (var at = 0; at < counts?.Length; at++)
        {
            counts[at] = reader.ReadInteger();
        }

        return names is null || counts is null ? null : [.. names.Zip(counts, (name, count) => new StoredCount(name, count))];
    }

    private static ImmutableArray<long> Of(ImmutableArray<StoredCount> counts, IEnumerable<string> kinds)
    {
        var byKind = counts.ToDictionary(kind => kind.Kind, kind => kind.Count, StringComparer.Ordinal);
        return [.. kinds.Select(kind => byKind.GetValueOrDefault(kind))];
    }
}
