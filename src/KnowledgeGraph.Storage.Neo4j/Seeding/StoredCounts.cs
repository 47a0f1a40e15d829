using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Seeding;

/// <summary>How many there are of a kind, by its name.</summary>
public sealed record StoredCount(string Kind, long Count);

/// <summary>
/// How many nodes and relationships there are of each kind, and the squares of how many a node has (<see cref="DegreeSquares"/>): counted when the graph was whole,
/// and kept in its marker, so that no request need count.
/// </summary>
public sealed record StoredCounts(
    ImmutableArray<StoredCount> Nodes,
    ImmutableArray<StoredCount> Relationships,
    ImmutableArray<StoredCount> OutgoingSquares,
    ImmutableArray<StoredCount> IncomingSquares
)
{
    private const string NodeKinds = "nodeKinds";
    private const string NodeCounts = "nodeCounts";
    private const string RelationshipKinds = "relationshipKinds";
    private const string RelationshipCounts = "relationshipCounts";
    private const string OutgoingKinds = "outgoingKinds";
    private const string OutgoingSums = "outgoingSquares";
    private const string IncomingKinds = "incomingKinds";
    private const string IncomingSums = "incomingSquares";

    /// <summary>How many nodes there are.</summary>
    public long NodeCount => Nodes.Sum(kind => kind.Count);

    /// <summary>How many relationships there are.</summary>
    public long RelationshipCount => Relationships.Sum(kind => kind.Count);

    /// <summary>Whether as much is counted of each kind.</summary>
    internal bool AreThoseOf(StoredCounts? other) => other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <summary>The counts as the store knows them; a kind that the ontology does not have is left out.</summary>
    public GraphStatistics ToStatistics(string version, OntologyModel ontology)
    {
        string[] types = [.. ontology.Relationships.Select(kind => kind.Type)];
        return new GraphStatistics(
            version,
            Of(Nodes, ontology.Kinds.Select(kind => kind.Name)),
            Of(Relationships, types),
            [.. Of(OutgoingSquares, types).Zip(Of(IncomingSquares, types), (outgoing, incoming) => new DegreeSquares(outgoing, incoming))]
        );
    }

    /// <summary>What a statement returns to have the counts read.</summary>
    internal static string Read(string variable) =>
        string.Join(
            ", ",
            new[] { NodeKinds, NodeCounts, RelationshipKinds, RelationshipCounts, OutgoingKinds, OutgoingSums, IncomingKinds, IncomingSums }.Select(name =>
                $"{variable}.{name}"
            )
        );

    /// <summary>The counts that stand next in a record; null where none were kept, or not all.</summary>
    internal static StoredCounts? Read(ref PackStreamReader reader)
    {
        var nodes = ReadPairs(ref reader);
        var relationships = ReadPairs(ref reader);
        var outgoing = ReadPairs(ref reader);
        var incoming = ReadPairs(ref reader);
        return nodes is null || relationships is null || outgoing is null || incoming is null
            ? null
            : new StoredCounts(nodes.Value, relationships.Value, outgoing.Value, incoming.Value);
    }

    /// <summary>Adds the counts to the properties of a marker: parallel lists, for a property holds no maps.</summary>
    internal void AddTo(Dictionary<string, object?> values)
    {
        AddTo(values, NodeKinds, NodeCounts, Nodes);
        AddTo(values, RelationshipKinds, RelationshipCounts, Relationships);
        AddTo(values, OutgoingKinds, OutgoingSums, OutgoingSquares);
        AddTo(values, IncomingKinds, IncomingSums, IncomingSquares);
    }

    private static void AddTo(Dictionary<string, object?> values, string kinds, string counts, ImmutableArray<StoredCount> found)
    {
        values[kinds] = found.Select(kind => (object?)kind.Kind).ToArray();
        values[counts] = found.Select(kind => (object?)kind.Count).ToArray();
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
