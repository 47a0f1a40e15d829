using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Cost;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;
using KnowledgeGraph.Storage.InMemory.Operators;
using KnowledgeGraph.Storage.InMemory.Snapshot;

namespace KnowledgeGraph.Storage.InMemory;

/// <summary>The store that needs nothing installed: the graph in the memory of this process.</summary>
public sealed class EmbeddedStore : IGraphStore
{
    private readonly EmbeddedGraph _graph;
    private readonly OrderedNodes _orders;

    private EmbeddedStore(EmbeddedGraph graph)
    {
        _graph = graph;
        _orders = new OrderedNodes(graph);
        Statistics = new GraphStatistics(
            graph.Version,
            [.. graph.Ontology.Kinds.Select(kind => (long)graph.NodesOfKind(kind.Index).Length)],
            [.. graph.Relationships.Select(relationships => (long)relationships.Ids.Count)],
            [.. graph.Relationships.Select(relationships => new DegreeSquares(relationships.Outgoing.SumOfSquares(), relationships.Incoming.SumOfSquares()))]
        );
    }

    /// <inheritdoc/>
    public string Version => _graph.Version;

    /// <inheritdoc/>
    public GraphStatistics? Statistics { get; }

    /// <summary>Lays a valid graph out in memory.</summary>
    public static EmbeddedStore Of(GraphData graph)
    {
        var writer = new EmbeddedStoreWriter(graph.Ontology);
        foreach (var node in graph.Nodes)
        {
            writer.Add(node);
        }

        foreach (var relationship in graph.Relationships)
        {
            writer.Add(relationship);
        }

        return writer.Finish(graph.Version);
    }

    internal static EmbeddedStore Of(EmbeddedGraph graph) => new(graph);

    /// <summary>Reads a snapshot; null where it is none, or one of another key, or broken.</summary>
    /// <param name="snapshot">The snapshot, which says how long it is.</param>
    /// <param name="key">What it must have been made of: a hash of seed, ontology and program.</param>
    /// <param name="ontology">The ontology.</param>
    public static EmbeddedStore? TryLoad(Stream snapshot, string key, OntologyModel ontology)
    {
        try
        {
            var reader = new SnapshotReader(snapshot);
            if (new string(reader.Array<char>()) != key)
            {
                return null;
            }

            var version = new string(reader.Array<char>());
            var graph = EmbeddedGraph.Load(ontology, version, reader);
            return reader.AtEnd ? new EmbeddedStore(graph) : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>Writes the graph as a snapshot.</summary>
    public void Save(Stream snapshot, string key)
    {
        var writer = new SnapshotWriter(snapshot);
        writer.Array(key.AsSpan());
        writer.Array(Version.AsSpan());
        _graph.Save(writer);
    }

    /// <inheritdoc/>
    public IPreparedPlan Prepare(QueryPlan plan) => new EmbeddedPlan(_graph, _orders, plan);

    /// <inheritdoc/>
    public string? WhyNotReady => null;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
