using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage.InMemory.Graph.Columns;
using KnowledgeGraph.Storage.InMemory.Snapshot;
using KnowledgeGraph.Storage.Search;

namespace KnowledgeGraph.Storage.InMemory.Graph;

/// <summary>A whole graph in dense arrays. A node is a number: its place among all ids in the order of their UTF-8 bytes, so that numbers sort as ids do.</summary>
internal sealed class EmbeddedGraph
{
    private const int MinRankedNodes = 1_000_000;
    private const int RankedNodesPerNode = 8;

    private readonly TextColumn _ids;
    private readonly ushort[] _kindOf;
    private readonly int[] _rowOf;
    private readonly int[][] _nodesOfKind;
    private readonly Lazy<NodeLinks> _links;

    public EmbeddedGraph(
        OntologyModel ontology,
        string version,
        TextColumn ids,
        ushort[] kindOf,
        FieldTable[] kinds,
        RelationshipTable[] relationships,
        FieldTable[] records,
        SearchPostings search
    )
    {
        Ontology = ontology;
        Version = version;
        _ids = ids;
        _kindOf = kindOf;
        Kinds = kinds;
        Relationships = relationships;
        Records = records;
        Search = search;
        RankedWords = new RankedWords(search, MinRankedNodes + (kindOf.Length * RankedNodesPerNode));
        _links = new Lazy<NodeLinks>(() => NodeLinks.Of(this));
        var counts = new int[kinds.Length];
        _rowOf = new int[kindOf.Length];
        for (var node = 0; node < kindOf.Length; node++)
        {
            _rowOf[node] = counts[kindOf[node]]++;
        }

        _nodesOfKind = [.. counts.Select(count => new int[count])];
        for (var node = 0; node < kindOf.Length; node++)
        {
            _nodesOfKind[kindOf[node]][_rowOf[node]] = node;
        }
    }

    public OntologyModel Ontology { get; }

    public string Version { get; }

    public int NodeCount => _kindOf.Length;

    /// <summary>The columns of each kind, at <see cref="NodeKind.Index"/>.</summary>
    public FieldTable[] Kinds { get; }

    /// <summary>The relationships of each kind, at <see cref="RelationshipKind.Index"/>.</summary>
    public RelationshipTable[] Relationships { get; }

    /// <summary>The columns of each type of record, in the ontology's order.</summary>
    public FieldTable[] Records { get; }

    /// <summary>Where the words of all texts are found.</summary>
    public SearchPostings Search { get; }

    /// <summary>The words that were searched for, by rank.</summary>
    public RankedWords RankedWords { get; }

    /// <summary>The relationships of all kinds by node, for walks over many kinds.</summary>
    public NodeLinks Links => _links.Value;

    /// <summary>The id of a relationship.</summary>
    public ReadOnlySpan<byte> RelationshipId(Link link) => Relationships[link.Table].Ids.Utf8(link.Row).Span;

    public int KindOf(int node) => _kindOf[node];

    /// <summary>The node's row in the columns of its kind.</summary>
    public int RowOf(int node) => _rowOf[node];

    /// <summary>The nodes of a kind, ascending.</summary>
    public int[] NodesOfKind(int kind) => _nodesOfKind[kind];

    /// <summary>The node's id as JSON.</summary>
    public ReadOnlySpan<byte> IdJson(int node) => _ids.Json(node);

    /// <summary>The node's id.</summary>
    public string Id(int node) => Encoding.UTF8.GetString(_ids.Utf8(node).Span);

    /// <summary>The node of an id; -1 where there is none. O(log n).</summary>
    public int Find(ReadOnlySpan<byte> idUtf8)
    {
        var place = PlaceOf(idUtf8);
        return place < NodeCount && _ids.Utf8(place).Span.SequenceEqual(idUtf8) ? place : -1;
    }

    /// <summary>How many nodes have a smaller id. O(log n).</summary>
    public int PlaceOf(ReadOnlySpan<byte> idUtf8)
    {
        var (low, high) = (0, NodeCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ids.Utf8(middle).Span.SequenceCompareTo(idUtf8) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public static EmbeddedGraph Load(OntologyModel ontology, string version, SnapshotReader reader) =>
        new(
            ontology,
            version,
            TextColumn.Load(reader),
            reader.Array<ushort>(),
            [.. ontology.Kinds.Select(kind => FieldTable.Load(kind, reader))],
            [.. ontology.Relationships.Select(kind => RelationshipTable.Load(kind.Properties, reader))],
            [.. ontology.Records.Select(record => FieldTable.Load(record, reader))],
            SearchSnapshot.Load(reader)
        );

    public void Save(SnapshotWriter writer)
    {
        _ids.Save(writer);
        writer.Array(_kindOf);
        foreach (var kind in Kinds)
        {
            kind.Save(writer);
        }

        foreach (var relationship in Relationships)
        {
            relationship.Save(writer);
        }

        foreach (var record in Records)
        {
            record.Save(writer);
        }

        SearchSnapshot.Save(Search, writer);
    }
}
